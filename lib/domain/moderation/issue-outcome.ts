import {
  checkMayRepresent,
  checkWindowClosed,
  type RepresentationWindow,
} from "@/lib/domain/checkpoint/representations";
import { checkIssues } from "@/lib/domain/moderation/draft-outcome";
import type { Scenario } from "@/lib/domain/moderation/scenario";
import { checkReason } from "@/lib/domain/shared/reason";
import { conflict, forbidden, ok, type Result } from "@/lib/domain/shared/result";

/**
 * A representation says something, and comes while the window is open; `window` is null until the draft has been shown.
 * Returns the text to keep. Closing the window early asks only `checkMayRepresent`.
 */
export function checkRepresentation(window: RepresentationWindow | null, now: Date, text: string): Result<string> {
  if (window === null) return conflict("The draft outcome has not been shown yet.");
  const open = checkMayRepresent(window, now);
  return open.ok ? checkReason(text, "text", "Say what you ask NHS CB to look at again") : open;
}

export type Decider = {
  readonly personId: string;
  /** Every organisation he or she belongs to, not only the one acted for now. */
  readonly organisationIds: readonly string[];
  readonly conflictedCsuIds: readonly string[];
};

export type OutcomeToIssue = {
  readonly csuId: string;
  readonly scenario: Scenario;
  readonly issues: number;
  /** Null until the draft has been shown to the unit. */
  readonly window: RepresentationWindow | null;
  /** Everyone who scored this case, those set aside among them. */
  readonly scorerIds: readonly string[];
  readonly held: boolean;
};

/** Who decides was not one of the scorers, is not of the unit and has no conflict with it. Returns `forbidden`. */
export function checkDecider(decider: Decider, outcome: Pick<OutcomeToIssue, "csuId" | "scorerIds">): Result {
  if (outcome.scorerIds.includes(decider.personId)) {
    return forbidden("You scored this case, so someone else must decide it.");
  }
  if (decider.organisationIds.includes(outcome.csuId)) {
    return forbidden("You belong to this unit, so someone else must decide it.");
  }
  if (decider.conflictedCsuIds.includes(outcome.csuId)) {
    return forbidden("You declared a conflict with this unit, so someone else must decide it.");
  }
  return ok();
}

/**
 * Issuing: a fit decider, the window over, and for scenario B at least one issue. A held outcome is decided now and goes
 * out with the others when the programme office releases it. Returns the move to make.
 */
export function checkIssueOutcome(
  decider: Decider,
  outcome: OutcomeToIssue,
  now: Date,
): Result<"issue" | "decide_held"> {
  const fit = checkDecider(decider, outcome);
  if (!fit.ok) return fit;
  if (outcome.window === null) return conflict("Show the draft to the unit first.");
  const heard = checkWindowClosed(outcome.window, now);
  if (!heard.ok) return heard;
  const issues = checkIssues(outcome.scenario, outcome.issues);
  if (!issues.ok) return issues;
  return ok(outcome.held ? "decide_held" : "issue");
}

export type OutcomeStatus = "drafted" | "issued" | "published" | "withdrawn" | "replaced";

/** Withdrawing or replacing an issued outcome needs a reason; both stay on the record. Returns the reason. */
export function checkEndOutcome(status: OutcomeStatus, reason: string): Result<string> {
  if (status !== "issued" && status !== "published") {
    return conflict("Only an outcome that has been issued can be withdrawn or replaced.");
  }
  return checkReason(reason, "reason", "Say why the outcome is withdrawn or replaced");
}
