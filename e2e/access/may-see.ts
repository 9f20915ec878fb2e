import type { Identity } from "../fixtures/identities";
import type { Case, Organisation, World } from "../fixtures/world-facts";

/** Who may see what, written from docs/domain.md and on purpose without a line of the product: the two must agree. */

const holds = (who: Identity, ...roles: string[]) => who.roles.some((role) => roles.includes(role));

export const isOfUnit = (who: Identity) => holds(who, "csu_lead", "csu_contributor");
export const isOfCcg = (who: Identity) => holds(who, "ccg_lead", "ccg_member");
export const isOfBoard = (who: Identity) =>
  holds(who, "programme_office", "reviewer", "moderator", "decision_maker", "auditor");

const isOwn = (who: Identity, organisation: Organisation) => who.organisation?.id === organisation.id;

/** A conflict closes the cases of a unit, whatever other role the person holds; so does a post there for NHS CB's people. */
export function isClosed(who: Identity, unit: Organisation): boolean {
  return who.conflictedUnitIds.has(unit.id) || (!isOfUnit(who) && who.ownUnitIds.has(unit.id));
}

export function seesUnit(who: Identity, unit: Organisation): boolean {
  if (isOfUnit(who)) return isOwn(who, unit);
  if (holds(who, "sha_observer")) return who.organisation?.regionId === unit.regionId;
  return isOfBoard(who) || isOfCcg(who);
}

const handedIn = [
  ...["submitted", "in_review", "in_moderation", "outcome_drafted", "representations", "outcome_issued"],
  ...["published", "returned_in_part"],
];
const withTheDecisionMaker = ["in_moderation", "outcome_drafted", "representations", "outcome_issued", "published"];

export function sits(who: Identity, it: Case, duty?: "reviewer" | "moderator"): boolean {
  return it.seats.some(
    (seat) => seat.personId === who.personId && !seat.isGone && (duty === undefined || seat.duty === duty),
  );
}

function isDeclaredReviewer(who: Identity, it: Case): boolean {
  return it.seats.some(
    (seat) => seat.personId === who.personId && !seat.isGone && seat.duty === "reviewer" && seat.isDeclared,
  );
}

export function mayDeclare(who: Identity, it: Case): boolean {
  return holds(who, "reviewer") && sits(who, it, "reviewer") && handedIn.includes(it.status) && !isClosed(who, it.unit);
}

export function mayReview(who: Identity, it: Case): boolean {
  return mayDeclare(who, it) && isDeclaredReviewer(who, it);
}

/** Has the review still to send: the page that sends it is there for nobody else. */
export function mayScore(who: Identity, it: Case): boolean {
  const own = it.seats.find(
    ({ personId, isGone, duty }) => personId === who.personId && !isGone && duty === "reviewer",
  );
  return mayReview(who, it) && it.status === "in_review" && own?.hasSubmitted === false;
}

/** Answers, evidence and, later, the record. */
export function seesCase(who: Identity, it: Case): boolean {
  if (isOfUnit(who)) return isOwn(who, it.unit);
  if (isClosed(who, it.unit)) return false;
  if (holds(who, "programme_office", "auditor")) return true;
  if (mayReview(who, it)) return true;
  if (holds(who, "moderator") && sits(who, it, "moderator") && handedIn.includes(it.status)) return true;
  return holds(who, "decision_maker") && withTheDecisionMaker.includes(it.status);
}

/** What the panel found: nobody's before the panel is complete. */
export function seesRecord(who: Identity, it: Case): boolean {
  return isOfBoard(who) && it.isPanelComplete && seesCase(who, it);
}

/** Scores and reasons of one seat: its own holder's, and everyone's who sees the record. */
export function seesOutcome(who: Identity, it: Case): boolean {
  if (it.outcome === null) return false;
  if (it.outcome.status === "published") return true;
  if (isOfUnit(who)) return isOwn(who, it.unit) && it.outcome.isShown;
  return seesRecord(who, it);
}

/** The page of the outcome: whoever may ask for one is told where there is none yet. */
export function seesOutcomePage(who: Identity, it: Case): boolean {
  return seesOutcome(who, it) || (isOfUnit(who) ? seesCase(who, it) : seesRecord(who, it));
}

/** Income and prices of a unit. */
export function seesMoney(who: Identity, unit: Organisation, world: World): boolean {
  if (isOfUnit(who)) return isOwn(who, unit);
  if (!isOfBoard(who) || isClosed(who, unit)) return false;
  if (holds(who, "programme_office", "moderator", "decision_maker")) return true;
  return world.cases.some((each) => each.unit.id === unit.id && mayReview(who, each));
}

export function seesFlag(who: Identity, unit: Organisation, world: World): boolean {
  if (isOfUnit(who)) return isOwn(who, unit);
  if (holds(who, "sha_observer")) return who.organisation?.regionId === unit.regionId;
  if (isClosed(who, unit)) return false;
  return holds(who, "programme_office", "auditor", "decision_maker") || isOnPanelOf(who, unit, world);
}

/** The programme office, and the unit's own reviewers and moderators. */
export function mayRaiseFlag(who: Identity, unit: Organisation, world: World): boolean {
  return isOfBoard(who) && !isClosed(who, unit) && (holds(who, "programme_office") || isOnPanelOf(who, unit, world));
}

function isOnPanelOf(who: Identity, unit: Organisation, world: World): boolean {
  return (
    holds(who, "reviewer", "moderator") &&
    world.cases.some(
      (each) => each.unit.id === unit.id && (sits(who, each, "moderator") || isDeclaredReviewer(who, each)),
    )
  );
}

export function seesCcg(who: Identity, ccg: Organisation): boolean {
  return isOfCcg(who) ? isOwn(who, ccg) : holds(who, "programme_office");
}

export function seesVersion(who: Identity, version: World["versions"][number], world: World): boolean {
  if (isOfUnit(who)) return who.organisation?.id === version.unitId;
  return world.cases.some((each) => version.caseIds.includes(each.id) && isOfBoard(who) && seesCase(who, each));
}
