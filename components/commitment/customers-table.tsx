import { CommitmentStageTag } from "@/components/state/state-tags";
import { type Column, Table } from "@/components/ui/table";
import type { TableSort } from "@/components/ui/table-sort";
import { IllustrativeMark, Tag } from "@/components/ui/tag";
import type { CustomerRow } from "@/lib/domain/commitment/customer-rows";
import { formatPence, formatPounds } from "@/lib/domain/shared/money";
import { datesInWords } from "./commitment-terms";

const COLUMNS: readonly Column<CustomerRow>[] = [
  {
    key: "ccg",
    header: "CCG",
    rowHeader: true,
    sortKey: "ccg",
    cell: (row) => (
      <>
        {row.ccg} {row.isIllustrative ? <IllustrativeMark /> : null}
      </>
    ),
  },
  { key: "line", header: "Service line", sortKey: "line", cell: (row) => row.line },
  {
    key: "stage",
    header: "Stage",
    sortKey: "stage",
    cell: (row) => (
      <>
        <CommitmentStageTag stage={row.stage} /> {row.isExpired ? <Tag colour="orange">Expired</Tag> : null}
      </>
    ),
  },
  { key: "dates", header: "Dates", cell: (row) => datesInWords(row) },
  {
    key: "head",
    header: "£ a head",
    kind: "number",
    sortKey: "head",
    cell: (row) => formatPence(row.pencePerHead),
  },
  {
    key: "year",
    header: "£ a year",
    kind: "number",
    sortKey: "year",
    cell: (row) => formatPounds(row.pencePerYear),
  },
  { key: "counts", header: "Confirmed income", cell: (row) => (row.counts ? "Counts" : "Does not count") },
  { key: "area", header: "Footprint", cell: (row) => (row.isInFootprint ? "Inside" : "Out of area") },
];

/** One row for each CCG and service line. */
export function CustomersTable({ rows, sort }: { rows: readonly CustomerRow[]; sort: TableSort }) {
  return <Table caption="Customers" captionHidden columns={COLUMNS} rows={rows} rowKey={(row) => row.id} sort={sort} />;
}
