import { randomUUID } from "node:crypto";
import { encode } from "next-auth/jwt";
import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import type { Role } from "@/lib/db/generated/client";
import { startSession } from "@/lib/db/start-session";
import { whoIsAsking } from "@/lib/queries/who-is-asking";

/** As lib/web/session-cookie names it where the origin is http. */
const cookieName = "checkpoints-session";

export type LoggedIn = { actor: Actor; cookie: string };

/** One of the demonstration's people, logged in as the product would do it. */
export async function asPersona(role: Role, csu?: string): Promise<LoggedIn> {
  const membership = await database().membership.findFirstOrThrow({
    where: {
      role,
      endedAt: null,
      person: { isPersona: true },
      ...(csu === undefined ? {} : { organisation: { slug: csu } }),
    },
    orderBy: { person: { name: "asc" } },
  });
  return logInAs(membership.personId, membership.organisationId);
}

async function logInAs(personId: string, organisationId: string): Promise<LoggedIn> {
  const sessionId = await database().$transaction((tx) => startSession(tx, personId, organisationId));
  const who = await whoIsAsking({ sessionId, requestId: randomUUID(), formToken: null });
  if (who === null) throw new Error("This persona cannot log in");
  const token = await encode({ token: { sid: sessionId }, secret: process.env.AUTH_SECRET ?? "", maxAge: 3600 });
  return { actor: who.actor, cookie: `${cookieName}=${token}` };
}

/** A case in review with a reviewer who has declared and not submitted, and its first criterion. */
export async function reviewPlace(): Promise<{ reviewer: LoggedIn; csu: string; code: string; path: string }> {
  const seat = await database().panelMember.findFirstOrThrow({
    where: {
      duty: "reviewer",
      declaredAt: { not: null },
      submittedAt: null,
      recusedAt: null,
      replacedAt: null,
      submission: { status: "in_review" },
    },
    include: {
      submission: {
        include: { csu: true, checkpoint: { include: { criteria: { orderBy: { order: "asc" }, take: 1 } } } },
      },
    },
  });
  const membership = await database().membership.findFirstOrThrow({
    where: { personId: seat.personId, role: "reviewer", endedAt: null },
  });
  const csu = seat.submission.csu.slug;
  const code = seat.submission.checkpoint.criteria[0]?.code ?? "";
  const reviewer = await logInAs(seat.personId, membership.organisationId);
  return { reviewer, csu, code, path: `/csus/${csu}/checkpoints/3/review/${code}` };
}

/** Where a unit that is preparing puts its documents. */
export async function uploadPlace(): Promise<{ csu: string; path: string }> {
  const submission = await database().submission.findFirstOrThrow({
    where: {
      status: "preparing",
      csu: { memberships: { some: { role: "csu_lead", endedAt: null, person: { isPersona: true } } } },
    },
    include: { csu: true },
  });
  return { csu: submission.csu.slug, path: `/api/submissions/${submission.id}/documents` };
}
