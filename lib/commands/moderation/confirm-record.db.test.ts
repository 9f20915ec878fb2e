import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { getModeration } from "@/lib/queries/moderation";
import { getMyWork } from "@/lib/queries/my-work";
import { getRatings } from "@/lib/queries/ratings";
import { type MadeCase, makeCase } from "@/prisma/factories/case";
import { setClock } from "@/prisma/factories/clock";
import { actAs, makeActor, nhsCb } from "@/prisma/factories/people";
import { amendRecord } from "./amend-record";
import { confirmRecord } from "./confirm-record";
import { rateTest } from "./rate-test";

let essex: MadeCase;
const member = (index: number) => actAs(essex.people.reviewers[index] ?? { id: "" }, nhsCb);
const submission = () => database().submission.findUniqueOrThrow({ where: { id: essex.submissionId } });
const lockedCount = () =>
  database().moderationRecord.count({ where: { submissionId: essex.submissionId, lockedAt: { not: null } } });

async function word(answer: "agree" | "disagree" = "agree", note = "") {
  const { version } = await submission();
  return { submissionId: essex.submissionId, version, saidAt: "", answer, note };
}

async function saidAt(index: number) {
  const { id: personId = "" } = essex.people.reviewers[index] ?? {};
  const said = await database().moderationConfirmation.findFirst({ where: { panelMember: { personId } } });
  return said?.confirmedAt.toISOString() ?? "";
}

beforeAll(async () => {
  await setClock(new Date("2012-09-14T08:00:00Z"));
  essex = await makeCase({ unit: "essex", stage: "in_moderation", recorded: 1, confirmed: 0 });
});

describe("confirmRecord", () => {
  test("is each panel member's own: nobody else's, and not there for other organisations", async () => {
    for (const [actor, error] of [
      [await actAs(essex.people.moderator, nhsCb), "forbidden"],
      [await actAs(essex.people.programmeOfficer, nhsCb), "forbidden"],
      [await makeActor(nhsCb, "reviewer"), "not_found"],
      [await actAs(essex.people.lead, "csu:essex"), "not_found"],
      [await makeActor("csu:arden", "csu_lead"), "not_found"],
    ] as const) {
      expect(await confirmRecord(actor, await word())).toMatchObject({ error });
    }
  });

  test("a record that is not locked cannot be amended", async () => {
    const moderator = await actAs(essex.people.moderator, nhsCb);
    const early = { submissionId: essex.submissionId, criterion: "3.L1", text: "Page 4 should read page 5." };
    expect(await amendRecord(moderator, early)).toMatchObject({ error: "conflict" });
  });

  test("the record as it was read: a change since is a conflict", async () => {
    const read = await word();
    await database().submission.update({ where: { id: essex.submissionId }, data: { version: { increment: 1 } } });
    expect(await confirmRecord(await member(0), read)).toMatchObject({ error: "conflict" });
  });

  test("'I do not agree' needs its reason, and holds the lock", async () => {
    expect(await confirmRecord(await member(2), await word("disagree"))).toMatchObject({ error: "invalid" });
    const note = "My dissent on 3.C1 is not written in.";
    expect(await confirmRecord(await member(2), await word("disagree", note))).toMatchObject({
      value: { agrees: false, isLocked: false },
    });
    const { thisWeek, later } = await getMyWork(await actAs(essex.people.moderator, nhsCb));
    expect([...thisWeek, ...later].map(({ title }) => title)).toContain("Change the record, or write the dissent in");
    expect(await database().auditEntry.count({ where: { action: "moderation.disagreed" } })).toBe(1);
  });

  test("a page from before the member's own answer cannot undo it; a page that shows it can", async () => {
    expect(await confirmRecord(await member(2), await word())).toMatchObject({ error: "conflict" });
    const kept = await database().moderationConfirmation.findFirstOrThrow();
    expect(kept).toMatchObject({ agrees: false, note: "My dissent on 3.C1 is not written in." });
    const seen = { ...(await word("disagree", "It is 3.C2.")), saidAt: await saidAt(2) };
    expect(await confirmRecord(await member(2), seen)).toMatchObject({ ok: true });
    expect(await database().moderationConfirmation.findFirstOrThrow()).toMatchObject({ note: "It is 3.C2." });
  });

  test("the last two at the same moment do not miss each other: it locks once", async () => {
    expect(await confirmRecord(await member(0), await word())).toMatchObject({ value: { isLocked: false } });
    expect(await lockedCount()).toBe(0);
    const read = await word();
    const results = await Promise.all([
      confirmRecord(await member(1), read),
      confirmRecord(await member(2), { ...read, saidAt: await saidAt(2) }),
    ]);
    expect(results.map((result) => result.ok && result.value.isLocked).sort()).toEqual([false, true]);
    expect(await lockedCount()).toBe(essex.criteria.length);
    expect(await database().auditEntry.count({ where: { action: "moderation.locked" } })).toBe(1);
    expect(await confirmRecord(await member(1), await word())).toMatchObject({ error: "conflict" });
  });

  test("with criteria unrecorded there is nothing to confirm", async () => {
    const arden = await makeCase({ unit: "arden", stage: "in_moderation", recorded: 0.5 });
    const { version } = await database().submission.findUniqueOrThrow({ where: { id: arden.submissionId } });
    const first = await actAs(arden.people.reviewers[0] ?? { id: "" }, nhsCb);
    const sent = { submissionId: arden.submissionId, version, saidAt: "", answer: "agree" as const, note: "" };
    expect(await confirmRecord(first, sent)).toMatchObject({ error: "conflict" });
  });
});

test("an amendment appends to the locked record, which stays as it was", async () => {
  const amendment = { submissionId: essex.submissionId, criterion: "3.L1", text: "Page 4 should read page 5." };
  const before = await database().moderationRecord.findFirstOrThrow({ where: { criterion: { code: "3.L1" } } });
  expect(await amendRecord(await member(0), amendment)).toMatchObject({ error: "forbidden" });
  expect(await amendRecord(await makeActor(nhsCb, "moderator"), amendment)).toMatchObject({ error: "not_found" });
  const moderator = await actAs(essex.people.moderator, nhsCb);
  expect(await amendRecord(moderator, { ...amendment, text: " " })).toMatchObject({ error: "invalid" });
  expect(await amendRecord(moderator, { ...amendment, criterion: "9.Z9" })).toMatchObject({ error: "not_found" });
  expect(await amendRecord(moderator, amendment)).toMatchObject({ ok: true });
  const after = await database().moderationRecord.findFirstOrThrow({
    where: { id: before.id },
    include: { amendments: true },
  });
  expect(after).toMatchObject({ ...before, amendments: [{ text: amendment.text }] });
  expect(await database().auditEntry.count({ where: { action: "moderation.amended" } })).toBe(1);
});

test("a member who lost the role without a word is not waited for, and the moderator goes on", async () => {
  const made = await makeCase({ unit: "staffordshire", stage: "in_moderation", recorded: 1, confirmed: 2 });
  const moderator = await actAs(made.people.moderator, nhsCb);
  const asked = async () => {
    const { thisWeek, later, waiting } = await getMyWork(moderator);
    return [...thisWeek, ...later, ...waiting].map(({ title }) => title);
  };
  const open = await getModeration(moderator, "staffordshire", 3);
  expect(open).toMatchObject({ isConfirmed: false });
  expect(await asked()).toEqual(["The panel is confirming the record"]);
  const silent = made.people.reviewers.at(-1)?.id ?? "";
  await database().membership.updateMany({ where: { personId: silent }, data: { endedAt: moderator.now } });
  const view = await getModeration(moderator, "staffordshire", 3);
  expect(view).toMatchObject({ isConfirmed: true, isLocked: false });
  expect(view?.state === "open" && view.members.map(({ word }) => word)).toEqual(["confirmed", "confirmed", "absent"]);
  expect(await asked()).toEqual(["Rate the tests and draft the outcome"]);
  const ratings = await getRatings(moderator, "staffordshire", 3);
  expect(ratings).toMatchObject({ isLocked: true });
  expect(ratings?.blockers.join()).not.toContain("locked");

  const rating = {
    testId: ratings?.tests[0]?.id ?? "",
    rating: ratings?.tests[0]?.proposed ?? ("fail" as const),
    reason: "",
  };
  expect(await rateTest(moderator, { submissionId: made.submissionId, version: 0, ...rating })).toMatchObject({
    ok: true,
  });
  const recorded = { submissionId: made.submissionId, action: "moderation.locked_without" };
  expect(await database().auditEntry.count({ where: recorded })).toBe(1);
  await database().membership.updateMany({ where: { personId: silent }, data: { endedAt: null } });
  const back = await actAs({ id: silent }, nhsCb);
  const { late, thisWeek, later } = await getMyWork(back);
  expect([...late, ...thisWeek, ...later].filter(({ key }) => key.startsWith("confirm"))).toEqual([]);
  const locked = await getModeration(back, "staffordshire", 3);
  expect(locked).toMatchObject({ isLocked: true, mayConfirm: false, ownWord: { word: "absent" } });
});
