import { ScenarioTag, StageTag } from "@/components/state/state-tags";
import { Link } from "@/components/ui/link";
import { type Column, Table } from "@/components/ui/table";
import type { TableSort } from "@/components/ui/table-sort";
import { Tag } from "@/components/ui/tag";
import { unitColumns } from "@/components/unit/unit-columns";
import { type CheckpointCell, currentCell, type OverviewRow } from "@/lib/domain/overview/overview-row";
import { formatPence } from "@/lib/domain/shared/money";
import { paths } from "@/lib/paths";

type OverviewTableProps = {
  caption: string;
  rows: readonly OverviewRow[];
  checkpoints: readonly { number: number; name: string }[];
  shows: { money: boolean; flags: boolean };
  sort: TableSort;
};

/** One row a unit: where it stands at each checkpoint, how long, its flags and its confirmed income a head. */
export function OverviewTable({ caption, rows, checkpoints, shows, sort }: OverviewTableProps) {
  const columns: Column<OverviewRow>[] = [
    ...unitColumns,
    ...checkpoints.map(
      (checkpoint, index): Column<OverviewRow> => ({
        key: `checkpoint-${checkpoint.number}`,
        header: checkpoint.name,
        ...(index === checkpoints.length - 1 ? { sortKey: "stage" } : {}),
        cell: (row) => wordsOf(row.cells[index]),
      }),
    ),
    {
      key: "days",
      header: "Days in stage",
      kind: "number",
      sortKey: "days",
      cell: (row) => currentCell(row)?.days ?? "–",
    },
  ];
  if (shows.flags) {
    columns.push({
      key: "flags",
      header: "Open flags",
      kind: "number",
      sortKey: "flags",
      cell: flagsOf,
    });
  }
  if (shows.money) {
    columns.push({
      key: "income",
      header: "Confirmed £ a head",
      kind: "number",
      sortKey: "income",
      cell: (row) =>
        row.pencePerHead === null ? (
          "–"
        ) : (
          <Link href={paths.unitCustomers(row.slug)}>{formatPence(row.pencePerHead)}</Link>
        ),
    });
  }
  return (
    <Table
      caption={caption}
      captionHidden
      width="wide"
      columns={columns}
      rows={rows}
      rowKey={(row) => row.slug}
      sort={sort}
    />
  );
}

function wordsOf(cell: CheckpointCell | undefined) {
  if (cell === undefined || cell.status === null) return "–";
  if (cell.outcome !== null)
    return <ScenarioTag scenario={cell.outcome.scenario} proceeds={cell.outcome.proceeds} isShort />;
  return <StageTag status={cell.status} isWindowOpen={cell.isWindowOpen} />;
}

function flagsOf(row: OverviewRow) {
  if (row.openFlags === null)
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="nhsuk-u-visually-hidden">Not yours to see</span>
      </>
    );
  if (row.openFlags === 0) return "0";
  return (
    <>
      <Link href={paths.unitFlags(row.slug)} hiddenText={row.openFlags === 1 ? "open flag" : "open flags"}>
        {String(row.openFlags)}
      </Link>
      {row.lateFlags ? (
        <>
          {" "}
          <Tag colour="red">{`${row.lateFlags} late`}</Tag>
        </>
      ) : null}
    </>
  );
}
