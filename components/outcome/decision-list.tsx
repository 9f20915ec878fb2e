import { ScenarioTag, StageTag } from "@/components/state/state-tags";
import { Heading } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";
import { type Column, Table } from "@/components/ui/table";
import { IllustrativeMark } from "@/components/ui/tag";
import { Text } from "@/components/ui/text";
import { counted } from "@/lib/domain/shared/counted";
import { dateInWords } from "@/lib/domain/shared/dates-in-words";
import { paths } from "@/lib/paths";
import type { Decision } from "@/lib/queries/decisions";

const columns: Column<Decision>[] = [
  {
    key: "unit",
    header: "Unit",
    rowHeader: true,
    cell: ({ unit, checkpoint, isIllustrative }) => (
      <>
        <Link href={paths.outcome(unit.slug, checkpoint.number)}>{unit.name}</Link>{" "}
        {isIllustrative ? <IllustrativeMark /> : null}
      </>
    ),
  },
  { key: "checkpoint", header: "Checkpoint", cell: ({ checkpoint }) => checkpoint.number },
  {
    key: "stage",
    header: "Stage",
    cell: ({ status, isWindowOpen }) => <StageTag status={status} isWindowOpen={isWindowOpen} />,
  },
  { key: "since", header: "Since", kind: "short", cell: ({ statusSince }) => dateInWords(statusSince) },
  {
    key: "scenario",
    header: "Scenario",
    cell: ({ scenario, proceeds }) =>
      scenario === null ? "Not drafted" : <ScenarioTag scenario={scenario} proceeds={proceeds} />,
  },
  { key: "heard", header: "What the unit said", cell: saidInWords },
];

/** Cases of one group, each with what it waits for. */
export function DecisionList(props: { heading: string; none: string; decisions: readonly Decision[] }) {
  const { heading, none, decisions } = props;
  return (
    <>
      <Heading>{heading}</Heading>
      <Table
        caption={heading}
        captionHidden
        width="wide"
        columns={columns}
        rows={decisions}
        rowKey={({ unit, checkpoint }) => `${unit.slug}-${checkpoint.number}`}
        empty={<Text>{none}</Text>}
      />
    </>
  );
}

function saidInWords({ heardBy, isWindowOpen, representations, isScorer, isHeld }: Decision): string {
  if (heardBy === null) return "Not asked yet";
  const said = representations === 0 ? "Nothing" : counted(representations, "representation");
  const sentences = [
    `${said} ${isWindowOpen ? "so far, until" : "by"} ${dateInWords(heardBy)}.`,
    isHeld ? "Held for release." : "",
    isScorer ? "You scored it, so someone else decides." : "",
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}
