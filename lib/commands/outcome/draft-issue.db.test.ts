import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { type MadeCase, makeCase } from "@/prisma/factories/case";
import { setClock } from "@/prisma/factories/clock";
import { actAs, makeActor, nhsCb } from "@/prisma/factories/people";
import { changeIssue } from "./change-issue";
import { draftIssue } from "./draft-issue";
import { removeIssue } from "./remove-issue";
import { showDraftToUnit } from "./show-draft-to-unit";

let essex: MadeCase;
let moderator: Actor;
let outcomeId: string;

const outcome = () => database().outcome.findUniqueOrThrow({ where: { id: outcomeId }, include: { issues: true } });

const words = {
  about: "3.D2",
  title: "No cover while offices move",
  rootCause: "The move was planned without the help desk.",
  exitCriteria: "The help desk answers from both sites.",
  severity: "medium" as const,
  due: "2012-11-30",
};

beforeAll(async () => {
  await setClock(new Date("2012-09-14T08:00:00Z"));
  const agreed = (code: string) => (code === "3.C1" ? 2 : 3);
  essex = await makeCase({ unit: "essex", stage: "outcome_drafted", agreed });
  moderator = await actAs(essex.people.moderator, nhsCb);
  outcomeId = essex.outcome?.outcomeId ?? "";
});

describe("the issues of a draft", () => {
  test("are the moderator's to write, and not there for others", async () => {
    const { version, issues } = await outcome();
    const [proposed] = issues;
    for (const [actor, error] of [
      [await actAs(essex.people.reviewers[0] ?? { id: "" }, nhsCb), "forbidden"],
      [await actAs(essex.people.programmeOfficer, nhsCb), "forbidden"],
      [await makeActor(nhsCb, "moderator"), "not_found"],
      [await actAs(essex.people.lead, "csu:essex"), "not_found"],
      [await makeActor("csu:arden", "csu_lead"), "not_found"],
    ] as const) {
      expect(await draftIssue(actor, { outcomeId, version, ...words })).toMatchObject({ error });
      const own = { issueId: proposed?.id ?? "", version };
      expect(await changeIssue(actor, { ...own, ...words })).toMatchObject({ error });
      expect(await removeIssue(actor, own)).toMatchObject({ error });
    }
  });

  test("are added for a criterion or a test of this checkpoint, with a day to come", async () => {
    const { version } = await outcome();
    const sent = { outcomeId, version, ...words };
    expect(await draftIssue(moderator, { ...sent, about: "2.C1" })).toMatchObject({ error: "invalid" });
    expect(await draftIssue(moderator, { ...sent, due: "2012-09-14" })).toMatchObject({
      fields: { due: expect.any(String) },
    });
    expect(await draftIssue(moderator, { ...sent, version: version + 1 })).toMatchObject({ error: "conflict" });
    expect(await draftIssue(moderator, sent)).toMatchObject({ ok: true });
    const test = await database().checkpointTest.findFirstOrThrow({
      where: { name: "Business", checkpoint: { number: 3 } },
    });
    const forTest = { ...sent, version: version + 1, about: test.id, title: "The model has no downside case" };
    expect(await draftIssue(moderator, forTest)).toMatchObject({ ok: true });
    const after = await outcome();
    expect(after.version).toBe(version + 2);
    expect(after.issues.map(({ title, kind }) => [title, kind]).slice(1)).toEqual([
      [words.title, "rapid_management"],
      ["The model has no downside case", "rapid_management"],
    ]);
    expect(after.issues.at(-1)?.criterionId).toBeNull();
    expect(await database().auditEntry.count({ where: { action: "issue.drafted" } })).toBe(2);
  });

  test("are changed and taken out, each once", async () => {
    const { version, issues } = await outcome();
    const issueId = issues.at(-1)?.id ?? "";
    const changed = { ...words, issueId, version, severity: "critical" as const, title: "No downside case" };
    expect(await changeIssue(moderator, { ...changed, version: version - 1 })).toMatchObject({ error: "conflict" });
    expect(await changeIssue(moderator, changed)).toMatchObject({ value: { title: "No downside case" } });
    expect(await database().draftIssue.findUnique({ where: { id: issueId } })).toMatchObject({ severity: "critical" });
    expect(await removeIssue(moderator, { issueId, version })).toMatchObject({ error: "conflict" });
    expect(await removeIssue(moderator, { issueId, version: version + 1 })).toMatchObject({ ok: true });
    expect(await removeIssue(moderator, { issueId, version: version + 2 })).toMatchObject({ error: "not_found" });
    const actions = await database().auditEntry.findMany({
      where: { action: { in: ["issue.changed", "issue.removed"] } },
    });
    expect(actions).toHaveLength(2);
  });
});

describe("showing the draft", () => {
  test("scenario B needs an issue first", async () => {
    const arden = await makeCase({
      unit: "arden",
      stage: "outcome_drafted",
      agreed: (code) => (code === "3.C1" ? 2 : 3),
    });
    const id = arden.outcome?.outcomeId ?? "";
    await database().draftIssue.deleteMany({ where: { outcomeId: id } });
    const own = await actAs(arden.people.moderator, nhsCb);
    expect(await showDraftToUnit(own, { outcomeId: id, version: 1 })).toMatchObject({ error: "conflict" });
  });

  test("opens ten working days to the unit, tells it once, and the issues stand", async () => {
    const { version, issues } = await outcome();
    const reviewer = await actAs(essex.people.reviewers[0] ?? { id: "" }, nhsCb);
    expect(await showDraftToUnit(reviewer, { outcomeId, version })).toMatchObject({ error: "forbidden" });
    const lead = await actAs(essex.people.lead, "csu:essex");
    expect(await showDraftToUnit(lead, { outcomeId, version })).toMatchObject({ error: "not_found" });
    expect(await showDraftToUnit(moderator, { outcomeId, version: version - 1 })).toMatchObject({ error: "conflict" });
    const officer = await actAs(essex.people.programmeOfficer, nhsCb);
    expect(await showDraftToUnit(officer, { outcomeId, version })).toEqual({
      ok: true,
      value: { csu: "essex", checkpoint: 3, dueAt: new Date("2012-09-28T16:00:00Z") },
    });
    const submission = await database().submission.findUniqueOrThrow({ where: { id: essex.submissionId } });
    expect(submission.status).toBe("representations");
    expect(await database().outboxMessage.count({ where: { kind: "mail.outcome_shown" } })).toBe(1);
    const late = { issueId: issues[0]?.id ?? "", version: version + 1 };
    expect(await removeIssue(moderator, late)).toMatchObject({ error: "forbidden" });
    expect(await database().auditEntry.count({ where: { action: "outcome.shown" } })).toBe(1);
  });
});
