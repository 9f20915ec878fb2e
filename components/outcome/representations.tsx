import { Fold } from "@/components/form/fold";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Heading } from "@/components/ui/heading";
import { InsetText } from "@/components/ui/notice";
import { Text } from "@/components/ui/text";
import { instantInWords } from "@/lib/domain/shared/dates-in-words";
import type { OutcomeView } from "@/lib/queries/outcome";
import type { FormAction } from "@/lib/schemas/form-state";

type RepresentationsProps = {
  view: Pick<OutcomeView, "representations" | "may" | "audience"> & { outcome: NonNullable<OutcomeView["outcome"]> };
  actions: { make: FormAction; close: FormAction };
  token: () => string;
};

/** What the unit has said about the draft, and, for its leads, the way to say more or to say that there is nothing. */
export function Representations({ view, actions, token }: RepresentationsProps) {
  const { representations, may, audience, outcome } = view;
  const { window } = outcome;
  if (window === null || audience === "public") return null;
  return (
    <>
      <Heading id="representations">Representations</Heading>
      <Text>{windowSentence(window, audience, may.represent)}</Text>
      {representations.map(({ text, hasNone, at }) => (
        <InsetText key={at.toISOString()}>
          <Text>{hasNone ? "The unit has nothing more to say." : text}</Text>
          <Text secondary small>
            {instantInWords(at)}
          </Text>
        </InsetText>
      ))}
      {may.represent ? (
        <>
          <Form
            action={actions.make}
            token={token()}
            hidden={{ outcomeId: outcome.id }}
            idPrefix="represent-"
            label="Make a representation"
            clearWhenSaved
          >
            <TextArea
              name="text"
              label="What do you ask NHS CB to look at again?"
              hint="Name the criterion and the page. You can send more than one until the time ends."
              rows={6}
              maxCharacters={4000}
            />
            <SubmitButton>Send representation</SubmitButton>
          </Form>
          <Form
            action={actions.close}
            token={token()}
            hidden={{ outcomeId: outcome.id }}
            idPrefix="close-"
            label="Close the time for representations"
          >
            <Fold summary={representations.length === 0 ? "We have none" : "We have no more"}>
              <Text>
                Closing the time now lets the outcome be issued sooner. It cannot be opened again, and what you typed
                above and did not send is not sent.
              </Text>
              <SubmitButton look="secondary">Close the time for representations</SubmitButton>
            </Fold>
          </Form>
        </>
      ) : null}
    </>
  );
}

function windowSentence(
  { dueAt, closedAt, isOpen }: NonNullable<NonNullable<OutcomeView["outcome"]>["window"]>,
  audience: OutcomeView["audience"],
  mayRepresent: boolean,
): string {
  if (!isOpen) return `The time for representations ended on ${instantInWords(closedAt ?? dueAt)}.`;
  const who = mayRepresent ? "You" : audience === "unit" ? "A CSU lead" : "The unit";
  return `${who} may say something about this draft until ${instantInWords(dueAt)}. It is issued after that.`;
}
