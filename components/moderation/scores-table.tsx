import { type Column, Table } from "@/components/ui/table";
import { Text } from "@/components/ui/text";
import type { ScoreLine } from "@/lib/queries/moderation-criterion";

const columns: Column<ScoreLine>[] = [
  { key: "who", header: "Reviewer", rowHeader: true, cell: ({ name }) => name },
  {
    key: "score",
    header: "Score",
    cell: ({ label, short }) =>
      label === short ? (
        <strong>{label}</strong>
      ) : (
        <>
          <strong>{label}</strong> {short}
        </>
      ),
  },
  { key: "reason", header: "Reason", cell: ({ reason }) => reason },
];

/** Every member's score with its reason, side by side, as submitted. */
export function ScoresTable({ scores }: { scores: readonly ScoreLine[] }) {
  return (
    <>
      <Table caption="Scores of the panel" captionHidden columns={columns} rows={scores} rowKey={({ id }) => id} />
      <Text secondary small>
        Frozen when each review was submitted. Nobody can change them.
      </Text>
    </>
  );
}
