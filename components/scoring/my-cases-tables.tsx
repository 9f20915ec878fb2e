import { LateTag, StageTag } from "@/components/state/state-tags";
import { Link } from "@/components/ui/link";
import { type Column, Table } from "@/components/ui/table";
import { IllustrativeMark } from "@/components/ui/tag";
import { counted } from "@/lib/domain/shared/counted";
import { dateInWords } from "@/lib/domain/shared/dates-in-words";
import { paths } from "@/lib/paths";
import type { CaseToModerate, CaseToReview } from "@/lib/queries/my-cases";

type CaseName = Pick<CaseToReview, "unit" | "checkpoint" | "isIllustrative">;

const nameOf = ({ unit, checkpoint }: CaseName) => `${unit.name}, ${checkpoint.name.toLowerCase()}`;
const keyOf = ({ unit, checkpoint }: CaseName) => `${unit.slug}-${checkpoint.number}`;

/** A reviewer's cases, with his or her own progress and nobody else's. */
export function CasesToReview({ caption, cases }: { caption: string; cases: readonly CaseToReview[] }) {
  return (
    <Table
      caption={caption}
      captionHidden
      rows={cases}
      rowKey={keyOf}
      columns={[
        { key: "case", header: "Case", rowHeader: true, cell: (row) => <ReviewLink row={row} /> },
        {
          key: "stage",
          header: "Stage",
          cell: (row) => <StageTag status={row.status} isWindowOpen={row.isWindowOpen} />,
        },
        { key: "yours", header: "Your review", cell: (row) => yourPart(row) },
        ...(cases.every(({ due }) => due === null) ? [] : [dueColumn]),
      ]}
    />
  );
}

const dueColumn: Column<CaseToReview> = {
  key: "due",
  header: "Due",
  cell: (row) => <Due due={row.due} />,
  isEmpty: (row) => row.due === null,
};

function ReviewLink({ row }: { row: CaseToReview }) {
  const { unit, checkpoint, step } = row;
  const page = step === "declare" ? paths.declaration : paths.review;
  return (
    <>
      <Link href={page(unit.slug, checkpoint.number)}>{nameOf(row)}</Link>{" "}
      {row.isIllustrative ? <IllustrativeMark /> : null}
    </>
  );
}

function yourPart({ step, status, progress }: CaseToReview): string {
  const scored = progress === null ? "" : `${progress.scored} of ${progress.of} scored`;
  switch (step) {
    case "declare":
      return "Declare your interests first";
    case "score":
      return scored;
    case "submitted":
      return "Submitted";
    case "closed":
      return status === "returned_in_part" ? `The unit mends it, ${scored}` : `Closed to scoring, ${scored}`;
  }
}

function Due({ due }: { due: CaseToReview["due"] }) {
  if (due === null) return null;
  return (
    <>
      {dateInWords(due.at)} {due.isLate ? <LateTag words={due.words} /> : `(${due.words})`}
    </>
  );
}

/** A moderator's cases: how many reviewers have submitted, and nothing of what they scored. */
export function CasesToModerate({ cases }: { cases: readonly CaseToModerate[] }) {
  return (
    <Table
      caption="Cases that you moderate"
      captionHidden
      rows={cases}
      rowKey={keyOf}
      columns={[
        { key: "case", header: "Case", rowHeader: true, cell: (row) => <ModerationLink row={row} /> },
        {
          key: "stage",
          header: "Stage",
          cell: (row) => <StageTag status={row.status} isWindowOpen={row.isWindowOpen} />,
        },
        {
          key: "submitted",
          header: "Reviews in",
          cell: ({ submitted }) => `${submitted.count} of ${counted(submitted.of, "review")}`,
        },
      ]}
    />
  );
}

function ModerationLink({ row }: { row: CaseToModerate }) {
  const isWaiting = row.status === "submitted" || row.status === "in_review" || row.status === "returned_in_part";
  const page = isWaiting ? paths.panelProgress : paths.moderation;
  return (
    <>
      <Link href={page(row.unit.slug, row.checkpoint.number)}>{nameOf(row)}</Link>{" "}
      {row.isIllustrative ? <IllustrativeMark /> : null}
    </>
  );
}
