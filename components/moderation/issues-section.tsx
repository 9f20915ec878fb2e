import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { IssueForm } from "@/components/moderation/issue-form";
import { IssueCard } from "@/components/outcome/issue-card";
import { Heading } from "@/components/ui/heading";
import { OurDesignMark } from "@/components/ui/tag";
import { Text } from "@/components/ui/text";
import { SEVERITIES, severityInWords } from "@/lib/domain/flag/severity";
import type { DraftView, IssueRow } from "@/lib/queries/ratings";
import type { FormAction } from "@/lib/schemas/form-state";

type IssuesSectionProps = {
  draft: DraftView;
  mayWrite: boolean;
  actions: { draft: FormAction; change: FormAction; remove: FormAction };
  token: () => string;
};

/** The issues of a draft, each of which becomes a flag when it is issued, and those that the product proposes. */
export function IssuesSection({ draft, mayWrite, actions, token }: IssuesSectionProps) {
  if (!draft.hasIssues) {
    return (
      <>
        <Heading id="issues">Issues</Heading>
        <Text>A unit that stops gets a transition plan, and no issues.</Text>
      </>
    );
  }
  const severities = draft.scenario === "A" ? SEVERITIES.slice(0, 2) : SEVERITIES;
  const form = { version: draft.version, about: draft.about, severities };
  const needed = draft.scenario === "B" ? "Scenario B needs at least one. " : "";
  return (
    <>
      <Heading id="issues">Issues</Heading>
      <Text>
        {needed}Each becomes a {draft.scenario === "A" ? "development-plan" : "rapid-management"} flag when the outcome
        is issued.
      </Text>
      {draft.issues.length === 0 ? <Text>No issue is drafted yet.</Text> : null}
      {draft.issues.map((issue) => (
        <IssueCard key={issue.id} issue={issue}>
          {mayWrite ? <IssueChanges issue={issue} form={form} actions={actions} token={token} /> : null}
        </IssueCard>
      ))}
      {mayWrite && draft.proposed.length > 0 ? (
        <>
          <Heading level={3} tag={<OurDesignMark />}>
            Proposed, from criteria agreed at 2 or below
          </Heading>
          {draft.proposed.map((proposed) => (
            <IssueForm
              key={proposed.code}
              {...form}
              action={actions.draft}
              token={token()}
              hidden={{ outcomeId: draft.outcomeId }}
              idPrefix={`propose-${proposed.code}-`}
              summary={`${proposed.title}: ${severityInWords(proposed.severity).toLowerCase()}`}
              button="Add this issue"
              words={{ ...proposed, about: proposed.code }}
            />
          ))}
        </>
      ) : null}
      {mayWrite ? (
        <IssueForm
          {...form}
          action={actions.draft}
          token={token()}
          hidden={{ outcomeId: draft.outcomeId }}
          idPrefix="issue-"
          summary="Add another issue"
          button="Add issue"
        />
      ) : null}
    </>
  );
}

type IssueChangesProps = Pick<IssuesSectionProps, "actions" | "token"> & {
  issue: IssueRow;
  form: Pick<Parameters<typeof IssueForm>[0], "version" | "about" | "severities">;
};

function IssueChanges({ issue, form, actions, token }: IssueChangesProps) {
  const { id, title } = issue;
  return (
    <>
      <IssueForm
        {...form}
        action={actions.change}
        token={token()}
        hidden={{ issueId: id }}
        idPrefix={`change-${id}-`}
        summary={`Change “${title}”`}
        button="Save issue"
        words={{ ...issue, about: issue.code ?? issue.testId }}
      />
      <Form
        action={actions.remove}
        token={token()}
        version={form.version}
        hidden={{ issueId: id }}
        idPrefix={`remove-${id}-`}
        label={`Remove ${title}`}
      >
        <SubmitButton look="secondary" hiddenText={title}>
          Remove
        </SubmitButton>
      </Form>
    </>
  );
}
