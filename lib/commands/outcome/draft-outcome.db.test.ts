import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import type { Rating } from "@/lib/domain/moderation/rating";
import { type MadeCase, makeCase } from "@/prisma/factories/case";
import { setClock } from "@/prisma/factories/clock";
import { actAs, makeActor, nhsCb } from "@/prisma/factories/people";
import { rateTest } from "../moderation/rate-test";
import { draftIssue } from "./draft-issue";
import { draftOutcome } from "./draft-outcome";
import { resumeModeration } from "./resume-moderation";

let essex: MadeCase;
let moderator: Actor;
let tests: { id: string; name: string }[];

beforeAll(async () => {
  await setClock(new Date("2012-09-14T08:00:00Z"));
  const agreed = (code: string) => (code === "3.C1" ? 2 : 3);
  essex = await makeCase({ unit: "essex", stage: "in_moderation", recorded: 1, agreed });
  moderator = await actAs(essex.people.moderator, nhsCb);
  const where = { checkpoint: { number: 3, programme: { slug: "2012" } } };
  tests = await database().checkpointTest.findMany({ where, orderBy: { order: "asc" } });
});

const rating = (name: string, chosen: Rating, reason = "", version = 0) => ({
  submissionId: essex.submissionId,
  testId: tests.find((each) => each.name === name)?.id ?? "",
  version,
  rating: chosen,
  reason,
});

const draft = async (scenario: "A" | "B" | "C", reason = "") => ({
  submissionId: essex.submissionId,
  version: (await database().submission.findUniqueOrThrow({ where: { id: essex.submissionId } })).version,
  scenario,
  reason,
  summary: "The plan is sound; one customer has still to sign.",
});

describe("rateTest", () => {
  test("is the moderator's, and needs a locked record", async () => {
    for (const [actor, error] of [
      [await actAs(essex.people.reviewers[0] ?? { id: "" }, nhsCb), "forbidden"],
      [await actAs(essex.people.decisionMaker, nhsCb), "forbidden"],
      [await makeActor(nhsCb, "moderator"), "not_found"],
      [await actAs(essex.people.lead, "csu:essex"), "not_found"],
    ] as const) {
      expect(await rateTest(actor, rating("Leadership", "good_progress"))).toMatchObject({ error });
    }
    const arden = await makeCase({ unit: "arden", stage: "in_moderation", recorded: 1, confirmed: 2 });
    const early = { ...rating("Leadership", "good_progress"), submissionId: arden.submissionId };
    expect(await rateTest(await actAs(arden.people.moderator, nhsCb), early)).toMatchObject({ error: "conflict" });
  });

  test("keeps the proposal with its working beside the rating; a departure needs its reason", async () => {
    expect(await rateTest(moderator, rating("Customer", "good_progress"))).toMatchObject({ error: "invalid" });
    expect(await rateTest(moderator, rating("Customer", "marginal"))).toMatchObject({ value: { test: "Customer" } });
    const [saved] = await database().testRating.findMany({ where: { submissionId: essex.submissionId } });
    expect(saved).toMatchObject({ proposed: "marginal", agreed: "marginal", version: 1 });
    expect(saved?.working).toContain("Critical 3.C1 agreed at 2");
  });

  test("an old page is a conflict, and a test of another checkpoint is not there", async () => {
    expect(await rateTest(moderator, rating("Customer", "marginal"))).toMatchObject({ error: "conflict" });
    expect(await rateTest(moderator, rating("Customer", "marginal", "", 7))).toMatchObject({ error: "conflict" });
    const other = await database().checkpointTest.findFirstOrThrow({ where: { checkpoint: { number: 2 } } });
    const strange = { ...rating("Customer", "marginal"), testId: other.id };
    expect(await rateTest(moderator, strange)).toMatchObject({ error: "not_found" });
    expect(await database().auditEntry.count({ where: { action: "rating.recorded" } })).toBe(1);
  });
});

describe("draftOutcome", () => {
  test("waits for every rating, and says which is missing", async () => {
    expect(await draftOutcome(moderator, await draft("B"))).toMatchObject({
      error: "conflict",
      message: expect.stringContaining("Leadership, Business, Delivery"),
    });
    for (const name of ["Leadership", "Business", "Delivery"]) {
      expect(await rateTest(moderator, rating(name, "good_progress"))).toMatchObject({ ok: true });
    }
  });

  test("is the moderator's, as he or she last saw the case; a departure needs its reason", async () => {
    const reviewer = await actAs(essex.people.reviewers[0] ?? { id: "" }, nhsCb);
    expect(await draftOutcome(reviewer, await draft("B"))).toMatchObject({ error: "forbidden" });
    const stranger = await makeActor("csu:arden", "csu_lead");
    expect(await draftOutcome(stranger, await draft("B"))).toMatchObject({ error: "not_found" });
    const stale = { ...(await draft("B")), version: 1 };
    expect(await draftOutcome(moderator, stale)).toMatchObject({ error: "conflict" });
    expect(await draftOutcome(moderator, await draft("C"))).toMatchObject({ error: "invalid" });
    expect(await database().outcome.count({ where: { submissionId: essex.submissionId } })).toBe(0);
  });

  test("moves the case on, once, however often it is sent at once", async () => {
    const sent = await draft("B");
    const results = await Promise.all([draftOutcome(moderator, sent), draftOutcome(moderator, sent)]);
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const outcomes = await database().outcome.findMany({ where: { submissionId: essex.submissionId } });
    expect(outcomes).toMatchObject([
      { status: "drafted", scenario: "B", proposed: "B", proceeds: true, shownAt: null },
    ]);
    const submission = await database().submission.findUniqueOrThrow({ where: { id: essex.submissionId } });
    expect(submission.status).toBe("outcome_drafted");
    expect(await database().auditEntry.count({ where: { action: "outcome.drafted" } })).toBe(1);
  });
});

describe("resumeModeration", () => {
  test("keeps the draft on the record, and its issues for the next one", async () => {
    const { id: outcomeId, version } = await database().outcome.findFirstOrThrow({
      where: { submissionId: essex.submissionId },
    });
    const added = await draftIssue(moderator, {
      outcomeId,
      version,
      about: "3.C1",
      title: "One customer has not signed",
      rootCause: "The price was not agreed.",
      exitCriteria: "The agreement is signed.",
      severity: "high",
      due: "2012-11-30",
    });
    expect(added).toMatchObject({ ok: true });
    const asked = { outcomeId, version: version + 1, reason: "The letter came after the panel had met." };
    const reviewer = await actAs(essex.people.reviewers[0] ?? { id: "" }, nhsCb);
    expect(await resumeModeration(reviewer, asked)).toMatchObject({ error: "forbidden" });
    expect(await resumeModeration(moderator, { ...asked, version })).toMatchObject({ error: "conflict" });
    expect(await resumeModeration(moderator, { ...asked, reason: "" })).toMatchObject({ error: "invalid" });
    expect(await resumeModeration(moderator, asked)).toMatchObject({ value: { csu: "essex" } });
    expect(await draftOutcome(moderator, await draft("A", "The letter settles 3.C1."))).toMatchObject({ ok: true });
    const outcomes = await database().outcome.findMany({
      where: { submissionId: essex.submissionId },
      orderBy: { id: "asc" },
      include: { issues: true },
    });
    expect(outcomes).toMatchObject([
      { status: "withdrawn", endedReason: asked.reason, issues: [{ severity: "high", kind: "rapid_management" }] },
      { status: "drafted", scenario: "A", issues: [{ severity: "medium", kind: "development_plan" }] },
    ]);
  });
});
