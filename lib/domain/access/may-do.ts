import { statusInWords } from "@/lib/domain/checkpoint/submission-status";
import { ACCESS_TABLE, VERBS, type Verb } from "./access-table";
import { type ActorFacts, isClosedTo, type OrganisationKind, type SubjectFacts, standsIn } from "./facts";
import type { Bar, Grant, VerbRule } from "./grant";
import type { Role } from "./role";

/** A role counts only in its own kind of organisation, so that a membership entered in the wrong one gives nothing. */
const HOME: Readonly<Record<Role, OrganisationKind>> = {
  programme_office: "nhs_cb",
  reviewer: "nhs_cb",
  moderator: "nhs_cb",
  decision_maker: "nhs_cb",
  auditor: "nhs_cb",
  csu_lead: "csu",
  csu_contributor: "csu",
  ccg_lead: "ccg",
  ccg_member: "ccg",
  sha_observer: "sha_cluster",
};

const BARS: Readonly<Record<Bar, { readonly stops: (subject: SubjectFacts) => boolean; readonly why: string }>> = {
  reviewer: {
    stops: (subject) => subject.isAssigned === true,
    why: "You review this case, so someone else must do this.",
  },
  scorer: {
    stops: (subject) => subject.isScorer === true,
    why: "You scored this case, so someone else must do this.",
  },
  moderator: {
    stops: (subject) => subject.isModerator === true,
    why: "You moderate this case, so you cannot score it.",
  },
  raiser: {
    stops: (subject) => subject.isRaiser === true,
    why: "You raised this, so someone else at NHS CB must clear it.",
  },
};

/** Whether this person may do this to that, now. Deny by default; a role or verb that is not known is refused. */
export function mayDo(actor: ActorFacts, verb: Verb, subject: SubjectFacts): boolean {
  return decide(actor, verb, subject) === "may";
}

/**
 * Null when the person may. Otherwise the sentence for the screen: what stops this person, or who can. Only for what the
 * person can see: whether a thing exists at all is decided before.
 */
export function whyNot(actor: ActorFacts, verb: Verb, subject: SubjectFacts): string | null {
  const decision = decide(actor, verb, subject);
  if (decision === "may") return null;
  const { whoCan } = ACCESS_TABLE[verb];
  if (decision === "not_theirs") return whoCan;
  if (decision !== "not_now") return BARS[decision].why;
  return subject.status === undefined ? whoCan : `The stage is "${statusInWords(subject.status)}". ${whoCan}`;
}

/** What a screen may offer this person for that thing, in the order of the table. */
export function verbsFor(actor: ActorFacts, subject: SubjectFacts): Verb[] {
  return VERBS.filter((verb) => mayDo(actor, verb, subject));
}

function decide(actor: ActorFacts, verb: Verb, subject: SubjectFacts): "may" | "not_theirs" | "not_now" | Bar {
  const rule: VerbRule | undefined = Object.hasOwn(ACCESS_TABLE, verb) ? ACCESS_TABLE[verb] : undefined;
  if (rule === undefined) return "not_theirs";
  if (isClosedTo(actor, subject) && rule.openToAll !== true) return "not_theirs";
  const theirs = rule.grants.filter((grant) => holdsRole(actor, grant) && standsIn(grant.relation, actor, subject));
  if (theirs.length === 0) return "not_theirs";
  const bar = rule.bars?.find((each) => BARS[each].stops(subject));
  if (bar !== undefined) return bar;
  return theirs.some((grant) => isInPhase(grant, subject)) ? "may" : "not_now";
}

function holdsRole(actor: ActorFacts, grant: Grant): boolean {
  return actor.roles.some((role) => grant.roles.includes(role) && HOME[role] === actor.organisationKind);
}

function isInPhase(grant: Grant, { status }: SubjectFacts): boolean {
  return grant.phases === undefined || (status !== undefined && grant.phases.includes(status));
}
