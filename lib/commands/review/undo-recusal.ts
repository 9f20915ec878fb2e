import type { Actor } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { database } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/in-transaction";
import { closedCsuIds } from "@/lib/db/scopes/roles";
import { TO_MODERATE } from "@/lib/domain/access/grant";
import { mayDo } from "@/lib/domain/access/may-do";
import { checkReason } from "@/lib/domain/shared/reason";
import { conflict, notFound, ok, type Result } from "@/lib/domain/shared/result";

/**
 * Undoes a recusal that was declared by mistake, with a reason; the declaration stays on the record. The person declares
 * again before the case opens. A place that someone else has taken is not given back, nor a reviewer's on a panel that is complete.
 */
export async function undoRecusal(actor: Actor, input: { declarationId: string; reason: string }): Promise<Result> {
  const declaration = await database().declaration.findFirst({
    where: { id: input.declarationId, hasConflict: true, undoneAt: null, csuId: { notIn: closedCsuIds(actor) } },
    include: { person: { select: { name: true } }, csu: { select: { name: true } } },
  });
  if (declaration === null || !mayDo(actor, "undo_recusal", { csuId: declaration.csuId })) return notFound();
  const reason = checkReason(input.reason, "reason", "Say why the recusal is undone");
  if (!reason.ok) return reason;
  return inTransaction(actor, async (tx) => {
    const { count } = await tx.declaration.updateMany({
      where: { id: declaration.id, undoneAt: null },
      data: { undoneAt: actor.now, undoneById: actor.personId, undoneReason: reason.value },
    });
    if (count === 0) return conflict("This recusal was undone a moment ago.");
    await tx.panelMember.updateMany({
      where: {
        personId: declaration.personId,
        replacedAt: null,
        recusedAt: { not: null },
        submission: { csuId: declaration.csuId },
        OR: [
          { submission: { panelCompletedAt: null } },
          { duty: "moderator", submission: { status: { in: [...TO_MODERATE] } } },
        ],
      },
      data: { recusedAt: null, declaredAt: null, setAsideAt: null },
    });
    await appendAudit(
      tx,
      actor,
      "interests.recusal_undone",
      { kind: "declaration", id: declaration.id, csuId: declaration.csuId },
      { unit: declaration.csu.name, person: declaration.person.name },
    );
    return ok();
  });
}
