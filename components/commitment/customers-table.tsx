"use client";

import { CommitmentStageTag } from "@/components/state/state-tags";
import { type Column, Table } from "@/components/ui/table";
import type { TableSort } from "@/components/ui/table-sort";
import { IllustrativeMark, Tag } from "@/components/ui/tag";
import { Text } from "@/components/ui/text";
import type { CustomerRow } from "@/lib/domain/commitment/customer-rows";
import { formatPence, formatPounds } from "@/lib/domain/shared/money";
import { datesInWords } from "./commitment-terms";

type CustomersTableProps = {
  rows: readonly CustomerRow[];
  sort: TableSort;
  /** Where only some rows are made up; where all are, the page's heading says it once. */
  marksRows: boolean;
};

/** One row for each CCG and service line. */
export function CustomersTable({ rows, sort, marksRows }: CustomersTableProps) {
  const ccg: Column<CustomerRow> = {
    key: "ccg",
    header: "CCG",
    rowHeader: true,
    sortKey: "ccg",
    cell: (row) => (
      <>
        {row.ccg} {row.isInFootprint ? null : <Tag colour="white">Out of area</Tag>}{" "}
        <Mark row={row} shows={marksRows} />
      </>
    ),
  };
  const line: Column<CustomerRow> = {
    key: "line",
    header: "Service line",
    sortKey: "line",
    cell: (row) => row.line,
  };
  const columns = [ccg, line, ...termsColumns];
  return <Table caption="Customers" captionHidden columns={columns} rows={rows} rowKey={(row) => row.id} sort={sort} />;
}

/** The lines of one CCG, with their sum as far as it counts. */
export function CustomerTable({ ccg, rows, marksRows }: Omit<CustomersTableProps, "sort"> & { ccg: string }) {
  const line: Column<CustomerRow> = {
    key: "line",
    header: "Service line",
    rowHeader: true,
    cell: (row) => (
      <>
        {row.line} <Mark row={row} shows={marksRows} />
      </>
    ),
    footer: "Counted",
  };
  const counting = rows.filter(({ counts }) => counts);
  const sums: Readonly<Record<string, string>> = {
    head: formatPence(counting.reduce((sum, row) => sum + row.pencePerHead, 0)),
    year: formatPounds(counting.reduce((sum, row) => sum + row.pencePerYear, 0)),
  };
  const columns = [line, ...termsColumns.map((column) => ({ ...column, footer: sums[column.key] }))];
  return <Table caption={ccg} captionHidden columns={columns} rows={rows} rowKey={(row) => row.id} />;
}

const termsColumns: readonly Column<CustomerRow>[] = [
  { key: "stage", header: "Stage", sortKey: "stage", cell: (row) => <Stage row={row} /> },
  {
    key: "dates",
    header: "Dates",
    isEmpty: (row) => row.startsOn === null && row.endsOn === null,
    cell: (row) => datesInWords(row),
  },
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
];

function Mark({ row, shows }: { row: CustomerRow; shows: boolean }) {
  return shows && row.isIllustrative ? <IllustrativeMark /> : null;
}

function Stage({ row }: { row: CustomerRow }) {
  return (
    <>
      <CommitmentStageTag stage={row.stage} /> {row.isExpired ? <Tag colour="orange">Expired</Tag> : null}
      {row.counts ? null : <Text small>Not counted</Text>}
    </>
  );
}
