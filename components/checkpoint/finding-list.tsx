import { Heading } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";
import { TextList } from "@/components/ui/text";
import type { Finding } from "@/lib/domain/checkpoint/readiness";
import { paths } from "@/lib/paths";

type FindingListProps = {
  heading: string;
  /** "Fix" for what blocks, "Look" for what weakens. */
  verb: string;
  findings: readonly Finding[];
  unit: string;
  checkpoint: number;
};

/** Things to see to, each with the page where that is done. */
export function FindingList({ heading, verb, findings, unit, checkpoint }: FindingListProps) {
  if (findings.length === 0) return null;
  return (
    <section>
      <Heading>{heading}</Heading>
      <TextList
        items={findings.map((finding) => ({
          key: `${finding.kind} ${finding.words}`,
          content: (
            <>
              {finding.words}.{" "}
              <Link href={placeOf(finding, unit, checkpoint)} hiddenText={hiddenText(finding)}>
                {verb}
              </Link>
            </>
          ),
        }))}
      />
    </section>
  );
}

function placeOf({ kind, criterion }: Finding, unit: string, checkpoint: number): string {
  switch (kind) {
    case "document_not_ready":
    case "document_refused":
    case "too_many_documents":
      return paths.evidence(unit, checkpoint);
    case "no_break_even":
    case "income_differs":
      return paths.income(unit, checkpoint);
    default:
      return criterion === null ? paths.unitCheckpoint(unit, checkpoint) : paths.criterion(unit, checkpoint, criterion);
  }
}

function hiddenText({ kind, criterion }: Finding): string {
  if (kind === "no_break_even" || kind === "income_differs") return "income";
  if (kind === "nothing_changed") return "at the criteria";
  return criterion ?? "documents";
}
