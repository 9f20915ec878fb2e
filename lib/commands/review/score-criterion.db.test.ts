import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { type MadeCase, makeCase } from "@/prisma/factories/case";
import { actAs, makeActor, nhsCb } from "@/prisma/factories/people";
import { scoreCriterion } from "./score-criterion";

let essex: MadeCase;
let reviewer: Actor;

const own = (code: string) =>
  database().score.findFirst({
    where: {
      criterion: { code },
      submissionId: essex.submissionId,
      panelMember: { personId: reviewer.personId ?? "" },
    },
    select: { value: true, cannotJudge: true, reason: true, privateNote: true, version: true, id: true },
  });

const draft = (criterion: string, version: number, fields: object = {}) => ({
  submissionId: essex.submissionId,
  criterion,
  version,
  intent: "draft" as const,
  ...fields,
});

describe("scoreCriterion", () => {
  beforeAll(async () => {
    essex = await makeCase({ unit: "essex", stage: "in_review", reviewsDone: 1 });
    reviewer = await actAs(essex.people.reviewers[1] ?? { id: "" }, nhsCb);
  });

  test("saves a draft field by field, each with its revision, and audits that it was scored and not what", async () => {
    expect(await scoreCriterion(reviewer, draft("3.L1", 0, { judgement: 3 }))).toMatchObject({ value: { version: 1 } });
    expect(await scoreCriterion(reviewer, draft("3.L1", 1, { reason: "Page 4 names the lead." }))).toMatchObject({
      value: { version: 2 },
    });
    expect(await scoreCriterion(reviewer, draft("3.L1", 2, { privateNote: "Ask Tuesday" }))).toMatchObject({
      ok: true,
    });
    const score = await own("3.L1");
    expect(score).toMatchObject({ value: 3, reason: "Page 4 names the lead.", privateNote: "Ask Tuesday", version: 3 });
    const revisions = await database().scoreRevision.findMany({ where: { scoreId: score?.id ?? "" } });
    expect(revisions.map(({ version, value, reason }) => [version, value, reason])).toEqual([
      [1, 3, ""],
      [2, 3, "Page 4 names the lead."],
    ]);
    const audited = await database().auditEntry.findMany({ where: { action: "score.saved" } });
    expect(audited.map(({ sentence }) => sentence)).toEqual(["Saved a score of Essex, 3.L1"]);
    expect(JSON.stringify(audited.map(({ details }) => details))).not.toMatch(/Page 4|Tuesday|:3/);
  });

  test("what is the same already is not written again", async () => {
    expect(await scoreCriterion(reviewer, draft("3.L1", 3, { judgement: 3 }))).toMatchObject({ value: { version: 3 } });
  });

  test("two tabs: what both changed is asked about, what one changed is kept", async () => {
    await scoreCriterion(reviewer, draft("3.L2", 0, { judgement: 2, reason: "First tab." }));
    const second = await scoreCriterion(reviewer, draft("3.L2", 0, { reason: "Second tab." }));
    expect(second).toMatchObject({
      error: "conflict",
      theirs: { field: "reason", text: "First tab.", by: "In another tab, you", version: 1 },
    });
    await scoreCriterion(reviewer, draft("3.L2", 1, { reason: "First tab, longer." }));
    expect(await scoreCriterion(reviewer, draft("3.L2", 1, { judgement: 4 }))).toMatchObject({ value: { version: 3 } });
    expect(await own("3.L2")).toMatchObject({ value: 4, reason: "First tab, longer." });
    expect(await scoreCriterion(reviewer, draft("3.L2", 1, { judgement: 0 }))).toMatchObject({
      theirs: { field: "judgement", text: "4" },
    });
  });

  test("one that is done needs its reason; nothing at all may be left for later", async () => {
    const done = { intent: "next" as const };
    expect(await scoreCriterion(reviewer, draft("3.L3", 0, { ...done, judgement: 3, reason: "" }))).toMatchObject({
      error: "invalid",
      fields: { reason: "Say why you chose this score" },
    });
    expect(await scoreCriterion(reviewer, draft("3.L3", 0, { ...done, reason: "" }))).toMatchObject({ ok: true });
    expect(await own("3.L3")).toBeNull();
    const cannotJudge = { ...done, judgement: "cannot_judge" as const, reason: "The appendix is missing." };
    expect(await scoreCriterion(reviewer, draft("3.L3", 0, cannotJudge))).toMatchObject({ ok: true });
    expect(await own("3.L3")).toMatchObject({ value: null, cannotJudge: true });
  });

  test("a criterion of another checkpoint is not there", async () => {
    expect(await scoreCriterion(reviewer, draft("2.L1", 0, { judgement: 3 }))).toMatchObject({ error: "not_found" });
  });

  test("the moderator, who has the case, has no score of it; nobody else has the case", async () => {
    const unit = await actAs(essex.people.lead, "csu:essex");
    const others = [
      await actAs(essex.people.moderator, nhsCb),
      await makeActor(nhsCb, "reviewer"),
      await actAs(essex.people.programmeOfficer, nhsCb),
      unit,
      await makeActor("csu:arden", "csu_lead"),
    ];
    for (const other of others) {
      expect(await scoreCriterion(other, draft("3.L1", 0, { judgement: 4 }))).toMatchObject({ error: "not_found" });
    }
  });

  test("a submitted review is frozen", async () => {
    const first = await actAs(essex.people.reviewers[0] ?? { id: "" }, nhsCb);
    expect(await scoreCriterion(first, draft("3.L1", 1, { judgement: 0 }))).toMatchObject({ error: "conflict" });
  });

  test("a reviewer who has not declared, or who moderates the case too, does not score", async () => {
    const arden = await makeCase({ unit: "arden", stage: "in_review", undeclared: 1 });
    const undeclared = await actAs(arden.people.reviewers[2] ?? { id: "" }, nhsCb);
    const moderator = await actAs(arden.people.moderator, nhsCb);
    const score = { ...draft("3.L1", 0, { judgement: 3 }), submissionId: arden.submissionId };
    expect(await scoreCriterion(undeclared, score)).toMatchObject({ error: "not_found" });
    expect(await scoreCriterion(moderator, score)).toMatchObject({ error: "not_found" });
  });
});
