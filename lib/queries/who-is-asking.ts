import { type Actor, issueActor } from "@/lib/db/actor";
import { wallNow } from "@/lib/db/clock";
import { type SessionOfRequest, sessionOfRequest } from "@/lib/db/session-of-request";
import type { Role } from "@/lib/domain/access/role";
import { isSessionAlive, sessionEnd } from "@/lib/domain/access/session-rules";
import { env } from "@/lib/platform/env";

export type Asked = { sessionId: string; requestId: string; formToken: string | null };

export type WhoIsAsking = {
  actor: Actor;
  /** Until the session ends unless something more is asked, and until it ends whatever happens. */
  secondsLeft: number;
  secondsAtMost: number;
  isSeenLongAgo: boolean;
  organisations: { id: string; name: string; roles: Role[] }[];
};

const seenEveryMilliseconds = 60_000;

/**
 * The session, its person, roles, organisations and conflicts as they stand now: one query, on each request, so that a
 * log-out, a removed role or a conflict bites at once. Null when the session does not count.
 */
export async function whoIsAsking(asked: Asked): Promise<WhoIsAsking | null> {
  const session = await sessionOfRequest(asked.sessionId);
  const wall = wallNow();
  if (session === null || session.disabledAt !== null || !isSessionAlive(session, wall)) return null;
  const { memberships } = session;
  const acting = memberships.filter(({ organisation }) => organisation.id === session.organisationId);
  const organisation = acting[0]?.organisation ?? null;
  const actor = issueActor({
    personId: session.personId,
    name: session.name,
    sessionId: session.id,
    organisationId: organisation?.id ?? null,
    organisationKind: organisation?.kind ?? null,
    organisationSlug: organisation?.odsCode ?? organisation?.slug ?? null,
    organisationName: organisation?.name ?? "",
    regionId: organisation?.regionId ?? null,
    roles: acting.map((membership) => membership.role),
    ownCsuIds: memberships.filter((m) => m.organisation.kind === "csu").map((m) => m.organisation.id),
    conflictedCsuIds: session.conflictedCsuIds,
    isSystem: false,
    isDemonstration: env().mode !== "production",
    isCompact: session.isCompact,
    hasKeyboardShortcuts: session.hasKeyboardShortcuts,
    now: session.now,
    formToken: asked.formToken,
    requestId: asked.requestId,
    chainHead: session.chainHead,
  });
  return {
    actor,
    secondsLeft: secondsUntil(sessionEnd({ ...session, lastSeenAt: wall }), wall),
    secondsAtMost: secondsUntil(session.expiresAt, wall),
    isSeenLongAgo: wall.getTime() - session.lastSeenAt.getTime() > seenEveryMilliseconds,
    organisations: organisationsOf(memberships),
  };
}

function secondsUntil(end: Date, wall: Date): number {
  return Math.max(0, Math.floor((end.getTime() - wall.getTime()) / 1000));
}

function organisationsOf(memberships: SessionOfRequest["memberships"]): WhoIsAsking["organisations"] {
  const byId = new Map<string, WhoIsAsking["organisations"][number]>();
  for (const { role, organisation } of memberships) {
    const known = byId.get(organisation.id);
    if (known) known.roles.push(role);
    else byId.set(organisation.id, { id: organisation.id, name: organisation.name, roles: [role] });
  }
  return [...byId.values()];
}
