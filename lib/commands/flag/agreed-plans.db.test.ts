import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { getFlag } from "@/lib/queries/flag";
import { setClock } from "@/prisma/factories/clock";
import { makeFlag } from "@/prisma/factories/flag";
import { actAs, makeActor, nhsCb } from "@/prisma/factories/people";
import { agreePlan } from "./agree-plan";
import { changePlan } from "./change-plan";
import { orderFlag } from "./order-flag";

let office: Actor;

beforeAll(async () => {
  await setClock(new Date("2012-09-14T08:00:00Z"));
  office = await makeActor(nhsCb, "programme_office");
});

async function flagWithoutPlan() {
  const made = await makeFlag({ slug: "essex", status: "raised" });
  const lead = await actAs(made.people.lead, "csu:essex");
  const { flagId, number } = made;
  const version = async () => (await database().flag.findUniqueOrThrow({ where: { id: flagId } })).version;
  const write = async (exitCriteria: string, milestones: { title: string; dueOn: string }[]) => {
    const owners = { csuOwnerId: lead.personId, nhsOwnerId: office.personId };
    const plan = { rootCause: "No price list.", exitCriteria, ...owners, dueOn: "2012-11-30", milestones };
    expect(await changePlan(lead, { flagId, version: await version(), ...plan })).toMatchObject({ ok: true });
  };
  const agree = async (actor: Actor) => agreePlan(actor, { flagId, version: await version() });
  const standing = async () => (await getFlag(lead, "essex", number))?.plan;
  return { flagId, lead, version, write, agree, standing };
}

const list = { title: "Publish the list", dueOn: "2012-10-12" };
const letters = { title: "Write to each CCG", dueOn: "2012-11-02" };

describe("an agreed plan", () => {
  it("is kept once both sides have agreed it, and compared with what comes after", async () => {
    const { flagId, lead, version, write, agree, standing } = await flagWithoutPlan();
    await write("Five CCGs confirm.", [list]);
    expect(await agree(lead)).toMatchObject({ ok: true, value: { isSettled: false } });
    expect(await standing()).toEqual({ number: 1, comparison: null });
    expect(await agree(office)).toMatchObject({ ok: true, value: { isSettled: true } });
    expect(await standing()).toEqual({ number: 1, comparison: null });

    await write("Six CCGs confirm.", [list, letters]);
    const changes = [
      { what: "Done means", before: "Five CCGs confirm.", after: "Six CCGs confirm." },
      { what: "Milestone: Write to each CCG", before: null, after: "Due 2 November 2012" },
    ];
    expect(await standing()).toMatchObject({ number: 2, comparison: { number: 1, changes } });
    for (const side of [office, lead]) expect(await agree(side)).toMatchObject({ ok: true });
    expect(await standing()).toMatchObject({ number: 2, comparison: { number: 1, changes } });

    const more = { flagId, order: "extend" as const, reason: "CCGs meet in December.", dueOn: "2012-12-14" };
    expect(await orderFlag(office, { ...more, version: await version() })).toMatchObject({ ok: true });
    expect(await standing()).toMatchObject({
      number: 2,
      comparison: { number: 2, changes: [{ what: "Due", before: "30 November 2012", after: "14 December 2012" }] },
    });

    const kept = await database().agreedPlan.findMany({
      where: { flagId },
      orderBy: { number: "asc" },
      include: { milestones: { orderBy: { sequence: "asc" } } },
    });
    expect(kept.map(({ number, exitCriteria, milestones }) => [number, exitCriteria, milestones.length])).toEqual([
      [1, "Five CCGs confirm.", 1],
      [2, "Six CCGs confirm.", 2],
    ]);
  });

  it("is not kept where one side agreed another end than the other", async () => {
    const { flagId, lead, version, write, agree } = await flagWithoutPlan();
    await write("Five CCGs confirm.", [list]);
    expect(await agree(lead)).toMatchObject({ ok: true });
    const more = { flagId, order: "extend" as const, reason: "CCGs meet in December.", dueOn: "2012-12-14" };
    expect(await orderFlag(office, { ...more, version: await version() })).toMatchObject({ ok: true });
    expect(await agree(office)).toMatchObject({ ok: true, value: { isSettled: false } });
    expect(await database().agreedPlan.count({ where: { flagId } })).toBe(0);
    expect(await agree(lead)).toMatchObject({ ok: true, value: { isSettled: true } });
  });

  it("is kept once, as it then stands, whatever both sides do at the same moment", async () => {
    const { flagId, lead, version, write, agree } = await flagWithoutPlan();
    await write("Five CCGs confirm.", [list]);
    const seen = { flagId, version: await version() };
    const [first, second] = await Promise.all([agreePlan(lead, seen), agreePlan(office, seen)]);
    expect([first.ok, second.ok].sort()).toEqual([false, true]);
    const late = first.ok ? office : lead;
    const plan = { rootCause: "No price list.", exitCriteria: "Six CCGs confirm.", dueOn: "2012-11-30" };
    const owners = { csuOwnerId: lead.personId, nhsOwnerId: office.personId };
    const again = { flagId, version: await version() };
    const rewrite = changePlan(lead, { ...again, ...plan, ...owners, milestones: [list] });
    const [agreed, changed] = await Promise.all([agreePlan(late, again), rewrite]);
    expect([agreed.ok, changed.ok].sort()).toEqual([false, true]);
    if (changed.ok) for (const side of [lead, office]) expect(await agree(side)).toMatchObject({ ok: true });
    const flag = await database().flag.findUniqueOrThrow({ where: { id: flagId } });
    const kept = await database().agreedPlan.findMany({ where: { flagId } });
    expect(kept.map(({ number, exitCriteria }) => [number, exitCriteria])).toEqual([[1, flag.exitCriteria]]);
  });

  it("is not kept where the other side's agreement came too late", async () => {
    const { flagId, lead, version, write, agree, standing } = await flagWithoutPlan();
    await write("Five CCGs confirm.", [list]);
    expect(await agree(lead)).toMatchObject({ ok: true });
    const stale = await version();
    await write("Nobody need confirm.", [list]);
    expect(await agreePlan(office, { flagId, version: stale })).toMatchObject({ ok: false, error: "conflict" });
    expect(await database().agreedPlan.count({ where: { flagId } })).toBe(0);
    expect(await standing()).toEqual({ number: 1, comparison: null });
  });
});

it("a plan whose owner at the unit has left is not agreed, by either side", async () => {
  const { flagId, lead, write, agree } = await flagWithoutPlan();
  await write("Five CCGs confirm.", [list]);
  await database().flag.update({ where: { id: flagId }, data: { nhsOwnerId: office.personId } });
  const colleague = await makeActor("csu:essex", "csu_lead");
  await database().person.update({ where: { id: lead.personId ?? "" }, data: { disabledAt: office.now } });
  for (const actor of [colleague, office]) {
    expect(await agree(actor)).toMatchObject({ error: "conflict", message: expect.stringContaining("has left") });
  }
});

it("a plan is owned at the unit by someone of the unit, and waits where NHS CB's owner has left", async () => {
  const { flagId, lead, version, write, agree } = await flagWithoutPlan();
  const stranger = await makeActor("csu:arden", "csu_lead");
  const plan = {
    rootCause: "No price list.",
    exitCriteria: "Five CCGs confirm.",
    dueOn: "2012-11-30",
    milestones: [list],
  };
  const owned = { ...plan, csuOwnerId: stranger.personId, nhsOwnerId: office.personId };
  const changed = await changePlan(office, { flagId, version: await version(), ...owned });
  expect(changed).toMatchObject({ error: "invalid", fields: { csuOwnerId: expect.any(String) } });
  await write("Five CCGs confirm.", [list]);
  const gone = await makeActor(nhsCb, "programme_office");
  await database().flag.update({ where: { id: flagId }, data: { nhsOwnerId: gone.personId } });
  await database().person.update({ where: { id: gone.personId ?? "" }, data: { disabledAt: office.now } });
  expect(await agree(lead)).toMatchObject({ error: "conflict", message: expect.stringContaining("another owner") });
});
