import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import type { Role } from "@/lib/db/generated/client";
import type { MadeCase } from "../factories/case";
import { actAs, makePerson, nhsCb } from "../factories/people";

const at = new Date("2012-08-30T09:00:00Z");

type Seat = { duty?: "reviewer" | "moderator"; replacedAt?: Date; recusedAt?: Date; submittedAt?: Date };

/** Someone of NHS CB with a declared place on a panel: by right or not. */
export async function seated({ submissionId, people }: MadeCase, roles: Role[], seat: Seat = {}): Promise<Actor> {
  const person = await makePerson(nhsCb, roles);
  const { duty = "reviewer" } = seat;
  const last = await database().panelMember.aggregate({ where: { submissionId, duty }, _max: { ordinal: true } });
  const ordinal = (last._max.ordinal ?? 0) + 1;
  const assigned = { assignedById: people.programmeOfficer.id, assignedAt: at, dueAt: at, declaredAt: at };
  await database().panelMember.create({
    data: { submissionId, personId: person.id, ...assigned, duty, ordinal, ...seat },
  });
  return actAs(person, nhsCb);
}

/** The same person, with a conflict of interests against the unit. */
export async function conflicted(actor: Actor, { unit }: MadeCase): Promise<Actor> {
  const data = { personId: actor.personId ?? "", csuId: unit.id, hasConflict: true, statement: "", declaredAt: at };
  await database().declaration.create({ data });
  return actAs({ id: data.personId }, nhsCb);
}
