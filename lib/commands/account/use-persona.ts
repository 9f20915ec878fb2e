import { appendAudit } from "@/lib/db/audit/append-audit";
import { database } from "@/lib/db/client";
import { currentTime } from "@/lib/db/clock";
import { inTransaction } from "@/lib/db/in-transaction";
import { startSession } from "@/lib/db/start-session";
import { visitorActor } from "@/lib/db/visitor-actor";
import { notFound, ok, type Result } from "@/lib/domain/shared/result";
import { env } from "@/lib/platform/env";
import type { LoggedIn } from "./log-in";

/** Logs in as one of the demonstration's personas. Its door is built into demonstrations only; elsewhere it finds no one. */
export async function usePersona(
  visitor: { requestId: string },
  input: { personId: string },
): Promise<Result<LoggedIn>> {
  if (env().mode === "production") return notFound();
  const person = await database().person.findFirst({
    where: { id: input.personId, isPersona: true, disabledAt: null },
    include: {
      memberships: { where: { endedAt: null }, select: { organisationId: true }, distinct: ["organisationId"] },
    },
  });
  if (person === null) return notFound();
  const actor = visitorActor(person, await currentTime(), visitor.requestId);
  const [only, ...others] = person.memberships;
  return inTransaction(actor, async (tx) => {
    const sessionId = await startSession(tx, person.id, others.length === 0 ? (only?.organisationId ?? null) : null);
    await appendAudit(tx, actor, "account.logged_in", { kind: "person", id: person.id }, {});
    return ok({ sessionId, mustChoose: others.length > 0 });
  });
}
