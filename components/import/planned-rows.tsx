import { Details } from "@/components/ui/details";
import { Heading } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";
import { type Column, Table } from "@/components/ui/table";
import { Text } from "@/components/ui/text";
import type { Refusal } from "@/lib/domain/import/import-plan";
import type { ImportRow } from "@/lib/queries/import-batch";

const most = 100;

const refusedColumns: Column<Refusal>[] = [
  {
    key: "row",
    header: "Row",
    kind: "number",
    isEmpty: (each) => each.row === null,
    cell: (each) => each.row ?? "–",
  },
  { key: "column", header: "Column", cell: (each) => each.column ?? (each.row === null ? "Whole file" : "Whole row") },
  { key: "reason", header: "Reason", rowHeader: true, cell: (each) => each.reason },
];

/** Every reason at once, so that a file is mended in one go. */
export function RefusedRows({ refused, downloadHref }: { refused: readonly Refusal[]; downloadHref: string }) {
  if (refused.length === 0) return null;
  return (
    <>
      <Heading>Refused</Heading>
      <Text>
        Nothing can be imported while anything is refused.{" "}
        <Link href={downloadHref}>Download refused rows with reasons</Link>
      </Text>
      <Table
        caption="Refused rows"
        captionHidden
        columns={refusedColumns}
        rows={refused.slice(0, most)}
        rowKey={(each) => `${each.row}-${each.column}-${each.reason}`}
      />
      {refused.length > most ? (
        <Text secondary>
          The first {most} of {refused.length.toLocaleString("en-GB")} reasons. The download has all.
        </Text>
      ) : null}
    </>
  );
}

const plannedColumns: Column<ImportRow>[] = [
  { key: "row", header: "Row", kind: "number", cell: (each) => each.row },
  { key: "what", header: "What", rowHeader: true, cell: (each) => each.what },
  { key: "fields", header: "Changes", isEmpty: (each) => each.fields === "", cell: (each) => each.fields || "New" },
];

export function PlannedRows({ heading, rows, total }: { heading: string; rows: readonly ImportRow[]; total: number }) {
  if (total === 0) return null;
  return (
    <Details summary={`${heading} ${total.toLocaleString("en-GB")}`} expander>
      <Table
        caption={`${heading} ${total}`}
        captionHidden
        columns={plannedColumns}
        rows={rows}
        rowKey={(each) => String(each.row)}
      />
      {total > rows.length ? (
        <Text secondary>
          The first {rows.length} of {total.toLocaleString("en-GB")}.
        </Text>
      ) : null}
    </Details>
  );
}
