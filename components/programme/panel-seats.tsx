import { Fold } from "@/components/form/fold";
import { Form } from "@/components/form/form";
import { Select } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { optionOf } from "@/components/programme/panel-forms";
import { Card } from "@/components/ui/card";
import { Tag, type TagColour } from "@/components/ui/tag";
import { Text } from "@/components/ui/text";
import { dayInWords, instantInWords } from "@/lib/domain/shared/dates-in-words";
import { londonDay } from "@/lib/domain/shared/london-time";
import { asSentence } from "@/lib/domain/shared/text";
import type { PanelSeatView, PanelView, SeatState } from "@/lib/queries/panel";
import type { FormAction } from "@/lib/schemas/form-state";

const states = {
  waiting_for_declaration: { words: "To declare interests", colour: "yellow" },
  scoring: { words: "Scoring", colour: "blue" },
  submitted: { words: "Submitted", colour: "grey" },
  role_ended: { words: "Role ended", colour: "red" },
  left_out: { words: "Left out", colour: "white" },
  recused: { words: "Recused", colour: "white" },
  replaced: { words: "Replaced", colour: "white" },
  moderating: { words: "Moderator", colour: "white" },
} as const satisfies Record<SeatState, { words: string; colour: TagColour }>;

/** With nothing to remind anyone of. */
const replaceable: ReadonlySet<SeatState> = new Set(["recused", "role_ended", "moderating"]);

type PanelSeatsProps = {
  seats: readonly PanelSeatView[];
  /** Why the moderator goes ahead without those who are left out. */
  proceededReason: string | null;
  candidates: PanelView["candidates"];
  may: PanelView["may"];
  actions: { replace: FormAction; chase: FormAction; undo: FormAction };
  token: () => string;
};

/** Who sits on the panel, how far each is as far as the office may know, and what can be done about it. */
export function PanelSeats(props: PanelSeatsProps) {
  if (props.seats.length === 0) return <Text>No one is assigned yet.</Text>;
  return props.seats.map((seat) => (
    <section key={seat.id} aria-label={seat.name}>
      <Card
        heading={seat.name}
        level={3}
        tag={<Tag colour={states[seat.state].colour}>{states[seat.state].words}</Tag>}
      >
        <Text>{storyOf(seat, props.proceededReason)}</Text>
        <SeatActions seat={seat} {...props} />
      </Card>
    </section>
  ));
}

function storyOf(seat: PanelSeatView, proceededReason: string | null): string {
  return eventsOf(seat, proceededReason).map(asSentence).join(" ");
}

function eventsOf(seat: PanelSeatView, proceededReason: string | null): string[] {
  const { conflict, replacedReason, roleEndedOn, chasedAt, dueAt, submittedAt } = seat;
  const assigned = `${seat.duty === "reviewer" ? "Reviewer" : "Moderator"}, assigned ${dayOf(seat.assignedAt)}`;
  if (submittedAt !== null && seat.state === "submitted") return [assigned, `Submitted ${instantInWords(submittedAt)}`];
  const events = [isWaitedFor(seat) && dueAt !== null ? `${assigned}, due ${dayOf(dueAt)}` : assigned];
  if (isWaitedFor(seat) && chasedAt !== null) events.push(`Reminded ${dayOf(chasedAt)}`);
  if (seat.state === "left_out") events.push(`The moderator goes ahead without this review: ${proceededReason}`);
  if (roleEndedOn !== null) events.push(`Lost the role of ${seat.duty} ${dayInWords(roleEndedOn)}: find someone else`);
  if (conflict !== null) events.push(`Declared a conflict ${dayOf(conflict.declaredAt)}: ${conflict.statement}`);
  if (replacedReason !== null) events.push(`Replaced: ${replacedReason}`);
  return events;
}

const dayOf = (instant: Date) => dayInWords(londonDay(instant));

function isWaitedFor(seat: PanelSeatView): boolean {
  return seat.state === "scoring" || seat.state === "waiting_for_declaration";
}

function SeatActions({ seat, candidates, may, actions, token }: PanelSeatsProps & { seat: PanelSeatView }) {
  const options = candidates[seat.duty].map(optionOf);
  const isReplaceable = may.replace[seat.duty] && (isWaitedFor(seat) || replaceable.has(seat.state));
  return (
    <>
      {may.chase && isWaitedFor(seat) ? (
        <Form action={actions.chase} token={token()} hidden={{ panelMemberId: seat.id }} label={`Remind ${seat.name}`}>
          <SubmitButton look="secondary" hiddenText={seat.name}>
            Remind
          </SubmitButton>
        </Form>
      ) : null}
      {isReplaceable && options.length > 0 ? (
        <Form
          action={actions.replace}
          token={token()}
          hidden={{ panelMemberId: seat.id }}
          idPrefix={`replace-${seat.id}-`}
          label={`Replace ${seat.name}`}
        >
          <Fold summary={`Replace ${seat.name}`}>
            <Select name="personId" label="By whom" placeholder="Choose a person" options={options} />
            <TextArea name="reason" label="Why?" rows={3} />
            <SubmitButton look="secondary">Replace</SubmitButton>
          </Fold>
        </Form>
      ) : null}
      {seat.declarationId === null ? null : (
        <Form
          action={actions.undo}
          token={token()}
          hidden={{ declarationId: seat.declarationId }}
          idPrefix={`undo-${seat.id}-`}
          label={`Undo ${seat.name}'s recusal`}
        >
          <Fold summary={`Undo ${seat.name}'s recusal`}>
            <TextArea name="reason" label="Why was it declared by mistake?" rows={3} />
            <SubmitButton look="secondary">Undo the recusal</SubmitButton>
          </Fold>
        </Form>
      )}
    </>
  );
}
