import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { type MadeCase, makeCase } from "@/prisma/factories/case";
import { setClock } from "@/prisma/factories/clock";
import { actAs, makeActor, nhsCb } from "@/prisma/factories/people";
import { closeRepresentations } from "./close-representations";
import { makeRepresentation } from "./make-representation";

let essex: MadeCase;
let lead: Actor;
let outcomeId: string;
const text = "Page 4 of the price list was not read.";

beforeAll(async () => {
  await setClock(new Date("2012-09-14T08:00:00Z"));
  essex = await makeCase({ unit: "essex", stage: "representations" });
  lead = await actAs(essex.people.lead, "csu:essex");
  outcomeId = essex.outcome?.outcomeId ?? "";
});

describe("representations", () => {
  test("are made by a lead of the unit", async () => {
    for (const [actor, error] of [
      [await actAs(essex.people.contributor, "csu:essex"), "forbidden"],
      [await actAs(essex.people.moderator, nhsCb), "forbidden"],
      [await makeActor("csu:arden", "csu_lead"), "not_found"],
      [await makeActor("ccg:00C", "ccg_lead"), "not_found"],
    ] as const) {
      expect(await makeRepresentation(actor, { outcomeId, text })).toMatchObject({ error });
      expect(await closeRepresentations(actor, { outcomeId })).toMatchObject({ error });
    }
  });

  test("say something, as often as the unit likes, and stand on the record", async () => {
    expect(await makeRepresentation(lead, { outcomeId, text: "No." })).toMatchObject({ error: "invalid" });
    expect(await makeRepresentation(lead, { outcomeId, text })).toMatchObject({ ok: true });
    expect(await makeRepresentation(lead, { outcomeId, text: `${text} Nor page 5.` })).toMatchObject({ ok: true });
    const events = await database().submissionEvent.findMany({
      where: { submissionId: essex.submissionId, event: "make_representation" },
    });
    expect(events).toHaveLength(2);
    expect(await database().auditEntry.count({ where: { action: "outcome.represented" } })).toBe(2);
  });

  test("end early when a lead says that there are none, and then no more come", async () => {
    const results = await Promise.all([1, 2].map(() => closeRepresentations(lead, { outcomeId })));
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await makeRepresentation(lead, { outcomeId, text })).toMatchObject({ error: "conflict" });
    expect(await database().outcome.findUnique({ where: { id: outcomeId } })).toMatchObject({
      representationsClosedAt: expect.any(Date),
    });
    expect(await database().auditEntry.count({ where: { action: "outcome.representations_closed" } })).toBe(1);
  });

  test("end at 5:00pm of the tenth working day", async () => {
    const arden = await makeCase({ unit: "arden", stage: "representations", window: "ended" });
    const own = await actAs(arden.people.lead, "csu:arden");
    const late = { outcomeId: arden.outcome?.outcomeId ?? "", text };
    expect(await makeRepresentation(own, late)).toMatchObject({ error: "conflict" });
  });
});
