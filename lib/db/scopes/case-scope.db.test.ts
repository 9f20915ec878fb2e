import { describe, expect, test } from "vitest";
import type { MadeCase } from "@/prisma/factories/case";
import { actAs, findOrganisation, makeActor, nhsCb } from "@/prisma/factories/people";
import { makeArdenPreparing, makeEssexInReview, makeHertfordshireDrafted } from "@/prisma/testing/scope-cases";
import { conflicted, seated } from "@/prisma/testing/seats";
import type { Actor } from "../actor";
import { database } from "../client";
import { caseScope, declarableCaseScope, stageScope } from "./case-scope";
import { unitMoneyScope } from "./commitment-scope";
import { unitFlagsScope } from "./flag-scope";
import { submissionEventScope } from "./timeline-scope";

const at = new Date("2012-08-30T09:00:00Z");

const essex = await makeEssexInReview();
const { arden, ardensLead } = await makeArdenPreparing();
const drafted = await makeHertfordshireDrafted();
const passer = await makeActor(nhsCb, "reviewer", "moderator");

const reads = async (actor: Actor, { submissionId }: MadeCase) =>
  (await database().submission.count({ where: { AND: [{ id: submissionId }, caseScope(actor)] } })) === 1;

const declares = async (actor: Actor, { submissionId }: MadeCase) =>
  (await database().submission.count({ where: { AND: [{ id: submissionId }, declarableCaseScope(actor)] } })) === 1;

const knowsStage = async (actor: Actor, { submissionId }: MadeCase) =>
  (await database().submission.count({ where: { AND: [{ id: submissionId }, stageScope(actor)] } })) === 1;

const knowsMoney = async (actor: Actor, { unit }: MadeCase) =>
  (await database().organisation.count({ where: { AND: [{ id: unit.id }, unitMoneyScope(actor)] } })) === 1;

const knowsFlags = async (actor: Actor, { unit }: MadeCase) =>
  (await database().organisation.count({ where: { AND: [{ id: unit.id }, unitFlagsScope(actor)] } })) === 1;

describe("a place on a panel", () => {
  test("opens nothing before the case is handed in", async () => {
    const reviewer = await seated(arden, ["reviewer"]);
    const moderator = await seated(arden, ["moderator"], { duty: "moderator" });
    expect([await reads(reviewer, arden), await reads(moderator, arden)]).toEqual([false, false]);
    expect([await declares(reviewer, arden), await knowsMoney(reviewer, arden)]).toEqual([false, false]);
  });

  test("opens nothing but the declaration before interests are declared", async () => {
    const undeclared = await actAs(essex.people.reviewers[2] ?? essex.people.lead, nhsCb);
    expect(await declares(undeclared, essex)).toBe(true);
    expect(await reads(undeclared, essex)).toBe(false);
    expect([await knowsMoney(undeclared, essex), await knowsFlags(undeclared, essex)]).toEqual([false, false]);
  });

  test("opens nothing elsewhere", async () => {
    for (const made of [essex, arden, drafted]) {
      expect([await reads(passer, made), await declares(passer, made)]).toEqual([false, false]);
    }
  });

  test("counts with the role that it is for, and no other", async () => {
    const roleless = await seated(drafted, ["moderator"]);
    const reviewerAsModerator = await seated(drafted, ["reviewer"], { duty: "moderator" });
    expect([await reads(roleless, drafted), await reads(reviewerAsModerator, drafted)]).toEqual([false, false]);
    const officer = await seated(drafted, ["programme_office"]);
    expect([await reads(officer, drafted), await declares(officer, drafted)]).toEqual([true, false]);
    const moderator = await seated(drafted, ["reviewer", "moderator"], { duty: "moderator" });
    expect([await reads(moderator, drafted), await declares(moderator, drafted)]).toEqual([true, false]);
    const sinceGone = { ...(await makeActor("ccg:99G", "ccg_lead")), personId: essex.people.reviewers[1]?.id ?? "" };
    expect([await reads(sinceGone, essex), await knowsFlags(sinceGone, essex)]).toEqual([false, false]);
  });

  test("no longer counts once replaced, or recused, whatever was declared", async () => {
    for (const gone of [{ replacedAt: at }, { recusedAt: at }]) {
      for (const duty of ["reviewer", "moderator"] as const) {
        const actor = await seated(essex, ["reviewer", "moderator"], { duty, ...gone });
        expect([await reads(actor, essex), await declares(actor, essex)]).toEqual([false, false]);
        expect(await knowsFlags(actor, essex)).toBe(false);
      }
    }
  });

  test("is not to be declared for once a conflict stands", async () => {
    expect(await declares(await conflicted(await seated(essex, ["reviewer"]), essex), essex)).toBe(false);
  });
});

test("a decision maker reads no case before its panel is complete", async () => {
  const decider = await makeActor(nhsCb, "decision_maker");
  expect([await reads(decider, arden), await reads(decider, essex), await reads(decider, drafted)]).toEqual([
    false,
    false,
    true,
  ]);
});

test("those outside NHS CB and the unit read no case, and know its stage in their own region at most", async () => {
  const [{ regionId }, own] = await Promise.all([findOrganisation("csu:essex"), findOrganisation("csu:arden")]);
  expect(own.regionId).toBe(regionId);
  const observer = await makeActor("sha_cluster:midlands-and-east-of-england", "sha_observer");
  const elsewhere = await makeActor("sha_cluster:london", "sha_observer");
  const ccg = await makeActor("ccg:99G", "ccg_lead", "ccg_member");
  for (const actor of [ardensLead, observer, elsewhere, ccg]) {
    expect(await reads(actor, essex)).toBe(false);
    expect(await knowsStage(actor, essex)).toBe(actor === observer);
    const events = { AND: [{ submissionId: essex.submissionId }, submissionEventScope(actor)] };
    expect((await database().submissionEvent.count({ where: events })) > 0).toBe(actor === observer);
  }
});
