import { beforeAll, describe, expect, it } from "vitest";
import { type Actor, issueActor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { listUnitEvents } from "@/lib/db/unit-events";
import { type MadeCase, makeCase } from "@/prisma/factories/case";
import { setClock } from "@/prisma/factories/clock";
import { makeFlag } from "@/prisma/factories/flag";
import { actAs, nhsCb } from "@/prisma/factories/people";
import { addRehearsal } from "@/prisma/seed/demo/rehearsal";
import { listDecisions } from "./decisions";
import { listFlags, listUnitFlags } from "./flags";
import { listMyCases } from "./my-cases";
import { getMyWork } from "./my-work";
import { getNavigationFacts } from "./navigation";
import { listPersonas } from "./personas";
import { getReviewCriterion } from "./review-criterion";
import { getUnit } from "./unit";

const now = new Date("2012-09-14T08:00:00Z");

/** What stands on each list of people with a case at every stage, and a flag. */
describe("what becomes a rehearsal's", () => {
  let essex: MadeCase;
  let who: Record<"reviewer" | "undeclared" | "moderator" | "decider" | "office" | "unit", Actor>;

  beforeAll(async () => {
    await setClock(now);
    essex = await makeCase({ unit: "essex", stage: "in_review", undeclared: 1 });
    const { people } = essex;
    await makeCase({ unit: "arden", stage: "in_moderation", recorded: 0.5, people });
    await makeCase({ unit: "staffordshire", stage: "representations", window: "ended", people });
    await makeFlag({ slug: "essex", people, nhsOwner: people.moderator });
    const reviewer = (index: number) => actAs(people.reviewers.at(index) ?? { id: "" }, nhsCb);
    who = {
      reviewer: await reviewer(0),
      undeclared: await reviewer(-1),
      moderator: await actAs(people.moderator, nhsCb),
      decider: await actAs(people.decisionMaker, nhsCb),
      office: await actAs(people.programmeOfficer, nhsCb),
      unit: await actAs(people.lead, "csu:essex"),
    };
    const shown = Object.values(who).flatMap(({ personId }) => personId ?? []);
    await database().person.updateMany({ where: { id: { in: shown } }, data: { isPersona: true } });
    await database().$transaction((tx) => addRehearsal(tx, now));
  });

  async function tasksOf(actor: Actor): Promise<{ flags: number; cases: number }> {
    const keys = Object.values(await getMyWork(actor)).flatMap((tasks) => tasks.map(({ key }) => key));
    const flags = keys.filter((key) => key.startsWith("flag:")).length;
    return { flags, cases: keys.length - flags };
  }

  async function eventsOf(actor: Actor): Promise<{ flags: number; cases: number }> {
    const events = await listUnitEvents(actor, essex.unit.id, 500);
    const flags = events.filter(({ flagNumber }) => flagNumber !== null).length;
    return { flags, cases: events.length - flags };
  }

  const waitingOf = async ({ personId }: Actor) =>
    (await listPersonas()).flatMap(({ personas }) => personas).find((each) => each.personId === personId)?.waiting;

  async function flagLists() {
    const criterion = await getReviewCriterion(who.reviewer, "essex", 3, "3.D5");
    return {
      "flags of everyone": (await listFlags(who.office)).length,
      "flags of the unit": (await listUnitFlags(who.unit, "essex"))?.flags.length,
      "flags counted for the unit": (await getUnit(who.unit, "essex"))?.flags?.open,
      "flags shown to who reviews": criterion?.flags?.length,
      "events of flags": (await eventsOf(who.unit)).flags,
      "tasks of the unit": (await tasksOf(who.unit)).flags,
      "tasks of who raised it": (await tasksOf(who.moderator)).flags,
    };
  }

  async function caseLists() {
    const decisions = Object.values(await listDecisions(who.decider)).flat();
    return {
      "tasks of a reviewer": (await tasksOf(who.reviewer)).cases,
      "tasks of who has not declared": (await tasksOf(who.undeclared)).cases,
      "tasks of the moderator": (await tasksOf(who.moderator)).cases,
      "tasks of the decision maker": (await tasksOf(who.decider)).cases,
      "tasks of the programme office": (await tasksOf(who.office)).cases,
      "tasks of the unit": (await tasksOf(who.unit)).cases,
      "cases of a reviewer": (await listMyCases(who.reviewer)).toReview.length,
      "cases of the moderator": (await listMyCases(who.moderator)).toModerate.length,
      decisions: decisions.length,
      // What is kept until something is recorded is not asked: these tests change rows past the commands.
      "the unit's latest checkpoint":
        (await getNavigationFacts(issueActor({ ...who.unit, chainHead: null }))).ownCheckpoint ?? 0,
      "events of cases": (await eventsOf(who.unit)).cases,
    };
  }

  const namesOf = (lists: Record<string, number | undefined>, isEmpty: boolean) =>
    Object.entries(lists).flatMap(([name, count = 0]) => ((count === 0) === isEmpty ? [name] : []));

  it("stands on the lists as long as it is real", async () => {
    expect(namesOf({ ...(await flagLists()), ...(await caseLists()) }, true)).toEqual([]);
    expect(await waitingOf(who.unit)).toBe("Checkpoint 3: In review");
    expect(await waitingOf(who.undeclared)).toMatch(/^1 case/);
    expect(await waitingOf(who.moderator)).toMatch(/^2 cases/);
    expect(await waitingOf(who.decider)).toMatch(/^1 outcome/);
  });

  it("has no flag on any list, since an address would name the real programme's", async () => {
    const { id: programmeId } = await database().programme.findUniqueOrThrow({ where: { slug: "rehearsal" } });
    await database().flag.updateMany({ data: { programmeId } });
    expect(namesOf(await flagLists(), false)).toEqual([]);
    expect(namesOf(await caseLists(), true)).toEqual([]);
  });

  it("lends a unit no break-even of its own", async () => {
    const share = async () => (await getUnit(who.unit, "essex"))?.money?.share ?? null;
    const of = { csuId: essex.unit.id };
    const real = { ...of, checkpoint: { programme: { isRehearsal: false } } };
    const { count } = await database().submission.updateMany({ where: of, data: { breakEvenPencePerYear: 5_000_00n } });
    expect(count).toBeGreaterThan(3);
    expect(await share()).not.toBeNull();
    await database().submission.updateMany({ where: real, data: { breakEvenPencePerYear: null } });
    expect(await share()).toBeNull();
  });

  it("has no case on any list", async () => {
    await database().programme.updateMany({ data: { isRehearsal: true } });
    expect(namesOf(await caseLists(), false)).toEqual([]);
    expect(await waitingOf(who.unit)).toBe("No checkpoint is open");
    for (const each of [who.undeclared, who.moderator, who.decider])
      expect(await waitingOf(each)).toBe("Nothing waits");
  });
});
