import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { systemActor } from "@/lib/db/system-actor";
import { composeMail } from "@/lib/queries/mail/compose-mail";
import { getMyWork } from "@/lib/queries/my-work";
import { type MadeCase, makeCase } from "@/prisma/factories/case";
import { actAs, nhsCb } from "@/prisma/factories/people";
import { chaseReviewer } from "./chase-reviewer";
import { declareInterests } from "./declare-interests";
import { scoreCriterion } from "./score-criterion";
import { submitReview } from "./submit-review";
import { undoRecusal } from "./undo-recusal";

const reason = "A namesake works there; the reviewer mixed the two units up.";

describe("undoRecusal", () => {
  let essex: MadeCase;
  let office: Actor;

  const reviewer = (index: number) => actAs(essex.people.reviewers[index] ?? { id: "" }, nhsCb);
  const statusNow = async () =>
    (await database().submission.findUniqueOrThrow({ where: { id: essex.submissionId } })).status;
  const conflictOf = async (index: number) =>
    database().declaration.findFirstOrThrow({
      where: { personId: essex.people.reviewers[index]?.id ?? "", hasConflict: true, undoneAt: null },
    });

  async function recuse(index: number) {
    const answer = {
      submissionId: essex.submissionId,
      answer: "conflict" as const,
      statement: "My brother works there.",
    };
    expect(await declareInterests(await reviewer(index), answer)).toMatchObject({ ok: true });
  }

  beforeAll(async () => {
    essex = await makeCase({ unit: "essex", stage: "in_review", reviewers: 2, reviewsDone: 1 });
    office = await actAs(essex.people.programmeOfficer, nhsCb);
    await recuse(0);
  });

  test("is the programme office's, and needs a reason", async () => {
    const { id: declarationId } = await conflictOf(0);
    const others = [
      await reviewer(1),
      await actAs(essex.people.moderator, nhsCb),
      await actAs(essex.people.lead, "csu:essex"),
    ];
    for (const other of others) {
      expect(await undoRecusal(other, { declarationId, reason })).toEqual({ ok: false, error: "not_found" });
    }
    expect(await undoRecusal(office, { declarationId, reason: " " })).toMatchObject({ ok: false, error: "invalid" });
  });

  test("is recorded once, and leaves what was declared on the record", async () => {
    const { id: declarationId } = await conflictOf(0);
    const both = await Promise.all([1, 2].map(() => undoRecusal(office, { declarationId, reason })));
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await database().declaration.findUniqueOrThrow({ where: { id: declarationId } })).toMatchObject({
      hasConflict: true,
      undoneById: office.personId,
      undoneReason: reason,
    });
    expect(await database().auditEntry.count({ where: { action: "interests.recusal_undone" } })).toBe(1);
  });

  test("who had submitted is waited for until declaring anew, and can be reminded", async () => {
    const { id: panelMemberId } = await database().panelMember.findFirstOrThrow({
      where: { submissionId: essex.submissionId, personId: essex.people.reviewers[0]?.id ?? "" },
    });
    expect(await chaseReviewer(office, { panelMemberId })).toMatchObject({ ok: true });
    const mail = await composeMail(systemActor(office.now, "test", true), {
      kind: "mail.reviewer_chased",
      payload: { panelMemberId },
    });
    expect(mail).toHaveLength(1);
    const moderators = await getMyWork(await actAs(essex.people.moderator, nhsCb));
    expect(moderators.waiting.map(({ title }) => title)).toContain("0 of 2 reviews submitted, 2 late");
  });

  test("who had submitted counts again on declaring anew, and completes the panel if nobody else is waited for", async () => {
    const second = await reviewer(1);
    for (const { code } of essex.criteria) {
      const sent = { submissionId: essex.submissionId, criterion: code, version: 0, intent: "draft" as const };
      await scoreCriterion(second, { ...sent, judgement: 3, reason: "Seen on page 4, with dates." });
    }
    expect(await submitReview(second, { submissionId: essex.submissionId })).toMatchObject({ ok: true });
    expect(await statusNow()).toBe("in_review");
    const none = { submissionId: essex.submissionId, answer: "none" as const, statement: "" };
    expect(await declareInterests(await reviewer(0), none)).toMatchObject({ ok: true });
    expect(await statusNow()).toBe("in_moderation");
  });
});

test("a moderator gets the place back until the outcome is issued, a reviewer's on a complete panel stays lost", async () => {
  const made = await makeCase({ unit: "arden", stage: "in_moderation", reviewers: 3 });
  const office = await actAs(made.people.programmeOfficer, nhsCb);
  const seats = { submissionId: made.submissionId };
  const [first] = made.people.reviewers;
  const recusedAt = async (personId = "") =>
    (await database().panelMember.findFirstOrThrow({ where: { ...seats, personId } })).recusedAt;
  for (const personId of [made.people.moderator.id, first?.id ?? ""]) {
    const one = { personId, csuId: made.unit.id };
    await database().declaration.deleteMany({ where: one });
    const data = { ...one, hasConflict: true, statement: "A namesake.", declaredAt: office.now };
    const { id: declarationId } = await database().declaration.create({ data });
    await database().panelMember.updateMany({ where: { ...seats, personId }, data: { recusedAt: office.now } });
    expect(await undoRecusal(office, { declarationId, reason })).toEqual({ ok: true });
  }
  expect(await recusedAt(made.people.moderator.id)).toBeNull();
  expect(await recusedAt(first?.id)).not.toBeNull();
});
