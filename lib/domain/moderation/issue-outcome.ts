import { checkIssues } from "@/lib/domain/moderation/draft-outcome";
import type { Scenario } from "@/lib/domain/moderation/scenario";
import { checkReason } from "@/lib/domain/shared/reason";
import { conflict, forbidden, ok, type Result } from "@/lib/domain/shared/result";

/** The time the unit has to say what is wrong with the draft. Ten working days; the due time is worked out elsewhere. */
export type RepresentationsWindow = {
  /** Null until the draft has been shown to the unit. */
  readonly dueAt: Date | null;
  /** When the unit's lead said that there are none, or no more. */
  readonly closedAt: Date | null;
};

export type WindowState = "not_shown" | "open" | "ended" | "closed_early";

/** The window is open up to and including its due time. */
export function windowState(window: RepresentationsWindow, now: Date): WindowState {
  if (window.dueAt === null) return "not_shown";
  if (window.closedAt !== null) return "closed_early";
  return now.getTime() > window.dueAt.getTime() ? "ended" : "open";
}

/** A representation says something; it comes while the window is open. Returns the text to keep. */
export function checkRepresent(window: RepresentationsWindow, now: Date, text: string): Result<string> {
  const state = windowState(window, now);
  if (state === "not_shown") return conflict("The draft outcome has not been shown yet.");
  if (state !== "open") return conflict("The time for representations has ended.");
  return checkReason(text, "text", "Say what you ask NHS CB to look at again");
}

/** The unit's lead says that there are none, or no more to come. */
export function checkCloseRepresentations(window: RepresentationsWindow, now: Date): Result {
  return windowState(window, now) === "open" ? ok() : conflict("The time for representations is not open.");
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
  readonly window: RepresentationsWindow;
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
  const state = windowState(outcome.window, now);
  if (state === "not_shown") return conflict("Show the draft to the unit first.");
  if (state === "open") {
    return conflict("The unit can still make representations. Wait until the time ends or the unit's lead closes it.");
  }
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
