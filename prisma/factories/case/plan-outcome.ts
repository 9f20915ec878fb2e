import { columnOf } from "@/lib/db/days";
import { proposeIssues } from "@/lib/domain/flag/issues";
import { issueKindFor } from "@/lib/domain/moderation/draft-outcome";
import { proposeRating, type Rating } from "@/lib/domain/moderation/rating";
import { proposeScenario, type Scenario, scenarioProceeds } from "@/lib/domain/moderation/scenario";
import { addDays } from "@/lib/domain/shared/calendar-day";
import { instantInWords } from "@/lib/domain/shared/dates-in-words";
import { londonDay } from "@/lib/domain/shared/london-time";
import { newId } from "../new-id";
import type { Rows } from "../rows";
import type { CaseCalendar } from "./calendar";
import type { CaseBrief } from "./case-brief";
import type { CaseContext } from "./case-context";
import { type PlannedIssue, planIssuedFlags } from "./plan-issued-flags";
import type { AgreedScore } from "./plan-moderation";
import { caseAudit, type Timeline } from "./timeline";

export type PlannedOutcome = {
  readonly outcomeId: string;
  readonly scenario: Scenario;
  readonly flagIds: readonly string[];
};

const panelReason =
  "The rule leaves this to the panel, which weighed the plans that the unit has shown against the gaps.";

/** Rates the tests, drafts the outcome by the rules and takes it as far as the stage says. */
export function planOutcome(
  rows: Rows,
  context: CaseContext,
  calendar: CaseCalendar,
  timeline: Timeline,
  brief: CaseBrief,
  agreed: readonly AgreedScore[],
): PlannedOutcome {
  const { people, unit } = context;
  const ratings = planRatings(rows, context, calendar, agreed);
  const proposed = proposeScenario(ratings).scenario;
  const scenario = proposed ?? "B";
  const outcomeId = newId();
  const outcome = {
    id: outcomeId,
    submissionId: context.submissionId,
    scenario,
    proceeds: scenarioProceeds(scenario),
    proposed,
    reason: proposed === null ? panelReason : "",
    summary: context.texts.summary,
    draftedById: people.moderator.id,
    draftedAt: calendar.drafted,
    isIllustrative: true,
  };
  const drafted = caseAudit(context, calendar.drafted, people.moderator, "outcome.drafted", { unit: unit.name });
  timeline.record("draft_outcome", calendar.drafted, people.moderator, { audit: drafted });
  const issues = planIssues(rows, context, calendar, scenario, outcomeId, agreed);
  if (brief.stage === "outcome_drafted") {
    rows.outcomes.push({ ...outcome, status: "drafted" });
    return { outcomeId, scenario, flagIds: [] };
  }
  const shown = planShown(rows, context, calendar, timeline, brief, outcomeId);
  if (brief.stage === "representations") {
    rows.outcomes.push({ ...outcome, ...shown, status: "drafted" });
    return { outcomeId, scenario, flagIds: [] };
  }
  const issued = { issuedById: people.decisionMaker.id, issuedAt: calendar.issued };
  rows.outcomes.push({ ...outcome, ...shown, ...issued, status: "issued" });
  const details = { unit: unit.name, flags: issues.length };
  const audit = caseAudit(context, calendar.issued, people.decisionMaker, "outcome.issued", details);
  timeline.record("issue", calendar.issued, people.decisionMaker, { audit });
  return { outcomeId, scenario, flagIds: planIssuedFlags(rows, context, calendar, issues) };
}

function planRatings(rows: Rows, context: CaseContext, calendar: CaseCalendar, agreed: readonly AgreedScore[]) {
  return context.tests.map((test) => {
    const own = agreed.filter(({ criterion }) => criterion.testId === test.id);
    const { rating: proposed, working } = proposeRating(
      own.map((each) => ({ ...each.criterion, agreed: each.agreed })),
    );
    const rating: Rating = proposed ?? "marginal";
    rows.ratings.push({
      submissionId: context.submissionId,
      testId: test.id,
      proposed,
      agreed: rating,
      departureReason: proposed === null ? panelReason : "",
      working,
      ratedById: context.people.moderator.id,
      ratedAt: calendar.drafted,
      isIllustrative: true,
    });
    const details = { unit: context.unit.name, test: test.name };
    rows.audits.push(caseAudit(context, calendar.drafted, context.people.moderator, "rating.recorded", details));
    return { name: test.name, rating };
  });
}

function planIssues(
  rows: Rows,
  context: CaseContext,
  calendar: CaseCalendar,
  scenario: Scenario,
  outcomeId: string,
  agreed: readonly AgreedScore[],
): PlannedIssue[] {
  const kind = issueKindFor(scenario);
  if (kind === null) return [];
  const facts = agreed.map(({ criterion, ...rest }) => ({ ...criterion, ...rest, criterionId: criterion.id }));
  const issues = proposeIssues(facts).map((proposed, order): PlannedIssue => {
    const code = facts.find(({ criterionId }) => criterionId === proposed.criterionId)?.code ?? "";
    return {
      ...proposed,
      id: newId(),
      outcomeId,
      kind,
      // A development plan holds medium to low issues.
      severity: kind === "development_plan" && proposed.severity !== "low" ? "medium" : proposed.severity,
      exitCriteria: context.texts.exitCriteria(code),
      dueOn: addDays(londonDay(calendar.issued), 35 + order * 14),
    };
  });
  const draftedById = context.people.moderator.id;
  rows.issues.push(
    ...issues.map((issue) => ({ ...issue, dueOn: columnOf(issue.dueOn), draftedById, isIllustrative: true })),
  );
  return issues;
}

function planShown(
  rows: Rows,
  context: CaseContext,
  calendar: CaseCalendar,
  timeline: Timeline,
  brief: CaseBrief,
  outcomeId: string,
) {
  const { people, unit } = context;
  const details = { unit: unit.name, until: instantInWords(calendar.representationsDue) };
  const audit = caseAudit(context, calendar.shown, people.moderator, "outcome.shown", details);
  timeline.record("show_to_unit", calendar.shown, people.moderator, { audit });
  const saidAt = calendar.said;
  if (brief.representation !== undefined) {
    rows.representations.push({ outcomeId, text: brief.representation, madeById: people.lead.id, madeAt: saidAt });
    const said = caseAudit(context, saidAt, people.lead, "outcome.represented", { unit: unit.name });
    timeline.record("make_representation", saidAt, people.lead, { audit: said });
  }
  const isClosedEarly = brief.window === "closed_early";
  if (isClosedEarly) {
    rows.representations.push({ outcomeId, hasNone: true, madeById: people.lead.id, madeAt: calendar.closedEarly });
    const closed = caseAudit(context, calendar.closedEarly, people.lead, "outcome.representations_closed", {
      unit: unit.name,
    });
    timeline.record("close_representations", calendar.closedEarly, people.lead, { audit: closed });
  }
  return {
    shownAt: calendar.shown,
    representationsDueAt: calendar.representationsDue,
    representationsClosedAt: isClosedEarly ? calendar.closedEarly : null,
  };
}
