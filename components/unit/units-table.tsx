import { Link } from "@/components/ui/link";
import { type Column, Table } from "@/components/ui/table";
import { paths } from "@/lib/paths";
import type { UnitListRow } from "@/lib/queries/units";

const columns: Column<UnitListRow>[] = [
  {
    key: "unit",
    header: "Unit",
    rowHeader: true,
    cell: (unit) => <Link href={paths.unit(unit.slug)}>{unit.name}</Link>,
  },
  { key: "region", header: "Region", cell: (unit) => unit.region },
  { key: "footprint", header: "Footprint", cell: (unit) => unit.footprint },
  { key: "ccgs", header: "CCGs in it", kind: "number", cell: (unit) => unit.footprintCcgs },
  {
    key: "names",
    header: "Other names",
    isEmpty: (unit) => unit.otherNames.length === 0,
    cell: (unit) => unit.otherNames.join(", ") || "–",
  },
];

/** Every unit that the reader may open. */
export function UnitsTable({ units }: { units: readonly UnitListRow[] }) {
  return <Table caption="Units" captionHidden columns={columns} rows={units} rowKey={(unit) => unit.slug} />;
}
