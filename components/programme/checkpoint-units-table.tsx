import { StageTag } from "@/components/state/state-tags";
import { Link } from "@/components/ui/link";
import { type Column, Table } from "@/components/ui/table";
import { IllustrativeMark } from "@/components/ui/tag";
import { Text } from "@/components/ui/text";
import { dayInWords } from "@/lib/domain/shared/dates-in-words";
import { londonDay } from "@/lib/domain/shared/london-time";
import type { CheckpointUnit } from "@/lib/queries/checkpoint";

type CheckpointUnitsTableProps = {
  units: readonly CheckpointUnit[];
  panelSize: number;
  panelHref: (slug: string) => string;
  /** None where cases have no address: a rehearsal's. */
  caseHref?: ((slug: string) => string) | undefined;
  canAssign: boolean;
};

/** Every unit at a checkpoint: its stage, its due day and how far its panel is. Numbers of reviews, and never their content. */
export function CheckpointUnitsTable({ units, panelSize, panelHref, caseHref, canAssign }: CheckpointUnitsTableProps) {
  const columns: Column<CheckpointUnit>[] = [
    {
      key: "unit",
      header: "Unit",
      rowHeader: true,
      cell: (unit) => (
        <>
          {caseHref === undefined ? unit.name : <Link href={caseHref(unit.slug)}>{unit.name}</Link>}{" "}
          {unit.isIllustrative ? <IllustrativeMark /> : null}
        </>
      ),
    },
    { key: "region", header: "Region", cell: (unit) => unit.region },
    {
      key: "stage",
      header: "Stage",
      cell: (unit) => <StageTag status={unit.status} isWindowOpen={unit.isWindowOpen} />,
    },
    {
      key: "since",
      header: "Since",
      kind: "short",
      cell: (unit) => (unit.status === "not_open" ? "–" : dayInWords(londonDay(unit.statusSince))),
    },
    {
      key: "due",
      header: "Due",
      kind: "short",
      cell: (unit) => (
        <>
          {dayInWords(londonDay(unit.dueAt))} {unit.isExtended ? <Text small>Extended</Text> : null}
        </>
      ),
    },
    { key: "panel", header: "Panel", cell: (unit) => panelInWords(unit, panelSize) },
  ];
  if (canAssign) {
    columns.push({
      key: "action",
      header: "Action",
      kind: "action",
      isEmpty: (unit) => unit.status === "not_open" || unit.status === "published",
      cell: (unit) =>
        unit.status === "not_open" || unit.status === "published" ? null : (
          <Link href={panelHref(unit.slug)} hiddenText={`of ${unit.name}`}>
            Panel and dates
          </Link>
        ),
    });
  }
  return (
    <Table
      caption="Units at this checkpoint"
      captionHidden
      width="wide"
      columns={columns}
      rows={units}
      rowKey={(unit) => unit.slug}
    />
  );
}

function panelInWords(unit: CheckpointUnit, panelSize: number): string {
  if (unit.status === "not_open" || unit.status === "preparing" || unit.status === "signed_off") return "–";
  if (unit.reviewers === 0) return unit.status === "published" ? "–" : "No one assigned";
  const moderator = unit.hasModerator ? "" : ", no moderator";
  if (unit.submitted === null) return `You review this case${moderator}`;
  return `${unit.submitted} of ${Math.max(unit.reviewers, panelSize)} submitted${moderator}`;
}
