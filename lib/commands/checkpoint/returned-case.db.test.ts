import { beforeAll, describe, expect, it } from "vitest";
import { changePointer } from "@/lib/commands/evidence/change-pointer";
import { pointEvidence } from "@/lib/commands/evidence/point-evidence";
import { removeDocument } from "@/lib/commands/evidence/remove-document";
import { withdrawPointer } from "@/lib/commands/evidence/withdraw-pointer";
import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { getCaseIncome } from "@/lib/queries/case-income";
import { getCaseReadiness } from "@/lib/queries/case-readiness";
import { getCriterionToAnswer } from "@/lib/queries/criterion-to-answer";
import { getUnitTimeline } from "@/lib/queries/unit-timeline";
import { type MadeCase, makeCase } from "@/prisma/factories/case";
import { setClock } from "@/prisma/factories/clock";
import { makeDocument } from "@/prisma/factories/document";
import { actAs } from "@/prisma/factories/people";
import { answerCriterion } from "./answer-criterion";
import { resubmitCase } from "./resubmit-case";
import { stateBreakEven } from "./state-break-even";
import { stateIncome } from "./state-income";

/** "3.L1" is named; commitments feed nothing of it. */
let named: MadeCase;
let editor: Actor;
let lead: Actor;

const unit = "central-southern";
const stands = (what: string) => ({
  ok: false,
  error: "forbidden",
  message: `${what} stands as submitted: NHS CB returned only 3.L1. Ask the programme office if this must change too.`,
});

beforeAll(async () => {
  named = await makeCase({ unit, stage: "returned_in_part", returned: ["3.L1"] });
  await setClock(new Date("2012-09-10T09:00:00Z"));
  editor = await actAs(named.people.preparingLead, `csu:${unit}`);
  lead = await actAs(named.people.lead, `csu:${unit}`);
});

const submission = () => database().submission.findUniqueOrThrow({ where: { id: named.submissionId } });
const pointerOf = (code: string) =>
  database().evidencePointer.findFirstOrThrow({ where: { submissionId: named.submissionId, criterion: { code } } });

describe("of a case that NHS CB returned", () => {
  it("a criterion that it did not name stands: the answer and each pointer", async () => {
    const answer = { submissionId: named.submissionId, criterion: "3.C1", version: 1, text: "Other words." };
    expect(await answerCriterion(editor, answer)).toEqual(stands("3.C1"));
    const { id: pointerId, version, documentVersionId, locator } = await pointerOf("3.C1");
    const place = { documentVersionId, locator, shows: "The prices that we agreed stand here." };
    const about = { submissionId: named.submissionId, criterion: "3.C1" };
    expect(await pointEvidence(editor, { ...about, ...place })).toEqual(stands("3.C1"));
    expect(await changePointer(editor, { pointerId, version, ...place })).toEqual(stands("3.C1"));
    expect(await withdrawPointer(editor, { pointerId, version })).toEqual(stands("3.C1"));
    const view = await getCriterionToAnswer(editor, unit, 3, "3.C1");
    expect(view).toMatchObject({ closed: stands("3.C1").message, may: { edit: false } });
  });

  it("a document that was handed in stays, and one that was added since can be taken out", async () => {
    const { submissionId, people } = await makeCase({ unit: "surrey-sussex", stage: "returned_in_part" });
    const contributor = await actAs(people.contributor, "csu:surrey-sussex");
    const before = await makeDocument({ unit: "surrey-sussex", submissionId });
    const data = { addedAt: new Date("2012-08-20T09:00:00Z") };
    await database().submissionDocument.updateMany({ where: { submissionId, documentId: before.documentId }, data });
    expect(await removeDocument(contributor, { submissionId, documentId: before.documentId })).toMatchObject({
      error: "conflict",
      message: expect.stringContaining("handed in"),
    });
    const since = await makeDocument({ unit: "surrey-sussex", submissionId });
    await database().submissionDocument.updateMany({
      where: { submissionId, documentId: since.documentId },
      data: { addedAt: new Date("2012-09-10T08:00:00Z") },
    });
    expect(await removeDocument(contributor, { submissionId, documentId: since.documentId })).toMatchObject({
      ok: true,
    });
  });

  it("income stands unless a criterion that it feeds was named", async () => {
    const money = { submissionId: named.submissionId, before: null };
    const line = { ccg: "99P", serviceLine: "procurement", amount: "1200" };
    expect(await stateBreakEven(editor, { ...money, breakEven: "1200000" })).toEqual(stands("Income"));
    expect((await getCaseIncome(editor, unit, 3))?.may.edit).toBe(false);
    const { odsCode } = await database().organisation.findFirstOrThrow({ where: { kind: "ccg" } });
    const { slug } = await database().serviceLine.findFirstOrThrow();
    const stated = { ...money, ...line, ccg: odsCode ?? "", serviceLine: slug };
    expect(await stateIncome(editor, stated)).toEqual(stands("Income"));

    const other = await makeCase({ unit: "best-west", stage: "returned_in_part", returned: ["3.L2", "3.B6"] });
    const contributor = await actAs(other.people.contributor, "csu:best-west");
    expect((await getCaseIncome(contributor, "best-west", 3))?.may.edit).toBe(true);
    await database().expectedIncome.deleteMany({ where: { submissionId: other.submissionId } });
    expect(await stateIncome(contributor, { ...stated, submissionId: other.submissionId })).toEqual({ ok: true });
  });

  it("the database keeps it so", async () => {
    const { submissionId } = named;
    const { id } = await database().answer.findFirstOrThrow({ where: { submissionId, criterion: { code: "3.C1" } } });
    const pointer = await pointerOf("3.C1");
    await expect(database().$executeRaw`UPDATE "Answer" SET "text" = '' WHERE "id" = ${id}::uuid`).rejects.toThrow(
      "Answer of a criterion that was not returned is frozen",
    );
    await expect(
      database().$executeRaw`DELETE FROM "EvidencePointer" WHERE "id" = ${pointer.id}::uuid`,
    ).rejects.toThrow("EvidencePointer of a criterion that was not returned is frozen");
    await expect(database().$executeRaw`
      INSERT INTO "ExpectedIncome" ("id", "submissionId", "ccgId", "serviceLineId", "pencePerYear", "editedById", "editedAt")
      SELECT gen_random_uuid(), ${submissionId}::uuid, c."id", l."id", 1, ${lead.personId}::uuid, now()
      FROM "Organisation" c, "ServiceLine" l WHERE c."kind" = 'ccg' LIMIT 1`).rejects.toThrow(
      "Income of a case is frozen",
    );
    await expect(
      database().$executeRaw`UPDATE "Submission" SET "breakEvenPencePerYear" = 1 WHERE "id" = ${submissionId}::uuid`,
    ).rejects.toThrow("Income of a case is frozen");
    // Evidence cannot be taken off a criterion that stands by giving it to one that is open.
    await expect(database().$executeRaw`
      UPDATE "EvidencePointer" SET "criterionId" = (SELECT "id" FROM "Criterion" WHERE "code" = '3.L1')
      WHERE "id" = ${pointer.id}::uuid`).rejects.toThrow(
      "EvidencePointer of a criterion that was not returned is frozen",
    );
    const document = await makeDocument({ unit, submissionId });
    const place = { submissionId, documentId: document.documentId };
    const removal = () => database().submissionDocument.deleteMany({ where: place });
    const added = (addedAt: Date) => database().submissionDocument.updateMany({ where: place, data: { addedAt } });
    await added(new Date("2012-08-20T09:00:00Z"));
    await expect(
      database().$executeRaw`DELETE FROM "SubmissionDocument" WHERE "documentId" = ${place.documentId}::uuid`,
    ).rejects.toThrow("A document that was handed in stays");
    await added(new Date("2012-09-10T08:00:00Z"));
    expect(await removal()).toEqual({ count: 1 });
  });

  it("what is named is mended, and handed in by a lead who changed nothing since, with a second receipt", async () => {
    const unchanged = expect.objectContaining({ kind: "nothing_changed" });
    const readiness = () => getCaseReadiness(lead, unit, 3);
    expect(await readiness()).toMatchObject({
      returned: { reason: expect.stringContaining("evidence"), criteria: [{ code: "3.L1" }] },
      blocks: [],
      weakens: expect.arrayContaining([unchanged]),
    });
    const edit = { submissionId: named.submissionId, criterion: "3.L1", version: 1, text: "What was missing." };
    expect(await answerCriterion(editor, edit)).toMatchObject({ ok: true });
    expect(await getCriterionToAnswer(editor, unit, 3, "3.L1")).toMatchObject({ closed: null, next: null });
    expect((await readiness())?.weakens).not.toContainEqual(unchanged);

    const due = async () => {
      const seats = await database().panelMember.findMany({
        where: { submissionId: named.submissionId, duty: "reviewer" },
        orderBy: { ordinal: "asc" },
      });
      return seats.map(({ dueAt }) => dueAt?.toISOString());
    };
    // One has submitted, and one was assigned while the case was away: on Friday, a working day before it comes back.
    const [first, second] = await database().panelMember.findMany({
      where: { submissionId: named.submissionId, duty: "reviewer" },
      orderBy: { ordinal: "asc" },
    });
    const submitted = { where: { id: first?.id ?? "" }, data: { submittedAt: new Date("2012-09-05T09:00:00Z") } };
    await database().panelMember.update(submitted);
    const assigned = { where: { id: second?.id ?? "" }, data: { assignedAt: new Date("2012-09-07T09:00:00Z") } };
    await database().panelMember.update(assigned);
    expect(new Set(await due())).toEqual(new Set(["2012-09-17T16:00:00.000Z"]));
    const { version, statusSince } = await submission();
    expect(statusSince.toISOString().slice(0, 10)).toBe("2012-09-06");
    const seen = { submissionId: named.submissionId, version };
    expect(await resubmitCase(editor, seen)).toMatchObject({ ok: false, error: "forbidden" });
    expect(await resubmitCase(lead, seen)).toMatchObject({ ok: true });
    expect(await database().submissionSnapshot.count({ where: { submissionId: named.submissionId } })).toBe(2);
    // Its reviewers are there already, so they go on at once, with the working days back that it was away.
    expect(await submission()).toMatchObject({ status: "in_review" });
    expect(await due()).toEqual(["2012-09-17T16:00:00.000Z", "2012-09-18T16:00:00.000Z", "2012-09-19T16:00:00.000Z"]);
    const where = { action: "review.days_given_back", submissionId: named.submissionId };
    expect(await database().auditEntry.findFirst({ where })).toMatchObject({
      sentence: expect.stringContaining("Gave 2 reviewers"),
    });
  });

  it("the history names what was returned beside the reason", async () => {
    const events = (await getUnitTimeline(lead, unit))?.events ?? [];
    expect(events.map(({ reason }) => reason)).toContain("3.L1: The evidence named does not open on the pages given.");
  });
});

describe("a return in the database", () => {
  const record = (event: string, criterion: string | null) =>
    database().$executeRaw`
      WITH event AS (
        INSERT INTO "SubmissionEvent" ("id", "submissionId", "sequence", "event", "toStatus", "at")
        VALUES (gen_random_uuid(), ${named.submissionId}::uuid, 90, ${event}, 'returned_in_part', now()) RETURNING "id")
      INSERT INTO "ReturnedCriterion" ("id", "eventId", "criterionId")
      SELECT gen_random_uuid(), event."id", c."id" FROM event, "Criterion" c WHERE c."code" = ${criterion}`;

  it.each([
    ["is refused when it names nothing", "return_in_part", null, "A return names at least one criterion"],
    ["is refused with a criterion of another checkpoint", "return_in_part", "2.L1", "Only a return names criteria"],
    ["is the only event that names criteria", "submit", "3.L1", "Only a return names criteria"],
  ])("%s", async (_, event, criterion, message) => {
    await expect(record(event, criterion)).rejects.toThrow(message);
  });

  it("is taken with a criterion of its own checkpoint", async () => {
    await expect(record("return_in_part", "3.L1")).resolves.toBe(1);
  });
});
