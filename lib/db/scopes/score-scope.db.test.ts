import { describe, expect, test } from "vitest";
import { type MadeCase, makeCase } from "@/prisma/factories/case";
import { actAs, makeActor, nhsCb } from "@/prisma/factories/people";
import {
  makeArdenPreparing,
  makeEssexInReview,
  makeHertfordshireDrafted,
  makeStaffordshireShown,
} from "@/prisma/testing/scope-cases";
import type { Actor } from "../actor";
import { database } from "../client";
import { outcomeScope } from "./outcome-scope";
import { moderationScope, ownScoreScope, scoreScope } from "./score-scope";

const at = new Date("2012-08-30T09:00:00Z");

const essex = await makeEssexInReview();
const { ardensLead } = await makeArdenPreparing();
const drafted = await makeHertfordshireDrafted();
const shown = await makeStaffordshireShown();
const office = await makeActor(nhsCb, "programme_office");
const passer = await makeActor(nhsCb, "reviewer", "moderator");

const scores = (actor: Actor, { submissionId }: MadeCase) =>
  database().score.count({ where: { AND: [{ submissionId }, scoreScope(actor)] } });

describe("what a panel found", () => {
  const outcomes = (actor: Actor, { submissionId }: MadeCase) =>
    database().outcome.count({ where: { AND: [{ submissionId }, outcomeScope(actor)] } });
  const record = (actor: Actor, { submissionId }: MadeCase) =>
    database().submission.count({ where: { AND: [{ id: submissionId }, moderationScope(actor)] } });

  test("is shown to the unit that it is about, without scores", async () => {
    const lead = await actAs(shown.people.lead, "csu:staffordshire");
    expect([await outcomes(lead, shown), await record(lead, shown), await scores(lead, shown)]).toEqual([1, 1, 0]);
    const notYet = await actAs(drafted.people.lead, "csu:hertfordshire");
    expect([await outcomes(notYet, drafted), await record(notYet, drafted)]).toEqual([0, 0]);
    for (const actor of [ardensLead, passer]) {
      expect([await outcomes(actor, shown), await record(actor, shown), await scores(actor, shown)]).toEqual([0, 0, 0]);
    }
  });

  test("is nobody's while the panel is no longer complete", async () => {
    const made = await makeCase({ unit: "merseyside", stage: "outcome_drafted" });
    const others = await scores(office, made);
    expect([await outcomes(office, made), others > 0]).toEqual([1, true]);
    const data = { status: "in_review" as const, panelCompletedAt: null };
    await database().submission.update({ where: { id: made.submissionId }, data });
    expect([await outcomes(office, made), await scores(office, made)]).toEqual([0, 0]);
  });

  test("holds no score that was never sent, nor one set aside", async () => {
    const all = await scores(office, drafted);
    const [first, second] = await database().panelMember.findMany({
      where: { submissionId: drafted.submissionId, submittedAt: { not: null } },
      orderBy: { ordinal: "asc" },
    });
    await database().panelMember.update({ where: { id: first?.id ?? "" }, data: { submittedAt: null } });
    expect(await scores(office, drafted)).toBe(all - drafted.criteria.length);
    await database().panelMember.update({ where: { id: second?.id ?? "" }, data: { setAsideAt: at } });
    expect(await scores(office, drafted)).toBe(all - 2 * drafted.criteria.length);
  });

  test("one's own scores go with the role, the place and the case", async () => {
    const own = (actor: Actor) =>
      database().score.count({ where: { AND: [{ submissionId: essex.submissionId }, ownScoreScope(actor)] } });
    const person = essex.people.reviewers[1] ?? { id: "" };
    const reviewer = await actAs(person, nhsCb);
    expect(await own(reviewer)).toBe(3);
    expect(await own({ ...reviewer, roles: ["programme_office"] })).toBe(0);
    expect(await own({ ...reviewer, conflictedCsuIds: [essex.unit.id] })).toBe(0);
    const seat = { submissionId: essex.submissionId, personId: person.id };
    await database().panelMember.updateMany({ where: seat, data: { replacedAt: at } });
    expect(await own({ ...reviewer, roles: ["reviewer", "programme_office"] })).toBe(0);
    await database().panelMember.updateMany({ where: seat, data: { replacedAt: null } });
  });
});
