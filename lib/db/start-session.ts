import { newSessionExpiry } from "@/lib/domain/access/session-rules";
import type { Transaction } from "./client";
import { wallNow } from "./clock";

/** A new session row with an id of its own: at log-in, and whenever the organisation acted for changes. Returns its id. */
export async function startSession(tx: Transaction, personId: string, organisationId: string | null): Promise<string> {
  const wall = wallNow();
  const session = await tx.session.create({
    data: { personId, organisationId, createdAt: wall, lastSeenAt: wall, expiresAt: newSessionExpiry(wall) },
  });
  return session.id;
}

export async function endSessions(tx: Transaction, where: { id: string } | { personId: string }): Promise<void> {
  await tx.session.updateMany({ where: { ...where, endedAt: null }, data: { endedAt: wallNow() } });
}
