import { type Actor, issueActor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { currentTime, wallNow } from "@/lib/db/clock";
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
 * The session, its person, roles, organisations and conflicts as they stand now: two queries, on each request, so that a
 * log-out, a removed role or a conflict bites at once. Null when the session does not count.
 */
export async function whoIsAsking(asked: Asked): Promise<WhoIsAsking | null> {
  const [session, now] = await Promise.all([findSession(asked.sessionId), currentTime()]);
  const wall = wallNow();
  if (session === null || session.person.disabledAt !== null || !isSessionAlive(session, wall)) return null;
  const { person } = session;
  const acting = person.memberships.filter((membership) => membership.organisationId === session.organisationId);
  const organisation = acting[0]?.organisation ?? null;
  const actor = issueActor({
    personId: person.id,
    name: person.name,
    sessionId: session.id,
    organisationId: organisation?.id ?? null,
    organisationKind: organisation?.kind ?? null,
    organisationSlug: organisation?.odsCode ?? organisation?.slug ?? null,
    organisationName: organisation?.name ?? "",
    regionId: organisation?.regionId ?? null,
    roles: acting.map((membership) => membership.role),
    ownCsuIds: person.memberships.filter((m) => m.organisation.kind === "csu").map((m) => m.organisationId),
    conflictedCsuIds: person.declarations.map((declaration) => declaration.csuId),
    isSystem: false,
    isDemonstration: env().mode !== "production",
    isCompact: person.isCompact,
    hasKeyboardShortcuts: person.hasKeyboardShortcuts,
    now,
    formToken: asked.formToken,
    requestId: asked.requestId,
  });
  return {
    actor,
    secondsLeft: secondsUntil(sessionEnd({ ...session, lastSeenAt: wall }), wall),
    secondsAtMost: secondsUntil(session.expiresAt, wall),
    isSeenLongAgo: wall.getTime() - session.lastSeenAt.getTime() > seenEveryMilliseconds,
    organisations: organisationsOf(person.memberships),
  };
}

function secondsUntil(end: Date, wall: Date): number {
  return Math.max(0, Math.floor((end.getTime() - wall.getTime()) / 1000));
}

function findSession(sessionId: string) {
  return database().session.findUnique({
    where: { id: sessionId },
    include: {
      person: {
        include: {
          memberships: {
            where: { endedAt: null },
            orderBy: { organisation: { name: "asc" } },
            include: {
              organisation: { select: { id: true, kind: true, slug: true, name: true, regionId: true, odsCode: true } },
            },
          },
          declarations: { where: { hasConflict: true, undoneAt: null }, select: { csuId: true } },
        },
      },
    },
  });
}

type MembershipRow = { role: Role; organisation: { id: string; name: string } };

function organisationsOf(memberships: MembershipRow[]): WhoIsAsking["organisations"] {
  const byId = new Map<string, WhoIsAsking["organisations"][number]>();
  for (const { role, organisation } of memberships) {
    const known = byId.get(organisation.id);
    if (known) known.roles.push(role);
    else byId.set(organisation.id, { id: organisation.id, name: organisation.name, roles: [role] });
  }
  return [...byId.values()];
}
