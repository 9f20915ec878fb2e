import { CommitmentStageTag } from "@/components/state/state-tags";
import { Link } from "@/components/ui/link";
import { type Column, Table } from "@/components/ui/table";
import { IllustrativeMark, Tag } from "@/components/ui/tag";
import { howInWords } from "@/lib/domain/commitment/route";
import { formatPence, formatPounds } from "@/lib/domain/shared/money";
import { paths } from "@/lib/paths";
import type { CommitmentInLine, SupportLine } from "@/lib/queries/ccg-support";

type Row = { key: string; line: SupportLine; commitment: CommitmentInLine | null };

/** One row for each supplier of a service line; a line without one says that it is not decided. */
export function SupportLinesTable({
  lines,
  odsCode,
  mayRecord,
}: {
  lines: readonly SupportLine[];
  odsCode: string;
  mayRecord: boolean;
}) {
  const rows = lines.flatMap((line): Row[] =>
    line.commitments.length === 0
      ? [{ key: line.slug, line, commitment: null }]
      : line.commitments.map((commitment) => ({ key: commitment.id, line, commitment })),
  );
  const marksRows = rows.some(({ commitment }) => commitment?.isIllustrative === false);
  const isUndecided = ({ commitment }: Row) => commitment === null;
  const columns: Column<Row>[] = [
    { key: "line", header: "Service line", rowHeader: true, cell: ({ line }) => line.name },
    {
      key: "how",
      header: "How",
      cell: ({ commitment }) => (
        <>
          {commitment === null ? "Not decided" : howInWords(commitment.route, commitment.supplier)}{" "}
          {marksRows && commitment?.isIllustrative ? <IllustrativeMark /> : null}
        </>
      ),
    },
    {
      key: "stage",
      header: "Stage",
      isEmpty: isUndecided,
      cell: ({ commitment }) => (commitment === null ? "" : <Stage commitment={commitment} />),
    },
    {
      key: "price",
      header: "£ a head",
      kind: "number",
      isEmpty: isUndecided,
      cell: ({ commitment }) => (commitment === null ? "" : formatPence(commitment.pencePerHead)),
    },
    {
      key: "year",
      header: "£ a year",
      kind: "number",
      isEmpty: isUndecided,
      cell: ({ commitment }) => (commitment === null ? "" : formatPounds(commitment.pencePerYear)),
    },
  ];
  if (mayRecord) columns.push({ key: "action", header: "Action", kind: "action", cell: (row) => action(row, odsCode) });
  return <Table caption="Service lines" captionHidden columns={columns} rows={rows} rowKey={(row) => row.key} />;
}

function Stage({ commitment }: { commitment: CommitmentInLine }) {
  return (
    <>
      <CommitmentStageTag stage={commitment.stage} /> {commitment.isExpired ? <Tag colour="orange">Expired</Tag> : null}
      {commitment.hasDraft ? <Tag colour="white">Draft waits</Tag> : null}
    </>
  );
}

function action({ line, commitment }: Row, odsCode: string) {
  return commitment === null ? (
    <Link href={paths.ccgLine(odsCode, line.slug)} hiddenText={line.name}>
      Decide
    </Link>
  ) : (
    <Link href={paths.commitment(odsCode, commitment.id)} hiddenText={`${line.name} from ${commitment.supplier}`}>
      Change
    </Link>
  );
}
