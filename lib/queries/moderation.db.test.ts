import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { type MadeCase, makeCase } from "@/prisma/factories/case";
import { setClock } from "@/prisma/factories/clock";
import { actAs, makeActor, nhsCb } from "@/prisma/factories/people";
import { getModeration } from "./moderation";
import { getModerationCriterion } from "./moderation-criterion";
import { getOutcome } from "./outcome";
import { getRatings } from "./ratings";

beforeAll(() => setClock(new Date("2012-09-14T08:00:00Z")));

const insiders = async ({ people, unit }: MadeCase) => ({
  reviewers: await Promise.all(people.reviewers.map((person) => actAs(person, nhsCb))),
  moderator: await actAs(people.moderator, nhsCb),
  others: [
    await actAs(people.programmeOfficer, nhsCb),
    await actAs(people.decisionMaker, nhsCb),
    await makeActor(nhsCb, "auditor"),
    await makeActor(nhsCb, "reviewer"),
    await makeActor(nhsCb, "moderator"),
    await actAs(people.lead, `csu:${unit.slug}`),
    await makeActor("csu:best-west", "csu_lead"),
  ],
});

describe("before the panel is complete", () => {
  const made: MadeCase[] = [];

  beforeAll(async () => {
    made.push(
      await makeCase({ unit: "essex", stage: "in_review", reviewsDone: 0 }),
      await makeCase({ unit: "arden", stage: "in_review", reviewsDone: 2, partScored: 19 }),
      // As after a late recusal: what was agreed is there, and the panel is no longer complete.
      await makeCase({ unit: "merseyside", stage: "in_moderation", recorded: 0.5 }),
    );
    await database().submission.updateMany({
      where: { csu: { slug: "merseyside" }, checkpoint: { number: 3 } },
      data: { status: "in_review", panelCompletedAt: null },
    });
  });

  test("its members read one sentence, the same whatever has happened", async () => {
    const seen = new Set<string>();
    for (const { unit, people } of made) {
      for (const person of people.reviewers) {
        const view = await getModeration(await actAs(person, nhsCb), unit.slug, 3);
        seen.add(JSON.stringify(view).replaceAll(unit.slug, "").replaceAll(unit.name, ""));
      }
      const moderator = await actAs(people.moderator, nhsCb);
      expect(await getModeration(moderator, unit.slug, 3)).toMatchObject({ state: "blind", isModerator: true });
    }
    expect([...seen]).toEqual([expect.stringContaining('"state":"blind"')]);
  });

  test("there is no other page of it, and none for anyone else", async () => {
    for (const { unit, ...rest } of made) {
      const { reviewers, moderator, others } = await insiders({ ...rest, unit });
      for (const actor of others) expect(await getModeration(actor, unit.slug, 3)).toBeNull();
      for (const actor of [...reviewers.slice(1), moderator, ...others.slice(0, 2)]) {
        expect(await getModerationCriterion(actor, unit.slug, 3, "3.L1")).toBeNull();
        expect(await getRatings(actor, unit.slug, 3)).toBeNull();
        expect(await getOutcome(actor, unit.slug, 3)).toBeNull();
      }
    }
  });
});

describe("once the panel is complete", () => {
  test("NHS CB's people on the case read the agenda, disagreement first; the moderator records and members confirm", async () => {
    const made = await makeCase({ unit: "kent-medway", stage: "in_moderation", recorded: 1, confirmed: 1 });
    const { reviewers, moderator, others } = await insiders(made);
    const open = await getModeration(moderator, "kent-medway", 3);
    if (open?.state !== "open") throw new Error("The moderation is not open");
    expect(open).toMatchObject({ recorded: 20, total: 20, mayRecord: true, mayConfirm: false, isLocked: false });
    expect(open.discuss[0]?.disagreement).toMatch(/^2 apart/);
    expect(open.discuss.length + open.settle.length + open.together.length).toBe(20);
    expect(open.members.map(({ word }) => word)).toEqual(["confirmed", "waiting", "waiting"]);
    expect(await getModeration(reviewers[1] ?? moderator, "kent-medway", 3)).toMatchObject({
      mayRecord: false,
      mayConfirm: true,
    });
    for (const actor of others.slice(0, 3)) {
      expect(await getModeration(actor, "kent-medway", 3)).toMatchObject({ mayRecord: false, mayConfirm: false });
    }
    for (const actor of others.slice(3)) expect(await getModeration(actor, "kent-medway", 3)).toBeNull();
    const criterion = await getModerationCriterion(moderator, "kent-medway", 3, "3.L4");
    expect(criterion?.scores.map(({ label }) => label)).toEqual(["4", "2", "3"]);
    expect(criterion?.evidence.length).toBeGreaterThan(0);
    expect(await getModerationCriterion(moderator, "kent-medway", 3, "9.X9")).toBeNull();
  });
});

describe("an outcome", () => {
  const secret = "The unit must not read who said this.";
  const publicly = async () => [
    await makeActor("ccg:00C", "ccg_lead"),
    await makeActor("csu:best-west", "csu_lead"),
    await makeActor(nhsCb, "reviewer"),
    await makeActor("sha_cluster:north-of-england", "sha_observer"),
  ];

  test("as a draft is NHS CB's; shown, the unit's too, without anyone's own score, move or dissent; issued, no more", async () => {
    const drafted = await makeCase({ unit: "hertfordshire", stage: "outcome_drafted" });
    const lead = await actAs(drafted.people.lead, "csu:hertfordshire");
    expect(await getOutcome(lead, "hertfordshire", 3)).toMatchObject({ audience: "unit", outcome: null, feedback: [] });
    expect(await getRatings(lead, "hertfordshire", 3)).toBeNull();

    const shown = await makeCase({
      unit: "staffordshire",
      stage: "representations",
      agreed: (code) => (code === "3.C1" ? 2 : 3),
      representation: "Page 4 was not read.",
    });
    const reason = await database().moderationMove.findFirstOrThrow({
      where: { record: { submissionId: shown.submissionId } },
    });
    await database().moderationMove.update({ where: { id: reason.id }, data: { because: secret } });
    const view = await getOutcome(await actAs(shown.people.lead, "csu:staffordshire"), "staffordshire", 3);
    expect(view).toMatchObject({
      audience: "unit",
      outcome: { scenario: "B" },
      may: { represent: true, issue: false },
    });
    expect(view?.feedback.flatMap(({ criteria }) => criteria)).toHaveLength(20);
    const text = JSON.stringify(view);
    expect(text).not.toContain(secret);
    for (const { name } of shown.people.reviewers) expect(text).not.toContain(name);
    for (const actor of await publicly()) {
      expect(await getOutcome(actor, "staffordshire", 3)).toBeNull();
    }
  });

  test("published is everyone's, and only what was decided", async () => {
    const made = await makeCase({ unit: "north-east", stage: "outcome_issued" });
    for (const actor of await publicly()) expect(await getOutcome(actor, "north-east", 3)).toBeNull();
    await database().submission.update({ where: { id: made.submissionId }, data: { status: "published" } });
    await database().outcome.update({
      where: { id: made.outcome?.outcomeId ?? "" },
      data: { status: "published", publishedAt: new Date("2012-09-13T09:00:00Z") },
    });
    for (const actor of await publicly()) {
      expect(await getOutcome(actor, "north-east", 3)).toMatchObject({
        audience: "public",
        outcome: { scenario: "A", summary: "", reason: "", proposed: null },
        ratings: [{ rating: "good_progress", working: "" }, {}, {}, {}],
        feedback: [],
        issues: [],
        representations: [],
        recipients: [],
      });
    }
  });

  test("a reviewer who is recused reads what is published and nothing else", async () => {
    const made = await makeCase({ unit: "central-southern", stage: "representations" });
    const person = made.people.reviewers[0] ?? { id: "" };
    expect(await getOutcome(await actAs(person, nhsCb), "central-southern", 3)).toMatchObject({ audience: "nhs_cb" });
    await database().declaration.updateMany({
      where: { personId: person.id, csuId: made.unit.id, undoneAt: null },
      data: { hasConflict: true },
    });
    const recused = await actAs(person, nhsCb);
    expect(await getOutcome(recused, "central-southern", 3)).toBeNull();
    expect(await getModeration(recused, "central-southern", 3)).toBeNull();
    expect(await getOutcome(recused, "central-southern", 2)).toMatchObject({ audience: "public" });
  });
});
