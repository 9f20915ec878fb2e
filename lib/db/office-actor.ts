import { randomUUID } from "node:crypto";
import { env } from "@/lib/platform/env";
import { type Actor, issueActor } from "./actor";
import { database } from "./client";
import { closedCsuFacts } from "./person-facts";

/** Someone of the programme office at the machine itself, for commands run there: named, so that the audit says who. Null for anyone else. */
export async function officeActor(email: string, now: Date): Promise<Actor | null> {
  const person = await database().person.findFirst({
    where: {
      email: email.trim().toLowerCase(),
      disabledAt: null,
      memberships: { some: { role: "programme_office", endedAt: null, organisation: { kind: "nhs_cb" } } },
    },
    include: { memberships: { where: { role: "programme_office", endedAt: null }, include: { organisation: true } } },
  });
  const organisation = person?.memberships[0]?.organisation;
  if (person === null || organisation === undefined) return null;
  return issueActor({
    personId: person.id,
    name: person.name,
    sessionId: null,
    organisationId: organisation.id,
    organisationKind: organisation.kind,
    organisationSlug: organisation.slug,
    organisationName: organisation.name,
    regionId: null,
    roles: ["programme_office"],
    ...(await closedCsuFacts(person.id)),
    isSystem: false,
    isDemonstration: env().mode !== "production",
    isCompact: false,
    hasKeyboardShortcuts: false,
    now,
    formToken: null,
    requestId: randomUUID(),
    chainHead: null,
  });
}
