import { describe, expect, test } from "vitest";
import { makeCase } from "@/prisma/factories/case";
import { actAs, makeActor, nhsCb } from "@/prisma/factories/people";
import { makeArdenPreparing, makeStaffordshireShown } from "@/prisma/testing/scope-cases";
import type { Actor } from "../actor";
import { database } from "../client";
import { submissionEventScope } from "./timeline-scope";

const at = new Date("2012-08-30T09:00:00Z");

const { ardensLead } = await makeArdenPreparing();
const shown = await makeStaffordshireShown();
const office = await makeActor(nhsCb, "programme_office");

describe("what happened to a case", () => {
  const events = async (actor: Actor, submissionId: string) => {
    const where = { AND: [{ submissionId }, submissionEventScope(actor)] };
    return (await database().submissionEvent.findMany({ where })).map(({ event }) => event).sort();
  };

  test("of a published one, others read that it was published", async () => {
    const made = await makeCase({ unit: "north-east", stage: "outcome_issued" });
    const { submissionId } = made;
    await record(submissionId, "publish", 90);
    expect(await events(ardensLead, submissionId)).toEqual([]);
    await database().submission.update({ where: { id: submissionId }, data: { status: "published" } });
    expect(await events(ardensLead, submissionId)).toEqual(["publish"]);
  });

  test("that it is held is NHS CB's own affair until the outcome is out", async () => {
    const { submissionId, unit, people } = shown;
    const lead = await actAs(people.lead, `csu:${unit.slug}`);
    const observer = { ...lead, roles: ["sha_observer" as const] };
    await record(submissionId, "hold", 90);
    await record(submissionId, "decide_held", 91);
    for (const status of ["outcome_drafted", "representations", "outcome_issued"] as const) {
      await database().submission.update({ where: { id: submissionId }, data: { status } });
      const isOut = status === "outcome_issued";
      for (const actor of [lead, observer]) {
        const held = (await events(actor, submissionId)).filter((event) => /hold|held/.test(event));
        expect(held, status).toEqual(isOut ? ["decide_held", "hold"] : []);
      }
      expect(await events(office, submissionId)).toContain("hold");
    }
  });

  const record = (submissionId: string, event: string, sequence: number) =>
    database().submissionEvent.create({ data: { submissionId, event, sequence, toStatus: "outcome_drafted", at } });
});

/** A draft that was to be held can be taken back into moderation, and a panel can lose a member there: it is not out. */
test("that an outcome was to be held stays NHS CB's own affair when its draft is taken back", async () => {
  const { submissionId, people } = await makeCase({ unit: "surrey-sussex", stage: "representations" });
  const lead = await actAs(people.lead, "csu:surrey-sussex");
  const held = { submissionId, event: "hold", sequence: 90, toStatus: "representations" as const, at };
  await database().submissionEvent.create({ data: held });
  for (const status of ["representations", "in_moderation", "in_review", "withdrawn"] as const) {
    await database().submission.update({ where: { id: submissionId }, data: { status } });
    const where = { AND: [{ submissionId, event: "hold" }, submissionEventScope(lead)] };
    expect(await database().submissionEvent.count({ where }), status).toBe(0);
  }
});
