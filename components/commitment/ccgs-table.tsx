"use client";

import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import type { TableSort } from "@/components/ui/table-sort";
import type { CcgRow } from "@/lib/domain/commitment/ccg-rows";
import { formatPence } from "@/lib/domain/shared/money";
import { paths } from "@/lib/paths";

type CcgsTableProps = { rows: readonly CcgRow[]; serviceLines: number; sort: TableSort };

/** How far each CCG has decided. */
export function CcgsTable({ rows, serviceLines, sort }: CcgsTableProps) {
  return (
    <Table
      caption="CCGs"
      captionHidden
      rows={rows}
      rowKey={(row) => row.odsCode}
      sort={sort}
      columns={[
        {
          key: "ccg",
          header: "CCG",
          rowHeader: true,
          sortKey: "ccg",
          cell: (row) => <Link href={paths.ccg(row.odsCode)}>{row.name}</Link>,
        },
        { key: "code", header: "Code", cell: (row) => row.odsCode },
        { key: "region", header: "Region", sortKey: "region", cell: (row) => row.region },
        { key: "unit", header: "In the footprint of", cell: (row) => row.footprintUnit ?? "No unit" },
        {
          key: "lines",
          header: "Lines decided",
          kind: "number",
          sortKey: "lines",
          cell: (row) => `${row.linesDecided} of ${serviceLines}`,
        },
        {
          key: "planned",
          header: "Planned £ a head",
          kind: "number",
          sortKey: "planned",
          cell: (row) => formatPence(row.plannedPence),
        },
      ]}
    />
  );
}
