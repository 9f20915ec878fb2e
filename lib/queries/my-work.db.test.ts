import { beforeAll, describe, expect, test } from "vitest";
import { endMembership } from "@/lib/commands/account/end-membership";
import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { type MadeCase, makeCase } from "@/prisma/factories/case";
import { actAs, makeActor, nhsCb } from "@/prisma/factories/people";
import { conflicted } from "@/prisma/testing/seats";
import { getMyWork } from "./my-work";
import { getPanel } from "./panel";
import { getEndableMembership } from "./people";

describe("a late review", () => {
  let made: MadeCase;

  const workOf = async (actor: Actor) => {
    const { late, thisWeek, later, waiting } = await getMyWork(actor);
    const titles = (tasks: typeof late) => tasks.filter(({ about }) => about.startsWith("Essex")).map((t) => t.title);
    return { toDo: titles([...late, ...thisWeek, ...later]), late: titles(late), waiting: titles(waiting) };
  };
  const dueAt = (day: string) =>
    database().panelMember.updateMany({
      where: { submissionId: made.submissionId, duty: "reviewer" },
      data: { dueAt: new Date(`${day}T16:00:00Z`) },
    });

  beforeAll(async () => {
    made = await makeCase({ unit: "essex", stage: "in_review", reviewsDone: 1 });
  });

  test("is waited for until its day is over", async () => {
    const office = await makeActor(nhsCb, "programme_office");
    await dueAt(office.now.toISOString().slice(0, 10));
    expect(await workOf(office)).toEqual({ toDo: [], late: [], waiting: ["1 of 3 reviews submitted"] });
  });

  test("is then for the office to chase, and said to the moderator", async () => {
    await dueAt("2012-09-03");
    const office = await makeActor(nhsCb, "programme_office");
    expect(await workOf(office)).toMatchObject({ late: ["Chase 2 late reviews"], waiting: [] });
    const moderator = await actAs(made.people.moderator, nhsCb);
    expect(await workOf(moderator)).toMatchObject({ waiting: ["1 of 3 reviews submitted, 2 late"] });
  });

  test("is not said to a colleague on the panel, of the programme office or not", async () => {
    const { id: organisationId } = await database().organisation.findFirstOrThrow({ where: { kind: "nhs_cb" } });
    const [person = { id: "" }] = made.people.reviewers;
    const startedAt = new Date("2012-01-01T09:00:00Z");
    await database().membership.create({
      data: { personId: person.id, organisationId, role: "programme_office", startedAt },
    });
    const { late, waiting } = await workOf(await actAs(person, nhsCb));
    expect([...late, ...waiting].filter((title) => /reviews? submitted|late review/.test(title))).toEqual([]);
  });
});

describe("a place on a panel whose holder loses the role", () => {
  let made: MadeCase;

  const endRole = async (person: { id: string }, role: "reviewer" | "moderator") => {
    const office = await makeActor(nhsCb, "programme_office");
    const held = await database().membership.findFirstOrThrow({ where: { personId: person.id, role, endedAt: null } });
    const duties = (await getEndableMembership(office, held.id))?.duties;
    expect(await endMembership(office, { membershipId: held.id })).toMatchObject({ ok: true });
    return duties;
  };
  const asked = async () => {
    const office = await makeActor(nhsCb, "programme_office");
    const { late, thisWeek, later, waiting } = await getMyWork(office);
    return [...late, ...thisWeek, ...later, ...waiting].filter(({ about }) => about.startsWith("Merseyside"));
  };
  const states = async () => {
    const panel = await getPanel(await makeActor(nhsCb, "programme_office"), "2012", 3, "merseyside");
    return panel?.seats.map(({ state }) => state);
  };

  beforeAll(async () => {
    made = await makeCase({ unit: "merseyside", stage: "in_review", reviewsDone: 1 });
  });

  test("is named before the role ends, and is the office's to fill unless the review is in", async () => {
    const [done = { id: "" }, scoring = { id: "" }] = made.people.reviewers;
    expect(await endRole(done, "reviewer")).toEqual({ panels: ["Merseyside"], flags: [] });
    expect((await asked()).map(({ title }) => title)).toEqual(["Chase 2 late reviews"]);
    expect(await endRole(scoring, "reviewer")).toEqual({ panels: ["Merseyside"], flags: [] });
    expect(await asked()).toMatchObject([
      { title: "Find another reviewer", why: expect.stringContaining("lost the role of reviewer") },
    ]);
    expect(await states()).toEqual(["submitted", "role_ended", "scoring", "moderating"]);
  });

  test("is nobody's to fill once the moderator goes ahead without the review", async () => {
    const seat = { submissionId: made.submissionId, personId: made.people.reviewers[1]?.id ?? "" };
    await database().panelMember.updateMany({ where: seat, data: { setAsideAt: new Date("2012-09-10T09:00:00Z") } });
    expect((await asked()).map(({ title }) => title)).toEqual(["Chase 1 late review"]);
    expect((await states())?.[1]).toBe("left_out");
    await database().panelMember.updateMany({ where: seat, data: { setAsideAt: null } });
  });

  test("is the moderator's too", async () => {
    const { submissionId, people } = made;
    await database().panelMember.updateMany({
      where: { submissionId, personId: people.reviewers[1]?.id ?? "" },
      data: { submittedAt: new Date("2012-09-10T09:00:00Z") },
    });
    expect(await endRole(people.moderator, "moderator")).toEqual({ panels: ["Merseyside"], flags: [] });
    expect((await asked()).map(({ title }) => title)).toEqual(["Find another moderator"]);
    expect((await states())?.at(-1)).toBe("role_ended");
  });

  test("is not named to who is kept from the unit", async () => {
    const membership = await database().membership.findFirstOrThrow({
      where: { personId: made.people.reviewers[2]?.id ?? "", role: "reviewer" },
    });
    const closed = await conflicted(await makeActor(nhsCb, "programme_office"), made);
    expect((await getEndableMembership(closed, membership.id))?.duties).toEqual({ panels: [], flags: [] });
  });
});
