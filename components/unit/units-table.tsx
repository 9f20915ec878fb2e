import { type Column, Table } from "@/components/ui/table";
import type { TableSort } from "@/components/ui/table-sort";
import { unitColumns } from "@/components/unit/unit-columns";
import type { UnitListRow } from "@/lib/queries/units";

const columns: Column<UnitListRow>[] = [
  ...unitColumns,
  { key: "footprint", header: "Footprint", cell: (unit) => unit.footprint },
  { key: "ccgs", header: "CCGs in it", kind: "number", sortKey: "ccgs", cell: (unit) => unit.footprintCcgs },
];

const otherNames: Column<UnitListRow> = {
  key: "names",
  header: "Other names",
  isEmpty: (unit) => unit.otherNames.length === 0,
  cell: (unit) => unit.otherNames.join(", ") || "–",
};

/** The units that the reader may open, as they were asked for; their other names where any has one. */
export function UnitsTable({ units, sort }: { units: readonly UnitListRow[]; sort: TableSort }) {
  return (
    <Table
      caption="Units"
      captionHidden
      columns={units.some((unit) => unit.otherNames.length > 0) ? [...columns, otherNames] : columns}
      rows={units}
      rowKey={(unit) => unit.slug}
      sort={sort}
    />
  );
}
