import { beforeAll, describe, expect, test } from "vitest";
import { chaseReviewer } from "@/lib/commands/review/chase-reviewer";
import { declareInterests } from "@/lib/commands/review/declare-interests";
import { scoreCriterion } from "@/lib/commands/review/score-criterion";
import { submitReview } from "@/lib/commands/review/submit-review";
import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { moderationScope, scoreScope } from "@/lib/db/scopes/score-scope";
import { type MadeCase, makeCase } from "@/prisma/factories/case";
import { actAs, findOrganisation, makeActor, makePerson, nhsCb } from "@/prisma/factories/people";
import { type Asked, askEverything } from "@/prisma/testing/ask-everything";

/** Found nowhere else, so that one character of it in an answer is a leak. */
const secret = "Quokka-7319: page 4 promises what page 9 takes back.";

async function askedOf({ unit, documents, people }: MadeCase): Promise<Asked> {
  const place = { personId: people.reviewers.at(-1)?.id ?? "", role: "reviewer" } as const;
  const { id: membershipId } = await database().membership.findFirstOrThrow({ where: place });
  const versionId = documents[0]?.versionId ?? "";
  return { csu: unit.slug, checkpoint: 3, code: "3.L1", versionId, elsewhere: "merseyside", membershipId };
}

const reviewerOf = (made: MadeCase, index: number) => actAs(made.people.reviewers[index] ?? { id: "" }, nhsCb);

async function saves(made: MadeCase, author: Actor, code: string, version: number, fields: object) {
  const input = { submissionId: made.submissionId, criterion: code, version, intent: "draft" as const, ...fields };
  const saved = await scoreCriterion(author, input);
  if (!saved.ok) throw new Error(saved.error);
  return saved.value.version;
}

async function hasEverything(made: MadeCase, author: Actor) {
  for (const { code } of made.criteria) await saves(made, author, code, 99, { judgement: 1, reason: secret });
}

describe("two worlds that differ in one hidden value", { timeout: 60_000 }, () => {
  let essex: MadeCase;
  let asked: Asked;
  /** Who may ask, and must not learn it. */
  let readers: Readers;
  let onlyPanel: Readers;
  let author: Actor;

  beforeAll(async () => {
    essex = await makeCase({ unit: "essex", stage: "in_review", partScored: 3 });
    await makeCase({ unit: "merseyside", stage: "preparing" });
    asked = await askedOf(essex);
    author = await reviewerOf(essex, 1);
    const colleague = await reviewerOf(essex, 0);
    onlyPanel = [
      ["a reviewer on the panel", colleague],
      ["a reviewer on the panel who is of the programme office too", await withRole(essex, "programme_office")],
      ["a reviewer on the panel who is an auditor too", await withRole(essex, "auditor")],
      ["a reviewer elsewhere", await makeActor(nhsCb, "reviewer")],
      ["the unit's lead", await actAs(essex.people.lead, "csu:essex")],
      ["another unit's lead", await makeActor("csu:arden", "csu_lead")],
      ["an SHA observer", await makeActor("sha_cluster:midlands-and-east-of-england", "sha_observer")],
    ];
    readers = [
      ...onlyPanel,
      ["the moderator", await actAs(essex.people.moderator, nhsCb)],
      ["the programme office", await actAs(essex.people.programmeOfficer, nhsCb)],
      ["the decision maker", await actAs(essex.people.decisionMaker, nhsCb)],
      ["the auditor", await makeActor(nhsCb, "auditor")],
    ];
  });

  /** The second reviewer of the panel's third place, with another role as well. */
  async function withRole(made: MadeCase, role: "programme_office" | "auditor"): Promise<Actor> {
    const person = await makePerson(nhsCb, ["reviewer", role]);
    const last = await database().panelMember.aggregate({
      where: { submissionId: made.submissionId, duty: "reviewer" },
      _max: { ordinal: true },
    });
    const at = new Date("2012-08-30T09:00:00Z");
    await database().panelMember.create({
      data: {
        submissionId: made.submissionId,
        personId: person.id,
        duty: "reviewer",
        ordinal: (last._max.ordinal ?? 0) + 1,
        assignedById: made.people.programmeOfficer.id,
        assignedAt: at,
        dueAt: at,
        declaredAt: at,
      },
    });
    return actAs(person, nhsCb);
  }

  type Readers = readonly (readonly [string, Actor])[];

  const ask = async (who: Readers) =>
    new Map(await Promise.all(who.map(async ([name, reader]) => [name, await askEverything(reader, asked)] as const)));

  let before: Awaited<ReturnType<typeof ask>>;

  async function staysTheSame(who: Readers, change: () => Promise<unknown>) {
    before ??= await ask(who);
    await change();
    const after = await ask(who);
    for (const [name, answers] of after) {
      expect(answers, name).toEqual(before.get(name));
      expect(JSON.stringify(answers), name).not.toContain("Quokka");
    }
    before = after;
  }

  test("the score", () => staysTheSame(readers, () => saves(essex, author, "3.L1", 0, { judgement: 0 })));
  test("its reason", () => staysTheSame(readers, () => saves(essex, author, "3.L1", 1, { reason: secret })));
  test("a note", () => staysTheSame(readers, () => saves(essex, author, "3.L1", 2, { privateNote: secret })));
  test("how far the author has come", () => staysTheSame(readers, () => hasEverything(essex, author)));
  test("that another was reminded, for the panel", () =>
    staysTheSame(onlyPanel, async () => {
      const office = await actAs(essex.people.programmeOfficer, nhsCb);
      const last = { submissionId: essex.submissionId, personId: essex.people.reviewers.at(-1)?.id ?? "" };
      const { id: panelMemberId } = await database().panelMember.findFirstOrThrow({ where: last });
      expect(await chaseReviewer(office, { panelMemberId })).toMatchObject({ ok: true });
    }));
  test("that the panel goes on without another, for the panel", () =>
    staysTheSame(onlyPanel, () => {
      const last = { submissionId: essex.submissionId, personId: essex.people.reviewers.at(-1)?.id ?? "" };
      return database().panelMember.updateMany({ where: last, data: { setAsideAt: new Date("2012-09-14T08:30:00Z") } });
    }));
  test("that the author has submitted, for the panel", () =>
    staysTheSame(onlyPanel, () => submitReview(author, { submissionId: essex.submissionId })));

  /** Each is a lock of its own: with one of them open, the other still keeps what is asked above as it was. */
  test("a submitted score is in no other's scope, nor the record that would hold it", async () => {
    const { submissionId } = essex;
    const scores = (actor: Actor) => database().score.count({ where: { AND: [{ submissionId }, scoreScope(actor)] } });
    expect(await scores(author)).toBe(essex.criteria.length);
    for (const [name, reader] of readers) {
      const others = { panelMember: { personId: { not: reader.personId ?? "" } } };
      const where = { AND: [{ submissionId }, others, scoreScope(reader)] };
      expect(await database().score.count({ where }), name).toBe(0);
      const record = { AND: [{ id: submissionId }, moderationScope(reader)] };
      expect(await database().submission.count({ where: record }), name).toBe(0);
    }
  });

  test("the moderator and the programme office see who has submitted, and nothing more", async () => {
    const [moderator, office] = await Promise.all([
      actAs(essex.people.moderator, nhsCb),
      actAs(essex.people.programmeOfficer, nhsCb),
    ]);
    const progress = (await askEverything(moderator, asked)).panelProgress;
    expect(progress?.reviewers.filter(({ hasSubmitted }) => hasSubmitted)).toHaveLength(1);
    const panel = (await askEverything(office, asked)).panel;
    expect(panel?.seats.filter(({ state }) => state === "submitted")).toHaveLength(1);
  });
});

describe("once the panel is complete", () => {
  let arden: MadeCase;
  let asked: Asked;

  beforeAll(async () => {
    arden = await makeCase({ unit: "arden", stage: "in_review", reviewsDone: 2 });
    asked = await askedOf(arden);
    const last = await reviewerOf(arden, 2);
    await hasEverything(arden, last);
    await saves(arden, last, "3.L1", 1, { privateNote: "Wombat" });
    await submitReview(last, { submissionId: arden.submissionId });
  });

  test("scores and reasons are open to the panel and its moderator; notes stay the author's", async () => {
    for (const reader of [await reviewerOf(arden, 0), await actAs(arden.people.moderator, nhsCb)]) {
      const answers = JSON.stringify((await askEverything(reader, asked)).moderationCriterion);
      expect(answers).toContain("Quokka");
      expect(answers).not.toContain("Wombat");
    }
  });

  test("a late recusal sets the scores aside: they are on the record, and in nobody's table", async () => {
    const last = await reviewerOf(arden, 2);
    const conflict = {
      submissionId: arden.submissionId,
      answer: "conflict" as const,
      statement: "I was offered a post.",
    };
    expect(await declareInterests(last, conflict)).toMatchObject({ ok: true });
    const moderator = await actAs(arden.people.moderator, nhsCb);
    expect(JSON.stringify(await askEverything(moderator, asked))).not.toContain("Quokka");
    expect(await database().score.count({ where: { submissionId: arden.submissionId, reason: secret } })).toBe(20);
  });

  test("for the recused person the case is gone, whatever role; its published outcome is not", async () => {
    const person = arden.people.reviewers[2] ?? { id: "" };
    const { id: organisationId } = await findOrganisation(nhsCb);
    const startedAt = new Date("2012-01-01T09:00:00Z");
    const roles = ["programme_office", "moderator", "auditor", "decision_maker"] as const;
    await database().membership.createMany({
      data: roles.map((role) => ({ personId: person.id, organisationId, role, startedAt })),
    });
    const answers = await askEverything(await actAs(person, nhsCb), asked);
    const gone = {
      panel: null,
      panelProgress: null,
      declaration: null,
      review: null,
      reviewCriterion: null,
      documentFile: null,
      documentPage: null,
      evidence: null,
      income: null,
      figures: null,
      receipts: null,
      unitCase: null,
      moderation: null,
      moderationCriterion: null,
      ratings: null,
    };
    expect(answers).toMatchObject(gone);
    const { myWork, myCases, checkpoint, decisions, flags, audit } = answers;
    expect(JSON.stringify({ myWork, myCases, units: checkpoint?.units, decisions, flags })).not.toContain("Arden");
    expect(audit.rows.filter(({ unit }) => unit === "Arden")).toEqual([]);
    const { outcome } = await askEverything(await actAs(person, nhsCb), { ...asked, checkpoint: 2 });
    expect(outcome).not.toBeNull();
  });

  test("for someone of the unit, acting for NHS CB, its case is gone as well", async () => {
    const person = await makePerson(nhsCb, ["programme_office", "moderator", "auditor"]);
    const { id: organisationId } = await findOrganisation("csu:arden");
    const startedAt = new Date("2012-01-01T09:00:00Z");
    await database().membership.create({
      data: { personId: person.id, organisationId, role: "csu_contributor", startedAt },
    });
    const answers = await askEverything(await actAs(person, nhsCb), asked);
    expect(answers).toMatchObject({ unitCase: null, panel: null, moderation: null, documentFile: null });
    expect(answers.audit.rows.filter(({ unit }) => unit === "Arden")).toEqual([]);
  });
});
