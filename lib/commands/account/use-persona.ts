import { appendAudit } from "@/lib/db/audit/append-audit";
import { database } from "@/lib/db/client";
import { currentTime } from "@/lib/db/clock";
import { inTransaction } from "@/lib/db/in-transaction";
import { type LoggedIn, startFirstSession } from "@/lib/db/start-session";
import { visitorActor } from "@/lib/db/visitor-actor";
import { notFound, ok, type Result } from "@/lib/domain/shared/result";
import { env } from "@/lib/platform/env";

/** Logs in as one of the demonstration's personas. Its door is built into demonstrations only; elsewhere it finds no one. */
export async function usePersona(
  visitor: { requestId: string },
  input: { personId: string },
): Promise<Result<LoggedIn>> {
  if (env().mode === "production") return notFound();
  const person = await database().person.findFirst({
    where: { id: input.personId, isPersona: true, disabledAt: null },
  });
  if (person === null) return notFound();
  const actor = visitorActor(person, await currentTime(), visitor.requestId);
  return inTransaction(actor, async (tx) => {
    const session = await startFirstSession(tx, person.id);
    await appendAudit(tx, actor, "account.logged_in", { kind: "person", id: person.id }, {});
    return ok(session);
  });
}
