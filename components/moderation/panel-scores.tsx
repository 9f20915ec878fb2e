import { SummaryList } from "@/components/ui/summary-list";
import { Text } from "@/components/ui/text";
import type { ScoreLine } from "@/lib/queries/moderation-criterion";

/** Every member's score with its reason, one beside the other, as submitted. */
export function PanelScores({ scores }: { scores: readonly ScoreLine[] }) {
  return (
    <>
      <SummaryList
        rows={scores.map(({ name, label, short, reason }) => ({
          key: name,
          value: (
            <>
              <strong>{label === short ? label : `${label}: ${short.toLowerCase()}`}</strong>
              <Text>{reason}</Text>
            </>
          ),
        }))}
      />
      <Text secondary small>
        Frozen when each review was submitted. Nobody can change them.
      </Text>
    </>
  );
}
