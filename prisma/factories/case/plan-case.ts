import { instantInWords } from "@/lib/domain/shared/dates-in-words";
import { fivePm } from "@/lib/domain/shared/london-time";
import { newId } from "../new-id";
import type { Rows } from "../rows";
import type { CaseCalendar } from "./calendar";
import { calendarFrom } from "./calendar";
import type { CaseBrief } from "./case-brief";
import { submissionDay } from "./case-brief";
import type { CaseContext } from "./case-context";
import { planPanelComplete, planRecord } from "./plan-moderation";
import { type PlannedOutcome, planOutcome } from "./plan-outcome";
import { planPreparation } from "./plan-preparation";
import { planReview, type Seat } from "./plan-review";
import { planSignOff, planSubmission } from "./plan-submission";
import { caseAudit, startTimeline, type Timeline } from "./timeline";

export type PlannedCase = {
  readonly calendar: CaseCalendar;
  readonly snapshot: { readonly snapshotId: string; readonly reference: string; readonly sha256: string } | null;
  readonly seats: readonly Seat[];
  readonly moderatorSeatId: string | null;
  readonly outcome: PlannedOutcome | null;
};

const defaultBreakEven = 900_000_000;

/** Adds the rows of a case that has reached a stage, with its whole history, by the table of moves. */
export function planCase(rows: Rows, context: CaseContext, brief: CaseBrief): PlannedCase {
  const { programme, holidays, submissionId } = context;
  const calendar = calendarFrom(submissionDay(brief), programme.representationWorkingDays, holidays);
  const timeline = startTimeline(rows, context, calendar.opened);
  const breakEvenPencePerYear = brief.breakEvenPencePerYear ?? defaultBreakEven;
  const end = { breakEvenPencePerYear, incomeEditedById: context.people.contributor.id, isIllustrative: true };
  const planned = planStages(rows, context, calendar, timeline, brief, breakEvenPencePerYear);
  rows.submissionEnds.push({
    id: submissionId,
    data: {
      ...end,
      ...planned.end,
      status: timeline.status(),
      statusSince: timeline.since(),
      version: { increment: 1 },
    },
  });
  return { calendar, ...planned };
}

function planStages(
  rows: Rows,
  context: CaseContext,
  calendar: CaseCalendar,
  timeline: Timeline,
  brief: CaseBrief,
  breakEvenPencePerYear: number,
) {
  const { stage } = brief;
  const nothing = { snapshot: null, seats: [], moderatorSeatId: null, outcome: null };
  const share = stage === "preparing" ? (brief.answered ?? 0.5) : 1;
  const prepared = planPreparation(rows, context, calendar, Math.round(context.criteria.length * share));
  const extended = planExtension(rows, context, timeline, brief);
  if (stage === "preparing") return { ...nothing, end: extended };
  const signedOff = { ...extended, ...planSignOff(context, calendar, timeline) };
  if (stage === "signed_off") return { ...nothing, end: signedOff };
  const { end, ...snapshot } = planSubmission(rows, context, calendar, timeline, {
    ...prepared,
    breakEvenPencePerYear,
  });
  const submitted = { ...signedOff, ...end };
  if (stage === "submitted") return { ...nothing, snapshot, end: submitted };
  if (stage === "withdrawn") {
    const reason = brief.reason ?? "Our partners asked us to prepare a joint submission instead.";
    timeline.record("withdraw", calendar.assigned, context.people.lead, { reason });
    return { ...nothing, snapshot, end: submitted };
  }
  const { seats, moderatorSeatId } = planReview(rows, context, calendar, timeline, brief);
  planQuestion(rows, context, calendar, brief);
  if (stage === "in_review" || stage === "returned_in_part") {
    if (stage === "returned_in_part") {
      const codes = brief.returned ?? context.criteria.slice(-1).map(({ code }) => code);
      const returned = context.criteria.filter(({ code }) => codes.includes(code)).map(({ id }) => id);
      const reason = brief.reason ?? "The evidence named does not open on the pages given.";
      timeline.record("return_in_part", calendar.reviewed(0), context.people.programmeOfficer, { reason, returned });
    }
    return { ...nothing, snapshot, seats, moderatorSeatId, end: submitted };
  }
  const panelCompletedAt = planPanelComplete(context, calendar, timeline, seats);
  const reviewed = { ...submitted, panelCompletedAt };
  const recorded = stage === "in_moderation" ? (brief.recorded ?? 0) : 1;
  const agreed = planRecord(rows, context, calendar, brief, seats, recorded);
  const moderated = { snapshot, seats, moderatorSeatId, end: reviewed };
  if (stage === "in_moderation") return { ...moderated, outcome: null };
  return { ...moderated, outcome: planOutcome(rows, context, calendar, timeline, brief, agreed) };
}

function planExtension(rows: Rows, context: CaseContext, timeline: Timeline, { extendedTo, reason }: CaseBrief) {
  if (extendedTo === undefined) return {};
  const { submissionId, people, unit } = context;
  const dueAt = fivePm(extendedTo);
  const why = reason ?? "The financial model waits for the accounts of the merged clusters.";
  const grantedAt = fivePm("2012-08-30");
  rows.extensions.push({ submissionId, dueAt, reason: why, grantedById: people.programmeOfficer.id, grantedAt });
  const details = { unit: unit.name, until: instantInWords(dueAt) };
  const audit = caseAudit(context, grantedAt, people.programmeOfficer, "submission.extended", details);
  timeline.record("extend", grantedAt, people.programmeOfficer, { reason: why, audit });
  return { extendedDueAt: dueAt };
}

function planQuestion(rows: Rows, context: CaseContext, calendar: CaseCalendar, { question }: CaseBrief): void {
  if (question === undefined) return;
  const { submissionId, people, criteria } = context;
  const id = newId();
  const asker = people.reviewers[0] ?? people.moderator;
  rows.questions.push({
    id,
    submissionId,
    text: question.text,
    askedById: asker.id,
    askedAt: calendar.scored(0, 9),
    dueAt: calendar.questionDue,
    ...(question.answer === undefined
      ? {}
      : { answerText: question.answer, answeredById: people.lead.id, answeredAt: calendar.reviewed(0) }),
  });
  const named = criteria.filter(({ code }) => question.codes.includes(code));
  rows.questionCriteria.push(...named.map(({ id: criterionId }) => ({ questionId: id, criterionId })));
}
