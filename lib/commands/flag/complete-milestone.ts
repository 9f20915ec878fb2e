import { type Actor, personOf } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { database } from "@/lib/db/client";
import { findFlag } from "@/lib/db/flag/find-flag";
import { flagFacts } from "@/lib/db/flag/flag-facts";
import { moveFlagRow } from "@/lib/db/flag/move-flag-row";
import { inTransaction } from "@/lib/db/in-transaction";
import { lockFlag } from "@/lib/db/locks";
import { documentVersionScope } from "@/lib/db/scopes/document-scope";
import { mayDo, whyNot } from "@/lib/domain/access/may-do";
import { conflict, forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";

export type CompleteMilestoneInput = {
  flagId: string;
  milestoneId: string;
  evidenceText: string;
  documentVersionId: string | null;
};

/** Records a milestone as done, with what shows it. It counts as progress. */
export async function completeMilestone(actor: Actor, input: CompleteMilestoneInput): Promise<Result> {
  const flag = await findFlag(actor, input.flagId);
  const milestone = flag?.milestones.find((each) => each.id === input.milestoneId);
  if (flag === null || milestone === undefined) return notFound();
  const facts = await flagFacts(actor, flag);
  if (!mayDo(actor, "complete_milestone", facts)) return forbidden(whyNot(actor, "complete_milestone", facts) ?? "");
  if (input.documentVersionId !== null) {
    const document = await database().documentVersion.count({
      where: { AND: [documentVersionScope(actor), { id: input.documentVersionId, status: "ready" }] },
    });
    if (document === 0) return notFound();
  }
  return inTransaction(actor, async (tx) => {
    await lockFlag(tx, flag.id);
    const { count } = await tx.milestone.updateMany({
      where: { id: milestone.id, doneAt: null },
      data: {
        doneAt: actor.now,
        doneById: personOf(actor),
        evidenceText: input.evidenceText,
        documentVersionId: input.documentVersionId,
      },
    });
    if (count === 0) return conflict("This milestone was recorded as done a moment ago.");
    const text = `Milestone ${milestone.sequence} done: ${milestone.title}. ${input.evidenceText}`;
    const moved = await moveFlagRow(tx, actor, flag, "record_progress", {
      text,
      documentVersionId: input.documentVersionId,
    });
    if (!moved.ok) return moved;
    const details = { unit: flag.csu.name, number: flag.number, milestone: milestone.sequence };
    await appendAudit(tx, actor, "flag.milestone_done", { kind: "flag", id: flag.id, csuId: flag.csuId }, details);
    return ok();
  });
}
