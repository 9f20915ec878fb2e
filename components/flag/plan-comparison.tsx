import { Details } from "@/components/ui/details";
import { Table } from "@/components/ui/table";
import { Text } from "@/components/ui/text";
import { counted } from "@/lib/domain/shared/counted";
import { dateInWords } from "@/lib/domain/shared/dates-in-words";
import type { FlagView } from "@/lib/queries/flag";

/** What differs from the last plan that both sides agreed; nothing before there is one. */
export function PlanComparison({ plan }: { plan: FlagView["plan"] }) {
  if (plan.comparison === null) return null;
  const { number, agreedAt, changes } = plan.comparison;
  const before = `plan ${number}, which both sides agreed on ${dateInWords(agreedAt)}`;
  if (changes.length === 0) return <Text>Nothing has changed since {before}.</Text>;
  return (
    <Details summary={`${counted(changes.length, "change")} since ${before}`}>
      <Table
        caption={`What has changed since ${before}`}
        captionHidden
        columns={[
          { key: "what", header: "What", rowHeader: true, cell: (change) => change.what },
          { key: "before", header: `Plan ${number}`, cell: (change) => change.before ?? "Not in it" },
          { key: "after", header: "Now", cell: (change) => change.after ?? "Taken out" },
        ]}
        rows={changes.map((change, place) => ({ ...change, place }))}
        rowKey={({ place }) => String(place)}
      />
    </Details>
  );
}
