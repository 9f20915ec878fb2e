import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { type MadeCase, makeCase } from "@/prisma/factories/case";
import { actAs, makeActor, nhsCb } from "@/prisma/factories/people";
import { getMyWork } from "./my-work";

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
