import type { Fields } from "../../fixtures/call-action";
import type { Identity } from "../../fixtures/identities";
import type { Organisation } from "../../fixtures/world-facts";
import { isClosed, isOfUnit, sits } from "../may-see";
import { day, type Facts, holds, isOffice, type Order, type Orders } from "./order";

/** Essex's flags: 12 has a plan to agree, 14 is being worked on. */
export function ordersOfFlags({ one, world, caseOf }: Facts): Orders {
  const { unit } = caseOf("essex");
  const isOwn = (who: Identity, of: Organisation) => isOfUnit(who) && who.organisation?.id === of.id;
  const isOnCase = (who: Identity) =>
    holds(who, "reviewer", "moderator") &&
    !isClosed(who, unit) &&
    world.cases.some((each) => each.unit.id === unit.id && sits(who, each));
  const flag = (number: number) => () => one('select id as "flagId", version from "Flag" where number = $1', number);
  const order = (by: string, mayGive: Order["mayGive"], fields: () => Promise<Fields>): Order => ({
    by,
    mayGive,
    fields,
  });
  const both = (who: Identity) => isOwn(who, unit) || isOffice(who) || isOnCase(who);
  const office = "Programme office, NHS CB";
  const lead = "CSU lead, Essex";

  return {
    "action:raiseFlag": order(
      office,
      (who) => isOffice(who) || isOnCase(who),
      async () => ({
        csuId: unit.id,
        title: "Not one of ours",
        rootCause: "A probe",
        severity: "low",
        ...day("dueOn", "2012-12-20"),
      }),
    ),
    "action:changePlan": order(lead, both, async () => ({
      ...(await flag(12)()),
      ...(await one(`select id as "csuOwnerId" from "Person" where name = $1`, lead)),
      ...(await one(`select id as "nhsOwnerId" from "Person" where name = $1`, office)),
      rootCause: "A probe",
      exitCriteria: "Gone",
      ...day("dueOn", "2012-12-20"),
      "milestone-1-title": "One",
      "milestone-1-due": "2012-12-01",
    })),
    "action:agreePlan": order(lead, (who) => both(who) && !holds(who, "csu_contributor"), flag(12)),
    "action:addProgress": order(lead, both, async () => ({ ...(await flag(14)()), text: "Done by the wrong hand." })),
    "action:completeMilestone": order(
      lead,
      (who) => isOwn(who, unit),
      async () => ({
        ...(await flag(14)()),
        ...(await one(
          `select m.id as "milestoneId" from "Milestone" m join "Flag" f on f.id = m."flagId"
           where f.number = 14 and m."doneAt" is null order by m.sequence limit 1`,
        )),
        evidenceText: "It is done.",
      }),
    ),
    "action:moveFlag": order(
      lead,
      (who) => isOwn(who, unit),
      async () => ({
        ...(await flag(14)()),
        order: "ask_for_time",
        reason: "Because of a probe.",
        ...day("dueOn", "2013-01-20"),
      }),
    ),
  };
}
