import type { Actor } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { database } from "@/lib/db/client";
import { findFlag } from "@/lib/db/flag/find-flag";
import { flagFacts } from "@/lib/db/flag/flag-facts";
import { moveFlagRow, writeFlagEvent } from "@/lib/db/flag/move-flag-row";
import { inTransaction } from "@/lib/db/in-transaction";
import { lockFlag } from "@/lib/db/locks";
import { documentVersionScope } from "@/lib/db/scopes/document-scope";
import { mayDo, whyNot } from "@/lib/domain/access/may-do";
import { forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";

export type AddProgressInput = {
  flagId: string;
  text: string;
  documentVersionId: string | null;
  isForNhsCbOnly: boolean;
};

/**
 * Adds to a flag's history: the unit's progress, with evidence if it has some, while the work is under way; else a comment.
 * NHS CB's people may keep theirs to NHS CB.
 */
export async function addProgress(actor: Actor, input: AddProgressInput): Promise<Result> {
  const flag = await findFlag(actor, input.flagId);
  if (flag === null) return notFound();
  const facts = await flagFacts(actor, flag);
  if (!mayDo(actor, "comment_on_flag", facts)) return forbidden(whyNot(actor, "comment_on_flag", facts) ?? "");
  const isForNhsCbOnly = input.isForNhsCbOnly && actor.organisationKind === "nhs_cb";
  if (input.documentVersionId !== null) {
    const document = await database().documentVersion.count({
      where: {
        AND: [
          documentVersionScope(actor),
          { id: input.documentVersionId, status: "ready", document: { csuId: flag.csuId } },
        ],
      },
    });
    if (document === 0) return notFound();
  }
  const isProgress = flag.status === "in_progress" && mayDo(actor, "add_progress", facts);
  const extra = { text: input.text, documentVersionId: input.documentVersionId, isForNhsCbOnly };
  return inTransaction(actor, async (tx) => {
    await lockFlag(tx, flag.id);
    if (isProgress) {
      const moved = await moveFlagRow(tx, actor, flag, "record_progress", extra);
      if (!moved.ok) return moved;
    } else {
      await writeFlagEvent(tx, actor, flag.id, "comment", flag.status, flag.status, extra);
    }
    await appendAudit(
      tx,
      actor,
      "flag.progress_added",
      { kind: "flag", id: flag.id, csuId: flag.csuId },
      { unit: flag.csu.name, number: flag.number },
    );
    return ok();
  });
}
