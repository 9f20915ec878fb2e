import { type Actor, personOf } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { caseFacts } from "@/lib/db/case-facts";
import { inTransaction } from "@/lib/db/in-transaction";
import { lockIfConfirmed } from "@/lib/db/moderation/lock-record";
import { findModeratedCase, lockCase } from "@/lib/db/moderation/moderated-case";
import { readPanelRecord } from "@/lib/db/moderation/panel-record";
import { whyNot } from "@/lib/domain/access/may-do";
import { checkConfirm, wordOf } from "@/lib/domain/moderation/confirmation";
import { conflict, forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";
import type { ConfirmRecordInput } from "@/lib/schemas/moderation";

export type Confirmed = { readonly agrees: boolean; readonly isLocked: boolean };

/**
 * A panel member's word on the whole record as he or she read it: `version` is of the case then, and any change to the record
 * since is a `conflict`, and so is a word of the member's own that the page did not show: an older page never undoes
 * "I do not agree". With the last member's agreement the record locks. docs/domain.md, Moderation.
 */
export async function confirmRecord(actor: Actor, input: ConfirmRecordInput): Promise<Result<Confirmed>> {
  const found = await findModeratedCase(actor, input.submissionId);
  if (found === null) return notFound();
  const why = whyNot(actor, "confirm_record", await caseFacts(actor, found));
  if (why !== null) return forbidden(why);

  return inTransaction(actor, async (tx) => {
    const locked = await lockCase(tx, found);
    if (!locked.ok) return locked;
    const panel = await readPanelRecord(tx, actor, found);
    if (locked.value.version !== input.version && !panel.isLocked) {
      return conflict("The record was changed since you read it. Look at it again, then confirm.");
    }
    const memberId = panel.members.find(({ personId }) => personId === personOf(actor))?.id ?? "";
    const agrees = input.answer === "agree";
    const note = checkConfirm({
      memberId,
      agrees,
      note: input.note,
      locked: panel.isLocked,
      members: panel.members.map(({ id }) => id),
      confirmations: panel.confirmations,
      criteria: panel.criteria.length,
      recorded: panel.criteria.filter(({ record }) => record !== null).length,
      lastChangedAt: null,
    });
    if (!note.ok) return note;
    const spoken = wordOf(panel.lock, panel.confirmations, memberId)?.confirmedAt.toISOString() ?? "";
    if (spoken !== input.saidAt) {
      return conflict(
        "You answered in another tab or window since you opened this page. Look at your answer there first.",
      );
    }
    const said = { agrees, note: note.value, confirmedAt: actor.now };
    await tx.moderationConfirmation.upsert({
      where: { submissionId_panelMemberId: { submissionId: found.id, panelMemberId: memberId } },
      create: { submissionId: found.id, panelMemberId: memberId, ...said },
      update: said,
    });
    const action = agrees ? "moderation.confirmed" : "moderation.disagreed";
    const subject = { kind: "submission", id: found.id, csuId: found.csuId, submissionId: found.id };
    await appendAudit(tx, actor, action, subject, { unit: found.csu.name });
    const { isLocked } = await lockIfConfirmed(tx, actor, found);
    return ok({ agrees, isLocked });
  });
}
