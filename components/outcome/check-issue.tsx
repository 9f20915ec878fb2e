import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { Recipients } from "@/components/outcome/recipients";
import { RatingTag, ScenarioTag } from "@/components/state/state-tags";
import { Link } from "@/components/ui/link";
import { SummaryList } from "@/components/ui/summary-list";
import { Text } from "@/components/ui/text";
import { counted } from "@/lib/domain/shared/counted";
import type { OutcomeView } from "@/lib/queries/outcome";
import type { FormAction } from "@/lib/schemas/form-state";

type CheckIssueProps = {
  view: OutcomeView & { outcome: NonNullable<OutcomeView["outcome"]> };
  action: FormAction;
  token: string;
  backHref: string;
};

/** The last look before an outcome goes out: what is decided, what it opens, and whom it goes to. */
export function CheckIssue({ view, action, token, backHref }: CheckIssueProps) {
  const { outcome, ratings, issues, representations, recipients } = view;
  const said = representations.filter(({ hasNone }) => !hasNone).length;
  return (
    <>
      <SummaryList
        rows={[
          { key: "Outcome", value: <ScenarioTag scenario={outcome.scenario} proceeds={outcome.proceeds} /> },
          ...ratings.map(({ test, rating }) => ({ key: test, value: <RatingTag rating={rating} /> })),
          { key: "Opens", value: counted(issues.length, "flag") },
          {
            key: "The unit said",
            value: said === 0 ? "Nothing" : counted(said, "representation"),
            actions: [{ href: `${backHref}#representations`, text: "Read", hiddenText: "what the unit said" }],
          },
        ]}
      />
      {outcome.isHeld ? (
        <Text>
          This outcome is held. Your decision is kept, and nothing is sent until the programme office releases it.
        </Text>
      ) : null}
      <Recipients recipients={recipients} />
      <Form
        action={action}
        token={token}
        version={outcome.version}
        hidden={{ outcomeId: outcome.id }}
        idPrefix="issue-"
        label="Issue outcome"
      >
        <SubmitButton>{outcome.isHeld ? "Decide, to be released later" : "Issue outcome"}</SubmitButton>
      </Form>
      <Text>
        <Link href={backHref}>Go back to the outcome</Link>
      </Text>
    </>
  );
}
