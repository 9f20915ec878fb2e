import { Link } from "@/components/ui/link";
import type { Column } from "@/components/ui/table";
import { paths } from "@/lib/paths";

type NamedUnit = { readonly slug: string; readonly name: string; readonly region: string };

/** Which unit a row is about, and where. */
export const unitColumns: readonly Column<NamedUnit>[] = [
  {
    key: "unit",
    header: "Unit",
    rowHeader: true,
    sortKey: "unit",
    cell: (unit) => <Link href={paths.unit(unit.slug)}>{unit.name}</Link>,
  },
  { key: "region", header: "Region", kind: "name", sortKey: "region", cell: (unit) => unit.region },
];
