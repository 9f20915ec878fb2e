import { Text } from "@/components/ui/text";
import { RATING_WORDS, type Rating } from "@/lib/domain/moderation/rating";

type RatedByRule = {
  /** Null until the panel has rated the test. */
  rating: Rating | null;
  /** Null where the rule leaves it to the panel; the working then says so. */
  proposed: Rating | null;
  working: string;
  departureReason: string;
};

/** What the rule says of a test and how it came to that, and the panel's reason where the panel said otherwise. */
export function ByTheRule({ rating, proposed, working, departureReason }: RatedByRule) {
  return (
    <>
      <Text>
        <strong>By the rule{proposed === null ? "" : `: ${RATING_WORDS[proposed].toLowerCase()}`}.</strong> {working}
      </Text>
      {rating === null || rating === proposed || departureReason === "" ? null : (
        <Text>
          {proposed === null ? "The panel decided" : "The panel departed from it"}: {departureReason}
        </Text>
      )}
    </>
  );
}
