import { ConfirmForm } from "@/components/moderation/confirm-form";
import { WholeRecord } from "@/components/moderation/whole-record";
import { Heading } from "@/components/ui/heading";
import { SummaryList } from "@/components/ui/summary-list";
import { Tag } from "@/components/ui/tag";
import { Text } from "@/components/ui/text";
import { instantInWords } from "@/lib/domain/shared/dates-in-words";
import type { MemberWord, ModerationView } from "@/lib/queries/moderation";
import type { FormAction } from "@/lib/schemas/form-state";

type ConfirmationsProps = { view: ModerationView; action: FormAction; token: string };

/** Each member's word on the whole record, and the form for the reader's own. */
export function Confirmations({ view, action, token }: ConfirmationsProps) {
  const confirmed = view.members.filter(({ word }) => word === "confirmed").length;
  return (
    <>
      <Heading id="confirm">{`${confirmed} of ${view.members.length} confirmed`}</Heading>
      <Text>{standing(view)}</Text>
      <SummaryList rows={view.members.map((member) => ({ key: member.name, value: <Word {...member} /> }))} />
      <WholeRecord rows={[...view.discuss, ...view.settle, ...view.together]} />
      {view.mayConfirm ? <ConfirmForm view={view} action={action} token={token} /> : null}
    </>
  );
}

function standing({ isLocked, isConfirmed, recorded, total, members }: ModerationView): string {
  if (isLocked && members.some(({ word }) => word === "absent"))
    return "Every member who still had a word in it has confirmed, so the record is locked. Amendments are added to it and change nothing.";
  if (isLocked)
    return "Every member has confirmed, so the record is locked. Amendments are added to it and change nothing.";
  if (recorded < total) return `Members confirm once every criterion is recorded. ${recorded} of ${total} are.`;
  if (isConfirmed) return "Everyone who is asked has confirmed it. It locks with the first rating.";
  return "The record is whole. It locks when every member has confirmed it; any change to it means that all confirm again.";
}

function Word({ word, note, at }: MemberWord) {
  if (word === "absent") return <Tag colour="white">Not asked: role ended</Tag>;
  if (word === "waiting") return <Tag colour="blue">To confirm</Tag>;
  return (
    <>
      {word === "confirmed" ? "Confirmed" : <Tag colour="orange">Does not agree</Tag>}
      {at === null ? null : `, ${instantInWords(at)}`}
      {note === "" ? null : <Text>{note}</Text>}
    </>
  );
}
