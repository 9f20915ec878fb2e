import type { Actor } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { earlierCheckpoints } from "@/lib/db/case/earlier-checkpoint";
import { findCase } from "@/lib/db/case/find-case";
import { inTransaction } from "@/lib/db/in-transaction";
import { lockProgramme } from "@/lib/db/locks";
import { moveSubmission } from "@/lib/db/move-submission";
import { whyNot } from "@/lib/domain/access/may-do";
import { checkUnitMayOpen } from "@/lib/domain/checkpoint/opening";
import { forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";

/**
 * Lets a unit begin at a checkpoint that opened without it: its outcome at the one before came, or was imported, afterwards.
 * `conflict` says what it still waits for. docs/domain.md, Process.
 */
export async function openSubmission(actor: Actor, input: { submissionId: string; version: number }): Promise<Result> {
  const found = await findCase(actor, input.submissionId);
  if (found === null) return notFound();
  const why = whyNot(actor, "open_submission", found);
  if (why !== null) return forbidden(why);
  const { checkpoint, csuId } = found;

  return inTransaction(actor, async (tx) => {
    // The whole checkpoint may be opening at this moment, and would open this case too.
    await lockProgramme(tx, checkpoint.programmeId);
    const { status } = await tx.checkpoint.findUniqueOrThrow({
      where: { id: checkpoint.id },
      select: { status: true },
    });
    const earlierOf = await earlierCheckpoints(tx, checkpoint, csuId);
    const allowed = checkUnitMayOpen(status, earlierOf(csuId));
    if (!allowed.ok) return allowed;
    const moved = await moveSubmission(tx, actor, { ...found, version: input.version }, "open", {
      data: { isIllustrative: actor.isDemonstration },
    });
    if (!moved.ok) return moved;
    const subject = { kind: "submission", id: found.id, csuId, submissionId: found.id };
    const details = { unit: found.csu.name, checkpoint: checkpoint.name };
    await appendAudit(tx, actor, "submission.opened", subject, details);
    return ok();
  });
}
