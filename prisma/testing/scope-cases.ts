import type { Actor } from "@/lib/db/actor";
import { type MadeCase, makeCase } from "../factories/case";
import { actAs } from "../factories/people";

/** Handed in, with one review sent, one begun and one reviewer who has not declared interests. */
export const makeEssexInReview = (): Promise<MadeCase> =>
  makeCase({ unit: "essex", stage: "in_review", reviewsDone: 1, partScored: 3, undeclared: 1 });

/** Still the unit's own; its lead is the neighbour to be kept out of every other case, in the region of Essex too. */
export async function makeArdenPreparing(): Promise<{ readonly arden: MadeCase; readonly ardensLead: Actor }> {
  const arden = await makeCase({ unit: "arden", stage: "preparing" });
  return { arden, ardensLead: await actAs(arden.people.lead, "csu:arden") };
}

/** Its panel is complete, and its draft outcome not shown. */
export const makeHertfordshireDrafted = (): Promise<MadeCase> =>
  makeCase({ unit: "hertfordshire", stage: "outcome_drafted" });

/** Its draft outcome is shown to the unit, which may still answer it. */
export const makeStaffordshireShown = (): Promise<MadeCase> =>
  makeCase({ unit: "staffordshire", stage: "representations" });
