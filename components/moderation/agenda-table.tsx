import { Link } from "@/components/ui/link";
import { type Column, Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { AgendaRow, MemberWord } from "@/lib/queries/moderation";

type AgendaTableProps = {
  caption: string;
  rows: readonly AgendaRow[];
  members: readonly MemberWord[];
  hrefOf: (code: string) => string;
};

/** Criteria with every member's frozen score side by side and what is agreed, in the order given. */
export function AgendaTable({ caption, rows, members, hrefOf }: AgendaTableProps) {
  const scoreColumns = members.map(
    ({ id, name }, index): Column<AgendaRow> => ({
      key: id,
      header: name,
      kind: "number",
      cell: ({ scores }) => scores[index] ?? "None",
      isEmpty: ({ isUnanimous }) => isUnanimous,
    }),
  );
  const columns: Column<AgendaRow>[] = [
    {
      key: "criterion",
      header: "Criterion",
      rowHeader: true,
      cell: ({ code, title, isCritical }) => (
        <Link href={hrefOf(code)}>
          {code} {title}
          {isCritical ? ", critical" : ""}
        </Link>
      ),
    },
    { key: "apart", header: "How far apart", kind: "short", cell: ({ disagreement }) => disagreement },
    ...scoreColumns,
    {
      key: "agreed",
      header: "Agreed",
      kind: "number",
      cell: ({ agreed }) => (agreed === null ? <Tag colour="blue">To record</Tag> : <strong>{agreed}</strong>),
    },
  ];
  return (
    <Table caption={caption} captionHidden columns={columns} rows={rows} rowKey={(row) => row.code} rowId={rowIdOf} />
  );
}

function rowIdOf({ code }: AgendaRow): string {
  return `criterion-${code}`;
}
