import { type Actor, personOf } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { inTransaction } from "@/lib/db/in-transaction";
import { endSessions } from "@/lib/db/start-session";
import { notFound, ok, type Result } from "@/lib/domain/shared/result";

/** Ends the session: a copy of its cookie is worth nothing from now on. */
export async function logOut(actor: Actor): Promise<Result> {
  const { sessionId } = actor;
  if (sessionId === null) return notFound();
  return inTransaction(actor, async (tx) => {
    await endSessions(tx, { id: sessionId });
    await appendAudit(tx, actor, "account.logged_out", { kind: "person", id: personOf(actor) }, {});
    return ok();
  });
}
