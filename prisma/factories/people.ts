import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import type { Organisation, Person, Role } from "@/lib/db/generated/client";
import { startSession } from "@/lib/db/start-session";
import { whoIsAsking } from "@/lib/queries/who-is-asking";

/** "csu:essex", "ccg:00C", "nhs_cb:nhs-commissioning-board", "sha_cluster:london". A CCG is named by its ODS code. */
export type OrganisationName = `${"csu" | "ccg" | "nhs_cb" | "sha_cluster"}:${string}`;

export const nhsCb: OrganisationName = "nhs_cb:nhs-commissioning-board";

export async function findOrganisation(name: OrganisationName): Promise<Organisation> {
  const [kind, key] = name.split(":") as [Organisation["kind"], string];
  const where = kind === "ccg" ? { odsCode: key } : { kind, slug: key };
  return await database().organisation.findFirstOrThrow({ where });
}

/** A person with roles in one organisation. Nothing is shared between calls. */
export async function makePerson(
  organisation: OrganisationName,
  roles: readonly Role[],
  name?: string,
): Promise<Person> {
  const { id: organisationId } = await findOrganisation(organisation);
  const startedAt = new Date("2012-01-01T09:00:00Z");
  const person = await database().person.create({
    data: {
      email: `${randomUUID()}@example.test`,
      name: name ?? `${roles.join(" and ")}, ${organisation}`,
      createdAt: startedAt,
      memberships: { create: roles.map((role) => ({ organisationId, role, startedAt })) },
    },
  });
  return { ...person, passwordHash: null };
}

/** The actor of a person as a request would make it: from a session that is looked up, for the organisation given. */
export async function actAs(person: { id: string }, organisation: OrganisationName): Promise<Actor> {
  const { id: organisationId } = await findOrganisation(organisation);
  const sessionId = await database().$transaction((tx) => startSession(tx, person.id, organisationId));
  const who = await whoIsAsking({ sessionId, requestId: randomUUID(), formToken: null });
  if (who === null) throw new Error("This person cannot log in");
  return who.actor;
}

/** A person and the actor that they are, in one go. */
export async function makeActor(organisation: OrganisationName, ...roles: Role[]): Promise<Actor> {
  return actAs(await makePerson(organisation, roles), organisation);
}
