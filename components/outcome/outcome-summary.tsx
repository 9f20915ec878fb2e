import { ByTheRule } from "@/components/moderation/by-the-rule";
import { RatingTag, ScenarioTag } from "@/components/state/state-tags";
import { Heading } from "@/components/ui/heading";
import { SummaryList } from "@/components/ui/summary-list";
import { OurDesignMark } from "@/components/ui/tag";
import { Text } from "@/components/ui/text";
import { SCENARIO_WORDS } from "@/lib/domain/moderation/scenario";
import type { OutcomeView } from "@/lib/queries/outcome";
import type { OutcomeFacts } from "@/lib/queries/outcome-facts";

type OutcomeSummaryProps = { outcome: OutcomeFacts; ratings: OutcomeView["ratings"]; isPublic: boolean };

/** What was decided, and how it came about. */
export function OutcomeSummary({ outcome, ratings, isPublic }: OutcomeSummaryProps) {
  const { scenario, proceeds, summary, source } = outcome;
  return (
    <>
      <Text>
        <ScenarioTag scenario={scenario} proceeds={proceeds} />{" "}
        {scenario === null ? null : `${SCENARIO_WORDS[scenario].meaning}.`}
      </Text>
      {/* What was taken over from a source was decided before there was a rule. */}
      {isPublic || source !== null ? null : <ScenarioByTheRule outcome={outcome} />}
      {summary === "" ? null : <Text>{summary}</Text>}
      {source === null ? null : <Text secondary>Source: {source}</Text>}
      {ratings.length === 0 ? null : (
        <>
          <Heading tag={<OurDesignMark />}>Ratings</Heading>
          <SummaryList
            rows={ratings.map(({ test, rating, proposed, working, departureReason }) => ({
              key: test,
              value: (
                <>
                  <RatingTag rating={rating} />
                  {working === "" ? null : <ByTheRule {...{ rating, proposed, working, departureReason }} />}
                </>
              ),
            }))}
          />
        </>
      )}
    </>
  );
}

function ScenarioByTheRule({ outcome: { scenario, proposed, reason } }: { outcome: OutcomeFacts }) {
  if (scenario === null) return null;
  const rule = proposed === null ? "By the rule the panel must judge." : `By the rule: ${proposed}.`;
  const panel = proposed === scenario ? "The panel confirmed it." : `The panel decided ${scenario}: ${reason}`;
  return (
    <Text>
      {rule} {panel}
    </Text>
  );
}
