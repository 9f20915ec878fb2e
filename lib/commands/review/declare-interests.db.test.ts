import { beforeAll, describe, expect, test } from "vitest";
import { findCase } from "@/lib/db/case/find-case";
import { database } from "@/lib/db/client";
import { type MadeCase, makeCase } from "@/prisma/factories/case";
import { actAs, makeActor, nhsCb } from "@/prisma/factories/people";
import { declareInterests } from "./declare-interests";

const statement = "My sister is the unit's finance lead.";
const reviewerOf = (made: MadeCase, index: number) => actAs(made.people.reviewers[index] ?? { id: "" }, nhsCb);
const seatOf = (made: MadeCase, index: number) =>
  database().panelMember.findFirstOrThrow({
    where: { submissionId: made.submissionId, personId: made.people.reviewers[index]?.id ?? "" },
  });
const statusOf = async (made: MadeCase) =>
  (await database().submission.findUniqueOrThrow({ where: { id: made.submissionId } })).status;

describe("declareInterests", () => {
  let essex: MadeCase;

  beforeAll(async () => {
    essex = await makeCase({ unit: "essex", stage: "in_review", reviewsDone: 2, undeclared: 1 });
  });

  test("having none opens the case, once", async () => {
    const third = await reviewerOf(essex, 2);
    expect(await findCase(third, essex.submissionId)).toBeNull();
    const none = { submissionId: essex.submissionId, answer: "none" as const, statement: "" };
    expect(await declareInterests(third, none)).toMatchObject({ value: { recused: false } });
    expect(await findCase(third, essex.submissionId)).not.toBeNull();
    expect(await declareInterests(third, none)).toMatchObject({ ok: true });
    expect(await database().declaration.count({ where: { personId: third.personId ?? "" } })).toBe(1);
    expect(
      await database().auditEntry.count({ where: { action: "interests.declared", actorId: third.personId } }),
    ).toBe(1);
  });

  test("an answer is needed, and a conflict needs its words", async () => {
    const third = await reviewerOf(essex, 2);
    const ask = { submissionId: essex.submissionId, statement: "" };
    expect(await declareInterests(third, { ...ask, answer: "" })).toMatchObject({ error: "invalid" });
    expect(await declareInterests(third, { ...ask, answer: "conflict" })).toMatchObject({
      fields: { statement: "Say what the conflict is" },
    });
  });

  test("a late conflict recuses at once; with two others in, the panel is complete without", async () => {
    const third = await reviewerOf(essex, 2);
    const conflict = { submissionId: essex.submissionId, answer: "conflict" as const, statement };
    expect(await declareInterests(third, conflict)).toMatchObject({ value: { recused: true } });
    expect(await seatOf(essex, 2)).toMatchObject({ recusedAt: expect.any(Date), setAsideAt: null });
    expect(await statusOf(essex)).toBe("in_moderation");
    const again = await reviewerOf(essex, 2);
    expect(again.conflictedCsuIds).toEqual([essex.unit.id]);
    expect(await findCase(again, essex.submissionId)).toBeNull();
    expect(await declareInterests(again, conflict)).toMatchObject({ error: "not_found" });
    const entries = await database().auditEntry.findMany({ where: { action: "interests.recused" } });
    expect(entries.map(({ sentence }) => sentence)).toEqual(["Declared a conflict and is recused from Essex"]);
    expect(JSON.stringify(entries.map(({ details }) => details))).not.toContain("sister");
  });

  test("after scoring: scores are set aside and stay; too few are left, so the case goes back into review", async () => {
    const second = await reviewerOf(essex, 1);
    const scores = await database().score.count({ where: { panelMember: { personId: second.personId ?? "" } } });
    const conflict = { submissionId: essex.submissionId, answer: "conflict" as const, statement };
    expect(await declareInterests(second, conflict)).toMatchObject({ ok: true });
    expect(await seatOf(essex, 1)).toMatchObject({ recusedAt: expect.any(Date), setAsideAt: expect.any(Date) });
    expect(await database().score.count({ where: { panelMember: { personId: second.personId ?? "" } } })).toBe(scores);
    const now = await database().submission.findUniqueOrThrow({
      where: { id: essex.submissionId },
      include: { events: { orderBy: { sequence: "desc" }, take: 1 } },
    });
    expect(now).toMatchObject({ status: "in_review", panelCompletedAt: null });
    expect(now.events[0]).toMatchObject({ event: "resume_review", byName: "The service" });
  });

  test("an outcome that is issued stands on the scores it was made from", async () => {
    const issued = await makeCase({ unit: "south-london", stage: "outcome_issued" });
    const first = await reviewerOf(issued, 0);
    const conflict = { submissionId: issued.submissionId, answer: "conflict" as const, statement };
    expect(await declareInterests(first, conflict)).toMatchObject({ ok: true });
    expect(await seatOf(issued, 0)).toMatchObject({ recusedAt: expect.any(Date), setAsideAt: null });
    expect(await statusOf(issued)).toBe("outcome_issued");
  });

  test("only who is on the panel declares", async () => {
    const { submissionId, people } = await makeCase({ unit: "arden", stage: "in_review" });
    const none = { submissionId, answer: "none" as const, statement: "" };
    for (const other of [
      await makeActor(nhsCb, "reviewer"),
      await actAs(people.moderator, nhsCb),
      await actAs(people.programmeOfficer, nhsCb),
      await actAs(people.lead, "csu:arden"),
    ]) {
      expect(await declareInterests(other, none)).toMatchObject({ error: "not_found" });
    }
  });

  test("having none in one unit leaves a conflict with another as it was", async () => {
    const [first] = essex.people.reviewers;
    if (first === undefined) throw new Error("No reviewer");
    const people = { reviewers: [first, ...essex.people.reviewers.slice(1)] };
    const other = await makeCase({ unit: "staffordshire", stage: "in_review", undeclared: 3, people });
    const conflict = { submissionId: essex.submissionId, answer: "conflict" as const, statement };
    expect(await declareInterests(await reviewerOf(essex, 0), conflict)).toMatchObject({ ok: true });
    const none = { submissionId: other.submissionId, answer: "none" as const, statement: "" };
    expect(await declareInterests(await reviewerOf(other, 0), none)).toMatchObject({ ok: true });
    expect((await reviewerOf(other, 0)).conflictedCsuIds).toEqual([essex.unit.id]);
  });
});
