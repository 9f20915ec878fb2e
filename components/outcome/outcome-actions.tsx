import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { ReasonForm } from "@/components/outcome/reason-form";
import { ButtonLink } from "@/components/ui/button";
import { InsetText } from "@/components/ui/notice";
import { Text } from "@/components/ui/text";
import type { OutcomeView } from "@/lib/queries/outcome";
import type { FormAction } from "@/lib/schemas/form-state";

type OutcomeActionsProps = {
  view: OutcomeView & { outcome: NonNullable<OutcomeView["outcome"]> };
  /** Tells a decision maker why it cannot be issued now. */
  isDecider: boolean;
  checkHref: string;
  actions: Record<"hold" | "release" | "publish" | "resume", FormAction>;
  token: () => string;
};

/** What NHS CB can do with the outcome now; each is there only for who can do it. */
export function OutcomeActions({ view, isDecider, checkHref, actions, token }: OutcomeActionsProps) {
  const { outcome, may, whyNotIssue } = view;
  const common = { outcomeId: outcome.id, version: outcome.version };
  return (
    <>
      {outcome.isHeld ? (
        <InsetText>
          <Text>
            {outcome.isDecided
              ? "Decided, not issued: it waits for the programme office to release it."
              : "Held: once decided it waits for the programme office to release it."}
          </Text>
          {outcome.heldReason === null ? null : <Text>Why it is held: {outcome.heldReason}</Text>}
        </InsetText>
      ) : null}
      {may.issue ? <ButtonLink href={checkHref}>Check and issue</ButtonLink> : null}
      {isDecider && outcome.status === "drafted" && whyNotIssue !== null ? <Text>{whyNotIssue}</Text> : null}
      {may.publish ? (
        <Form
          action={actions.publish}
          token={token()}
          version={outcome.version}
          hidden={{ outcomeId: outcome.id }}
          idPrefix="publish-"
          label="Publish outcome"
        >
          <Text>
            Publishing opens the scenario and the ratings to everyone. The record stays with the unit and NHS CB.
          </Text>
          <SubmitButton>Publish outcome</SubmitButton>
        </Form>
      ) : null}
      {may.release ? (
        <ReasonForm
          {...common}
          action={actions.release}
          token={token()}
          idPrefix="release-"
          does="Release and issue outcome"
          ask="Why is it released now?"
          hint="It goes to the people listed below, and opens its flags."
        />
      ) : null}
      {may.hold ? (
        <ReasonForm
          {...common}
          action={actions.hold}
          token={token()}
          idPrefix="hold-"
          does="Hold this outcome"
          ask="Why is it held?"
        />
      ) : null}
      {may.resume ? (
        <ReasonForm
          {...common}
          action={actions.resume}
          token={token()}
          idPrefix="resume-"
          does="Take the draft back into moderation"
          ask="Why is it taken back?"
          hint="The unit reads this if the draft was shown to it."
        />
      ) : null}
    </>
  );
}
