import type { SubmissionStatus } from "@/lib/domain/checkpoint/submission-status";
import type { Role } from "./role";

export type OrganisationKind = "nhs_cb" | "csu" | "ccg" | "sha_cluster" | "other_supplier";

/** Who asks, in the organisation acted for. The product's Actor has all of these. */
export type ActorFacts = {
  readonly roles: readonly Role[];
  readonly organisationId: string | null;
  readonly organisationKind: OrganisationKind | null;
  readonly regionId: string | null;
  /** Every unit that the person belongs to, whatever organisation is acted for. */
  readonly ownCsuIds: readonly string[];
  /** Units against which a conflict of interest stands. */
  readonly conflictedCsuIds: readonly string[];
};

/** What is asked about. A fact left out is not so: a guard that forgets one refuses. */
export type SubjectFacts = {
  /** The unit whose case, flag or figures it is. */
  readonly csuId?: string;
  readonly ccgId?: string;
  readonly regionId?: string | null;
  /** The stage of the submission. */
  readonly status?: SubmissionStatus;
  /** Holds a reviewer's place on the panel, neither replaced nor recused. */
  readonly isAssigned?: boolean;
  /** Holds such a place and has declared no conflict. */
  readonly isPanelMember?: boolean;
  /** Is the moderator of the case. */
  readonly isModerator?: boolean;
  /** Has scored the case, set aside or not. */
  readonly isScorer?: boolean;
  /** Raised the flag. */
  readonly isRaiser?: boolean;
  /** The membership or invitation is to the organisation acted for. */
  readonly ownOrganisation?: boolean;
};

/** How someone stands to what is asked about. */
export type Relation =
  | "any"
  | "own_unit"
  | "own_ccg"
  | "own_organisation"
  | "own_region"
  | "assigned"
  | "on_panel"
  | "moderates";

export function standsIn(relation: Relation, actor: ActorFacts, subject: SubjectFacts): boolean {
  switch (relation) {
    case "any":
      return true;
    case "own_unit":
      return actor.organisationKind === "csu" && isSame(actor.organisationId, subject.csuId);
    case "own_ccg":
      return actor.organisationKind === "ccg" && isSame(actor.organisationId, subject.ccgId);
    case "own_organisation":
      return subject.ownOrganisation === true;
    case "own_region":
      return isSame(actor.regionId, subject.regionId);
    case "assigned":
      return subject.isAssigned === true;
    case "on_panel":
      return subject.isPanelMember === true;
    case "moderates":
      return subject.isModerator === true;
  }
}

/** Two things that are both unknown are not the same. */
function isSame(one: string | null, other: string | null | undefined): boolean {
  return one !== null && one === other;
}

/**
 * The case is closed to this person, whatever role he or she holds: by a conflict, or as a member of the unit acting for
 * someone else. The unit's own people, and a CCG in what is its own, are not kept out.
 */
export function isClosedTo(actor: ActorFacts, subject: SubjectFacts): boolean {
  if (subject.csuId === undefined) return false;
  if (standsIn("own_unit", actor, subject) || standsIn("own_ccg", actor, subject)) return false;
  return actor.conflictedCsuIds.includes(subject.csuId) || actor.ownCsuIds.includes(subject.csuId);
}
