import { Link } from "@/components/ui/link";
import { type Column, Table } from "@/components/ui/table";
import type { TableSort } from "@/components/ui/table-sort";
import { paths } from "@/lib/paths";
import type { UnitListRow } from "@/lib/queries/units";

const columns: Column<UnitListRow>[] = [
  {
    key: "unit",
    header: "Unit",
    rowHeader: true,
    sortKey: "unit",
    cell: (unit) => <Link href={paths.unit(unit.slug)}>{unit.name}</Link>,
  },
  { key: "region", header: "Region", sortKey: "region", cell: (unit) => unit.region },
  { key: "footprint", header: "Footprint", cell: (unit) => unit.footprint },
  { key: "ccgs", header: "CCGs in it", kind: "number", sortKey: "ccgs", cell: (unit) => unit.footprintCcgs },
  {
    key: "names",
    header: "Other names",
    isEmpty: (unit) => unit.otherNames.length === 0,
    cell: (unit) => unit.otherNames.join(", ") || "–",
  },
];

/** The units that the reader may open, as they were asked for. */
export function UnitsTable({ units, sort }: { units: readonly UnitListRow[]; sort: TableSort }) {
  return (
    <Table caption="Units" captionHidden columns={columns} rows={units} rowKey={(unit) => unit.slug} sort={sort} />
  );
}
