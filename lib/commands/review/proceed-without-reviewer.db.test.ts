import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { type MadeCase, makeCase } from "@/prisma/factories/case";
import { actAs, nhsCb } from "@/prisma/factories/people";
import { proceedWithoutReviewer } from "./proceed-without-reviewer";
import { submitReview } from "./submit-review";

const reason = "Ill since 10 September; the others have read it all.";

describe("proceedWithoutReviewer", () => {
  let essex: MadeCase;
  let moderator: Actor;

  const seat = async (index: number) =>
    database().panelMember.findFirstOrThrow({
      where: { submissionId: essex.submissionId, personId: essex.people.reviewers[index]?.id ?? "" },
    });
  const without = async (index: number, why = reason) => ({
    submissionId: essex.submissionId,
    panelMemberId: (await seat(index)).id,
    reason: why,
  });

  beforeAll(async () => {
    essex = await makeCase({ unit: "essex", stage: "in_review", reviewsDone: 2, partScored: 4 });
    moderator = await actAs(essex.people.moderator, nhsCb);
  });

  test("the moderator only", async () => {
    const others = [
      [await actAs(essex.people.programmeOfficer, nhsCb), "forbidden"],
      [await actAs(essex.people.reviewers[0] ?? { id: "" }, nhsCb), "forbidden"],
      [await actAs(essex.people.lead, "csu:essex"), "forbidden"],
    ] as const;
    for (const [other, error] of others) {
      expect(await proceedWithoutReviewer(other, await without(2))).toMatchObject({ error });
    }
    const arden = await makeCase({ unit: "arden", stage: "in_review", reviewsDone: 2 });
    const elsewhere = await actAs(arden.people.moderator, nhsCb);
    expect(await proceedWithoutReviewer(elsewhere, await without(2))).toMatchObject({ error: "not_found" });
    const input = { ...(await without(2)), submissionId: arden.submissionId };
    expect(await proceedWithoutReviewer(elsewhere, input)).toMatchObject({ error: "not_found" });
  });

  test("not without a reason, nor without someone who has submitted", async () => {
    expect(await proceedWithoutReviewer(moderator, await without(2, ""))).toMatchObject({ error: "invalid" });
    expect(await proceedWithoutReviewer(moderator, await without(0))).toMatchObject({ error: "conflict" });
  });

  test("never with fewer than two", async () => {
    const pair = await makeCase({ unit: "merseyside", stage: "in_review", reviewers: 2, reviewsDone: 1 });
    const waiting = await database().panelMember.findFirstOrThrow({
      where: { submissionId: pair.submissionId, duty: "reviewer", submittedAt: null },
    });
    const input = { submissionId: pair.submissionId, panelMemberId: waiting.id, reason };
    expect(await proceedWithoutReviewer(await actAs(pair.people.moderator, nhsCb), input)).toMatchObject({
      error: "conflict",
      message: expect.stringContaining("At least two"),
    });
  });

  test("nor with fewer than the programme asks for", async () => {
    const asks = (minimumReviewers: number) =>
      database().programme.updateMany({ where: { slug: "2012" }, data: { minimumReviewers } });
    await asks(3);
    expect(await proceedWithoutReviewer(moderator, await without(2))).toMatchObject({ error: "conflict" });
    await asks(2);
  });

  test("goes ahead on the record; what the third had scored is set aside and can no longer be changed", async () => {
    expect(await proceedWithoutReviewer(moderator, await without(2))).toMatchObject({ value: { isComplete: true } });
    expect((await seat(2)).setAsideAt).not.toBeNull();
    const now = await database().submission.findUniqueOrThrow({
      where: { id: essex.submissionId },
      include: { events: { orderBy: { sequence: "desc" }, take: 1 } },
    });
    expect(now).toMatchObject({ status: "in_moderation", proceededReason: reason });
    expect(now.events[0]).toMatchObject({ event: "proceed_without_reviewer", byId: moderator.personId, reason });
    const third = await actAs(essex.people.reviewers[2] ?? { id: "" }, nhsCb);
    expect(await submitReview(third, { submissionId: essex.submissionId })).toMatchObject({ error: "forbidden" });
    expect(await database().auditEntry.count({ where: { action: "panel.proceeded_without" } })).toBe(1);
    expect(await proceedWithoutReviewer(moderator, await without(2))).toMatchObject({ error: "forbidden" });
  });
});
