import { Details } from "@/components/ui/details";
import { Hash } from "@/components/ui/hash";
import { type Column, Table } from "@/components/ui/table";
import type { TableSort } from "@/components/ui/table-sort";
import { Text } from "@/components/ui/text";
import { dateInWords, exactTimeInWords } from "@/lib/domain/shared/dates-in-words";
import type { AuditRow } from "@/lib/queries/audit";

const columns: Column<AuditRow>[] = [
  {
    key: "entry",
    header: "Entry",
    kind: "number",
    cell: (row) => Number(row.sequence).toLocaleString("en-GB"),
  },
  {
    key: "when",
    header: "When",
    kind: "short",
    sortKey: "when",
    cell: (row) => `${dateInWords(row.at)}, ${exactTimeInWords(row.at)}`,
  },
  {
    key: "who",
    header: "Who",
    cell: (row) => (
      <>
        {row.who}
        {row.organisation === "" || row.who.endsWith(row.organisation) ? null : (
          <Text small secondary>
            {row.organisation}
          </Text>
        )}
      </>
    ),
  },
  { key: "what", header: "What", rowHeader: true, cell: (row) => row.sentence },
  {
    key: "hash",
    header: "Hash",
    cell: (row) => (
      <Details summary={row.hash.slice(0, 8)}>
        <Hash>{row.hash}</Hash> follows <Hash>{row.previousHash}</Hash>
      </Details>
    ),
  },
];

/** The record in sentences; the hashes are there for whoever checks them. */
export function AuditTable({ rows, sort }: { rows: readonly AuditRow[]; sort: TableSort }) {
  return (
    <Table
      caption="Entries"
      captionHidden
      width="wide"
      columns={columns}
      rows={rows}
      rowKey={(row) => row.sequence}
      sort={sort}
    />
  );
}
