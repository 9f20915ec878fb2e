/** Minutes without a request after which a session ends. Our design, within OWASP ASVS 5.0, 7.3. */
export const sessionIdleMinutes = 30;
/** Hours after which a session ends whatever happens. */
export const sessionLifetimeHours = 12;
/** Minutes before the end at which the person is warned. */
export const sessionWarningMinutes = 5;

const minute = 60_000;

export type SessionTimes = { createdAt: Date; lastSeenAt: Date; expiresAt: Date; endedAt: Date | null };

/** Whether a session still counts at an instant of wall time. */
export function isSessionAlive(session: SessionTimes, wall: Date): boolean {
  return session.endedAt === null && wall < session.expiresAt && wall.getTime() < idleEnd(session).getTime();
}

/** When the session ends if nothing more is asked. */
export function sessionEnd(session: SessionTimes): Date {
  return new Date(Math.min(idleEnd(session).getTime(), session.expiresAt.getTime()));
}

export function newSessionExpiry(wall: Date): Date {
  return new Date(wall.getTime() + sessionLifetimeHours * 60 * minute);
}

function idleEnd(session: SessionTimes): Date {
  return new Date(session.lastSeenAt.getTime() + sessionIdleMinutes * minute);
}
