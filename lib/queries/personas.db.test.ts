import { describe, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { makeCase } from "@/prisma/factories/case";
import { makePerson, nhsCb } from "@/prisma/factories/people";
import { listPersonas } from "./personas";

const asPersona = (id: string) => database().person.update({ where: { id }, data: { isPersona: true } });

describe("the personas of a demonstration", () => {
  it("are grouped by role, with what waits for each", async () => {
    const made = await makeCase({ unit: "essex", stage: "in_review", reviewsDone: 1 });
    const waiting = made.people.reviewers.at(-1)?.id ?? "";
    const office = await makePerson(nhsCb, ["programme_office"], "Programme office, NHS CB");
    for (const id of [waiting, made.people.lead.id, office.id]) await asPersona(id);
    const groups = await listPersonas();
    expect(groups.map((group) => group.title)).toEqual(["Programme office", "Reviewer", "CSU lead"]);
    const lines = groups.flatMap((group) => group.personas.map((persona) => [persona.personId, persona.waiting]));
    expect(Object.fromEntries(lines)).toMatchObject({
      [waiting]: "1 case in review",
      [made.people.lead.id]: "Checkpoint 3: In review",
    });
  });

  it("leave out who is no persona, and whose account is closed", async () => {
    const closed = await makePerson(nhsCb, ["auditor"], "Auditor, NHS CB");
    await makePerson(nhsCb, ["auditor"], "A real auditor");
    await asPersona(closed.id);
    await database().person.update({ where: { id: closed.id }, data: { disabledAt: new Date() } });
    expect((await listPersonas()).map((group) => group.title)).not.toContain("Auditor");
  });
});
