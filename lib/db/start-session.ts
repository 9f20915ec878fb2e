import { newSessionExpiry } from "@/lib/domain/access/session-rules";
import type { Transaction } from "./client";
import { wallNow } from "./clock";

/** A session has begun. With several organisations to act for, the person chooses one next. */
export type LoggedIn = { sessionId: string; mustChoose: boolean };

/** A new session row with an id of its own: at log-in, and whenever the organisation acted for changes. Returns its id. */
export async function startSession(tx: Transaction, personId: string, organisationId: string | null): Promise<string> {
  const wall = wallNow();
  const session = await tx.session.create({
    data: { personId, organisationId, createdAt: wall, lastSeenAt: wall, expiresAt: newSessionExpiry(wall) },
  });
  return session.id;
}

/** A session for the one organisation that the person belongs to now, or for none yet where there are several. */
export async function startFirstSession(tx: Transaction, personId: string): Promise<LoggedIn> {
  const organisations = await tx.membership.findMany({
    where: { personId, endedAt: null },
    select: { organisationId: true },
    distinct: ["organisationId"],
  });
  const [only, ...others] = organisations;
  const sessionId = await startSession(tx, personId, others.length === 0 ? (only?.organisationId ?? null) : null);
  return { sessionId, mustChoose: others.length > 0 };
}

/** Ends sessions for good: from the next request on they count for nothing. */
export async function endSessions(tx: Transaction, where: SessionsToEnd): Promise<void> {
  await tx.session.updateMany({ where: { ...where, endedAt: null }, data: { endedAt: wallNow() } });
}

type SessionsToEnd = { id: string } | { personId: string } | { personId: string; organisationId: string };
