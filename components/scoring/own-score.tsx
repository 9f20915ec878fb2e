import { Heading } from "@/components/ui/heading";
import { InsetText } from "@/components/ui/notice";
import { SummaryList } from "@/components/ui/summary-list";
import { Quoted } from "@/components/ui/workspace";
import type { ReviewCriterion } from "@/lib/queries/review-criterion";
import { scoreInWords } from "./review-list";

/** A review that is closed to changes: the same as text, nothing greyed. */
export function OwnScore({ view }: { view: ReviewCriterion }) {
  const { judgement, reason, privateNote } = view.score;
  const rows = [
    { key: "Score", value: judgement === null ? "Not scored" : scoreInWords(judgement) },
    { key: "Why this score?", value: reason === "" ? "No reason given" : <Quoted>{reason}</Quoted> },
    { key: "Notes (only you)", value: privateNote === "" ? "None" : <Quoted>{privateNote}</Quoted> },
  ];
  return (
    <>
      <Heading>Your score</Heading>
      <InsetText>
        <p>{view.closedBecause}</p>
      </InsetText>
      <SummaryList rows={rows} />
    </>
  );
}
