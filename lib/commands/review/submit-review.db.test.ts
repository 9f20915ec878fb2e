import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { type MadeCase, makeCase } from "@/prisma/factories/case";
import { actAs, makeActor, nhsCb } from "@/prisma/factories/people";
import { atTheSameMoment } from "@/prisma/testing/at-the-same-moment";
import { scoreCriterion } from "./score-criterion";
import { submitReview } from "./submit-review";

const reviewerOf = (made: MadeCase, index: number) => actAs(made.people.reviewers[index] ?? { id: "" }, nhsCb);

const caseNow = (made: MadeCase) =>
  database().submission.findUniqueOrThrow({
    where: { id: made.submissionId },
    select: {
      status: true,
      panelCompletedAt: true,
      events: { orderBy: { sequence: "desc" }, take: 1, select: { event: true, byName: true } },
    },
  });

/** Scores what is missing, so that the review may be handed in. */
async function scoreAll(made: MadeCase, index: number) {
  const actor = await reviewerOf(made, index);
  for (const { code } of made.criteria) {
    const sent = { submissionId: made.submissionId, criterion: code, version: 0, intent: "draft" as const };
    await scoreCriterion(actor, { ...sent, judgement: 3, reason: "Seen on page 4, with dates." });
  }
  return actor;
}

describe("submitReview", () => {
  let essex: MadeCase;

  beforeAll(async () => {
    essex = await makeCase({ unit: "essex", stage: "in_review", reviewsDone: 1, partScored: 5 });
  });

  test("a review goes in whole: what is missing is named", async () => {
    const result = await submitReview(await reviewerOf(essex, 1), { submissionId: essex.submissionId });
    expect(result).toMatchObject({ error: "invalid", message: expect.stringContaining("Still to do: 3.C2") });
  });

  test("one of three leaves the case in review, its version as it was, and is frozen; again changes nothing", async () => {
    const before = await database().submission.findUniqueOrThrow({ where: { id: essex.submissionId } });
    const second = await scoreAll(essex, 1);
    expect(await submitReview(second, { submissionId: essex.submissionId })).toMatchObject({ ok: true });
    const after = await database().submission.findUniqueOrThrow({ where: { id: essex.submissionId } });
    expect(after).toEqual(before);
    expect(await submitReview(second, { submissionId: essex.submissionId })).toMatchObject({ ok: true });
    const entries = await database().auditEntry.findMany({
      where: { action: "review.submitted", actorId: second.personId ?? "" },
    });
    expect(entries).toHaveLength(1);
  });

  test("the last one completes the panel: the service moves the case and leaves one mail", async () => {
    const third = await scoreAll(essex, 2);
    expect(await submitReview(third, { submissionId: essex.submissionId })).toMatchObject({ ok: true });
    const now = await caseNow(essex);
    expect(now).toMatchObject({
      status: "in_moderation",
      events: [{ event: "complete_panel", byName: "The service" }],
    });
    expect(now.panelCompletedAt).not.toBeNull();
    expect(await database().outboxMessage.count({ where: { kind: "mail.panel_complete" } })).toBe(1);
  });

  test("the last two at the same moment do not miss each other", async () => {
    const arden = await makeCase({ unit: "arden", stage: "in_review", reviewsDone: 1 });
    const last = [await scoreAll(arden, 1), await scoreAll(arden, 2)];
    const submits = last.map((actor) => () => submitReview(actor, { submissionId: arden.submissionId }));
    const results = await atTheSameMoment(submits);
    expect(results.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await caseNow(arden)).toMatchObject({ status: "in_moderation" });
    const completed = await database().submissionEvent.count({
      where: { submissionId: arden.submissionId, event: "complete_panel" },
    });
    expect(completed).toBe(1);
  });

  test("nobody submits another's review", async () => {
    const { submissionId, people } = await makeCase({ unit: "merseyside", stage: "in_review" });
    for (const other of [
      await makeActor(nhsCb, "reviewer"),
      await actAs(people.moderator, nhsCb),
      await actAs(people.programmeOfficer, nhsCb),
      await actAs(people.lead, "csu:merseyside"),
    ]) {
      expect(await submitReview(other, { submissionId })).toMatchObject({ error: "not_found" });
    }
  });
});
