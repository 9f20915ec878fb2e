import { type Actor, personOf } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { database } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/in-transaction";
import { endSessions, startSession } from "@/lib/db/start-session";
import { notFound, ok, type Result } from "@/lib/domain/shared/result";

/** Acts for another of the person's organisations, in a new session: the old one ends with its id. */
export async function chooseOrganisation(
  actor: Actor,
  input: { organisationId: string },
): Promise<Result<{ sessionId: string }>> {
  const { sessionId } = actor;
  const personId = personOf(actor);
  const organisation = await database().organisation.findFirst({
    where: { id: input.organisationId, memberships: { some: { personId, endedAt: null } } },
    select: { id: true, name: true },
  });
  if (organisation === null || sessionId === null) return notFound();
  return inTransaction(actor, async (tx) => {
    await endSessions(tx, { id: sessionId });
    const next = await startSession(tx, personId, organisation.id);
    await appendAudit(
      tx,
      actor,
      "account.switched_organisation",
      { kind: "person", id: personId },
      { to: organisation.name },
    );
    return ok({ sessionId: next });
  });
}
