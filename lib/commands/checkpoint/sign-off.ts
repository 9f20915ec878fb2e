import { type Actor, personOf } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { findCase } from "@/lib/db/case/find-case";
import { leadsOf } from "@/lib/db/case/leads-of";
import { readPreparedCase } from "@/lib/db/case/prepared-case";
import { inTransaction } from "@/lib/db/in-transaction";
import { lockSubmission } from "@/lib/db/locks";
import { moveSubmission } from "@/lib/db/move-submission";
import { whyNot } from "@/lib/domain/access/may-do";
import { blocksSignOff, readiness } from "@/lib/domain/checkpoint/readiness";
import { checkSignOff } from "@/lib/domain/checkpoint/sign-off";
import { counted } from "@/lib/domain/shared/counted";
import { conflict, forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";

/**
 * A lead stands up for what colleagues prepared. `version` is of the case that the lead looked at: any edit since is a
 * `conflict`, as is anything that still blocks; `forbidden` for someone who prepared part of it. docs/domain.md, Process.
 */
export async function signOff(actor: Actor, input: { submissionId: string; version: number }): Promise<Result> {
  const found = await findCase(actor, input.submissionId);
  if (found === null) return notFound();
  const why = whyNot(actor, "sign_off", found);
  if (why !== null) return forbidden(why);

  return inTransaction(actor, async (tx) => {
    await lockSubmission(tx, found.id);
    // Income that CCGs have confirmed weakens a case and never blocks it.
    const { prepared, edits } = await readPreparedCase(tx, found.id, 0);
    const blocks = blocksSignOff(readiness(prepared));
    if (blocks.length > 0)
      return conflict(`${counted(blocks.length, "thing still blocks", "things still block")} sign-off`);
    const leads = await leadsOf(tx, found.csuId);
    const allowed = checkSignOff(
      personOf(actor),
      leads.map(({ id }) => id),
      edits,
    );
    if (!allowed.ok) return allowed;
    const seen = { ...found, version: input.version };
    const moved = await moveSubmission(tx, actor, seen, "sign_off", {
      data: { signedOffAt: actor.now, signedOffById: personOf(actor) },
    });
    if (!moved.ok) return moved;
    const subject = { kind: "submission", id: found.id, csuId: found.csuId, submissionId: found.id };
    const details = { unit: found.csu.name, checkpoint: found.checkpoint.name };
    await appendAudit(tx, actor, "submission.signed_off", subject, details);
    return ok();
  });
}
