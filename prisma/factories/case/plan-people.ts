import type { Transaction } from "@/lib/db/client";
import type { Role } from "@/lib/db/generated/client";
import type { ActingPerson } from "../acting-person";
import { newId } from "../new-id";
import type { Rows } from "../rows";
import type { CaseContext, CasePeople } from "./case-context";

export type ActingFor = { readonly id: string; readonly name: string };

const joinedAt = new Date("2012-01-03T09:00:00Z");

/** Everyone whom a case of this unit needs, new and with addresses of their own. */
export async function planCasePeople(tx: Transaction, rows: Rows, unit: CaseContext["unit"]): Promise<CasePeople> {
  const nhsCb = await tx.organisation.findFirstOrThrow({ where: { kind: "nhs_cb" }, select: { id: true, name: true } });
  const atUnit = (role: Role, title: string) => planPerson(rows, unit, [role], `${title}, ${unit.name}`);
  const atBoard = (role: Role, title: string) => planPerson(rows, nhsCb, [role], `${title}, NHS CB`);
  return {
    lead: atUnit("csu_lead", "CSU lead"),
    preparingLead: atUnit("csu_lead", "CSU lead 2"),
    contributor: atUnit("csu_contributor", "CSU contributor"),
    reviewers: [1, 2, 3].map((number) => atBoard("reviewer", `Reviewer ${number}`)),
    moderator: atBoard("moderator", "Moderator"),
    decisionMaker: atBoard("decision_maker", "Decision maker"),
    programmeOfficer: atBoard("programme_office", "Programme office"),
  };
}

/** A person with roles in one organisation, by an address of no one's unless one is given. */
export function planPerson(
  rows: Rows,
  organisation: ActingFor,
  roles: readonly Role[],
  name: string,
  known?: { readonly email: string; readonly isPersona: boolean },
): ActingPerson {
  const id = newId();
  const { email, isPersona } = known ?? { email: `${id}@example.test`, isPersona: false };
  rows.people.push({ id, email, name, isPersona, createdAt: joinedAt });
  for (const role of roles) {
    rows.memberships.push({ personId: id, organisationId: organisation.id, role, startedAt: joinedAt });
  }
  return { id, name, organisationId: organisation.id, organisationName: organisation.name };
}
