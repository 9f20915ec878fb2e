import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { type MadeCase, makeCase } from "@/prisma/factories/case";
import { setClock } from "@/prisma/factories/clock";
import { actAs, makeActor, makePerson, nhsCb } from "@/prisma/factories/people";
import { replaceReviewer } from "../review/replace-reviewer";
import { holdOutcome } from "./hold-outcome";
import { issueOutcome } from "./issue-outcome";
import { publishOutcome } from "./publish-outcome";
import { releaseOutcome } from "./release-outcome";

const marginal = (code: string) => (code === "3.C1" || code === "3.D2" ? 2 : 3);
const reason = "All outcomes of the checkpoint go out together.";

async function asked(made: MadeCase) {
  const outcomeId = made.outcome?.outcomeId ?? "";
  const { version } = await database().outcome.findUniqueOrThrow({ where: { id: outcomeId } });
  return { outcomeId, version };
}

const flagsOf = (made: MadeCase) =>
  database().flag.findMany({
    where: { submissionId: made.submissionId },
    orderBy: { number: "asc" },
    include: { events: true, milestones: true },
  });

const statusOf = async (made: MadeCase) =>
  (await database().submission.findUniqueOrThrow({ where: { id: made.submissionId } })).status;

let essex: MadeCase;

beforeAll(async () => {
  await setClock(new Date("2012-09-14T08:00:00Z"));
  essex = await makeCase({ unit: "essex", stage: "representations", window: "ended", agreed: marginal });
});

describe("issueOutcome", () => {
  test("is a decision maker's who neither scored the case nor belongs to the unit", async () => {
    const scorer = essex.people.reviewers[0] ?? { id: "" };
    const { id: organisationId } = await database().organisation.findFirstOrThrow({ where: { kind: "nhs_cb" } });
    const startedAt = new Date("2012-01-01T09:00:00Z");
    await database().membership.create({
      data: { personId: scorer.id, organisationId, role: "decision_maker", startedAt },
    });
    const insider = await makePerson(nhsCb, ["decision_maker"]);
    const unit = await database().organisation.findFirstOrThrow({ where: { slug: "essex", kind: "csu" } });
    await database().membership.create({
      data: { personId: insider.id, organisationId: unit.id, role: "csu_contributor", startedAt },
    });
    for (const [actor, error] of [
      [await actAs(scorer, nhsCb), "forbidden"],
      [await actAs(insider, nhsCb), "not_found"],
      [await actAs(essex.people.moderator, nhsCb), "forbidden"],
      [await actAs(essex.people.programmeOfficer, nhsCb), "forbidden"],
      [await actAs(essex.people.lead, "csu:essex"), "forbidden"],
      [await makeActor("csu:arden", "csu_lead"), "not_found"],
    ] as const) {
      expect(await issueOutcome(actor, await asked(essex))).toMatchObject({ error });
    }
  });

  test("not while the unit may still be heard, and not from an old page", async () => {
    const arden = await makeCase({ unit: "arden", stage: "representations", agreed: marginal });
    const decider = await actAs(arden.people.decisionMaker, nhsCb);
    expect(await issueOutcome(decider, await asked(arden))).toMatchObject({ error: "conflict" });
    const own = await asked(essex);
    const stale = { ...own, version: own.version + 1 };
    expect(await issueOutcome(decider, stale)).toMatchObject({ error: "conflict" });
    expect(await flagsOf(essex)).toHaveLength(0);
  });

  test("a statement that fails in the middle leaves nothing", async () => {
    const before = await asked(essex);
    await database().flag.create({
      data: {
        programmeId: (await database().programme.findFirstOrThrow({ where: { slug: "2012" } })).id,
        csuId: essex.unit.id,
        number: 2_147_483_647,
        kind: "rapid_management",
        statusSince: new Date(),
        severity: "low",
        title: "The last number there is",
        rootCause: "A number that cannot be counted on from.",
        exitCriteria: "None.",
        dueOn: new Date("2012-12-01"),
        raisedById: essex.people.moderator.id,
        raisedAt: new Date(),
      },
    });
    const decider = await actAs(essex.people.decisionMaker, nhsCb);
    await expect(issueOutcome(decider, before)).rejects.toThrow();
    expect(await asked(essex)).toEqual(before);
    expect([await statusOf(essex), await flagsOf(essex)]).toEqual(["representations", []]);
    expect(await database().outboxMessage.count({ where: { kind: "mail.outcome_issued" } })).toBe(0);
    expect(await database().auditEntry.count({ where: { action: "outcome.issued" } })).toBe(0);
    await database().flag.deleteMany({ where: { number: 2_147_483_647 } });
  });

  test("two decision makers at once: one issues, and each issue has one flag", async () => {
    const deciders = [await actAs(essex.people.decisionMaker, nhsCb), await makeActor(nhsCb, "decision_maker")];
    const sent = await asked(essex);
    const results = await Promise.all(deciders.map((actor) => issueOutcome(actor, sent)));
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(results.find(({ ok }) => ok)).toMatchObject({ value: { csu: "essex", checkpoint: 3, flags: 2 } });
    expect(results.find(({ ok }) => !ok)).toMatchObject({ error: "conflict" });
    const flags = await flagsOf(essex);
    expect(flags).toMatchObject([
      { number: 1, kind: "rapid_management", severity: "high", status: "raised", csuOwnerId: essex.people.lead.id },
      { number: 2, kind: "rapid_management", severity: "medium", raisedById: essex.people.moderator.id },
    ]);
    for (const { events, milestones } of flags) {
      expect(events).toMatchObject([{ event: "raise", toStatus: "raised", byName: essex.people.moderator.name }]);
      expect(milestones).toHaveLength(1);
    }
    expect(await statusOf(essex)).toBe("outcome_issued");
    expect(await database().outboxMessage.count({ where: { kind: "mail.outcome_issued" } })).toBe(1);
    expect(await database().auditEntry.count({ where: { action: "outcome.issued" } })).toBe(1);
  });
});

test("flags are the standing moderator's, whoever drafted their issues", async () => {
  const made = await makeCase({ unit: "south-london", stage: "representations", window: "ended", agreed: marginal });
  const office = await actAs(made.people.programmeOfficer, nhsCb);
  const next = await makePerson(nhsCb, ["moderator"]);
  const seat = await database().panelMember.findFirstOrThrow({
    where: { submissionId: made.submissionId, duty: "moderator" },
  });
  const away = { panelMemberId: seat.id, personId: next.id, reason: "The moderator has left NHS CB." };
  expect(await replaceReviewer(office, away)).toMatchObject({ ok: true });
  const decider = await actAs(made.people.decisionMaker, nhsCb);
  expect(await issueOutcome(decider, await asked(made))).toMatchObject({ value: { flags: 2 } });
  for (const flag of await flagsOf(made)) {
    expect(flag).toMatchObject({ nhsOwnerId: next.id, raisedById: next.id, events: [{ byName: next.name }] });
  }
});

describe("holding", () => {
  test("a held outcome is decided, then released by the programme office, and only then are its flags there", async () => {
    const kent = await makeCase({
      unit: "kent-medway",
      stage: "representations",
      window: "closed_early",
      agreed: marginal,
    });
    const officer = await actAs(kent.people.programmeOfficer, nhsCb);
    const decider = await actAs(kent.people.decisionMaker, nhsCb);
    expect(await holdOutcome(decider, { ...(await asked(kent)), reason })).toMatchObject({ error: "forbidden" });
    expect(await holdOutcome(officer, { ...(await asked(kent)), reason: "" })).toMatchObject({ error: "invalid" });
    const old = await asked(kent);
    expect(await holdOutcome(officer, { ...old, reason })).toMatchObject({ ok: true });
    expect(await holdOutcome(officer, { ...old, reason })).toMatchObject({ error: "conflict" });
    expect(await releaseOutcome(officer, { ...(await asked(kent)), reason })).toMatchObject({ error: "conflict" });
    expect(await issueOutcome(decider, await asked(kent))).toMatchObject({ value: { flags: null } });
    expect(await issueOutcome(decider, await asked(kent))).toMatchObject({ error: "conflict" });
    expect([await statusOf(kent), await flagsOf(kent)]).toEqual(["representations", []]);
    expect(await releaseOutcome(decider, { ...(await asked(kent)), reason })).toMatchObject({ error: "forbidden" });
    expect(await releaseOutcome(officer, { ...(await asked(kent)), reason })).toMatchObject({ value: { flags: 2 } });
    expect(await statusOf(kent)).toBe("outcome_issued");
    expect(await database().outcome.findUnique({ where: { id: kent.outcome?.outcomeId ?? "" } })).toMatchObject({
      status: "issued",
      issuedById: kent.people.decisionMaker.id,
    });
    const actions = await database().auditEntry.findMany({
      where: {
        submissionId: kent.submissionId,
        action: { in: ["outcome.held", "outcome.decided", "outcome.released"] },
      },
    });
    expect(actions).toHaveLength(3);
  });
});

describe("publishOutcome", () => {
  test("opens an issued outcome to everyone, once", async () => {
    const officer = await actAs(essex.people.programmeOfficer, nhsCb);
    const decider = await actAs(essex.people.decisionMaker, nhsCb);
    const sent = await asked(essex);
    expect(await publishOutcome(decider, sent)).toMatchObject({ error: "forbidden" });
    expect(await publishOutcome(await makeActor("csu:arden", "csu_lead"), sent)).toMatchObject({ error: "not_found" });
    expect(await publishOutcome(officer, { ...sent, version: sent.version - 1 })).toMatchObject({ error: "conflict" });
    expect(await publishOutcome(officer, sent)).toMatchObject({ ok: true });
    expect(await publishOutcome(officer, await asked(essex))).toMatchObject({ error: "forbidden" });
    expect(await statusOf(essex)).toBe("published");
    expect(await database().auditEntry.count({ where: { action: "outcome.published" } })).toBe(1);
  });
});
