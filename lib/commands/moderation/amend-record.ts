import { type Actor, personOf } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { caseFacts } from "@/lib/db/case-facts";
import { inTransaction } from "@/lib/db/in-transaction";
import { findModeratedCase, lockCase } from "@/lib/db/moderation/moderated-case";
import { whyNot } from "@/lib/domain/access/may-do";
import { checkAmendment } from "@/lib/domain/moderation/record";
import { forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";
import type { AmendRecordInput } from "@/lib/schemas/moderation";

/** Appends words to a locked record, which stays as it was. `conflict` while it is not locked. docs/domain.md, Moderation. */
export async function amendRecord(actor: Actor, input: AmendRecordInput): Promise<Result> {
  const found = await findModeratedCase(actor, input.submissionId);
  if (found === null) return notFound();
  const why = whyNot(actor, "amend_record", await caseFacts(actor, found));
  if (why !== null) return forbidden(why);

  return inTransaction(actor, async (tx) => {
    const locked = await lockCase(tx, found);
    if (!locked.ok) return locked;
    const record = await tx.moderationRecord.findFirst({
      where: { submissionId: found.id, criterion: { code: input.criterion } },
      select: { id: true, lockedAt: true },
    });
    if (record === null) return notFound();
    const text = checkAmendment({ locked: record.lockedAt !== null, text: input.text });
    if (!text.ok) return text;
    await tx.moderationAmendment.create({
      data: { recordId: record.id, text: text.value, amendedById: personOf(actor), amendedAt: actor.now },
    });
    const subject = { kind: "moderation_record", id: record.id, csuId: found.csuId, submissionId: found.id };
    await appendAudit(tx, actor, "moderation.amended", subject, { unit: found.csu.name, criterion: input.criterion });
    return ok();
  });
}
