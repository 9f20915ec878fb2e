import type { Judgement } from "@/lib/domain/scoring/judgement";
import type { ActingPerson } from "../acting-person";
import { newId } from "../new-id";
import type { Rows } from "../rows";
import type { CaseCalendar } from "./calendar";
import type { CaseBrief } from "./case-brief";
import type { CaseContext } from "./case-context";
import { columnsOf, ownJudgement, soundJudgement } from "./judgements";
import { caseAudit, type Timeline } from "./timeline";

export type Seat = {
  readonly id: string;
  readonly person: ActingPerson;
  readonly scores: ReadonlyMap<string, Judgement>;
};

type Progress = { readonly isDeclared: boolean; readonly isSubmitted: boolean; readonly scored: number };

/** Assigns the panel and writes what each reviewer has scored. The moderator has a seat too, without scores. */
export function planReview(
  rows: Rows,
  context: CaseContext,
  calendar: CaseCalendar,
  timeline: Timeline,
  brief: CaseBrief,
): { seats: Seat[]; moderatorSeatId: string } {
  const { people, criteria } = context;
  timeline.record("start_review", calendar.assigned, people.programmeOfficer);
  const reviewers = people.reviewers.slice(0, brief.reviewers ?? 3);
  const done =
    brief.stage === "in_review" ? (brief.reviewsDone ?? 0) : brief.stage === "returned_in_part" ? 0 : reviewers.length;
  const seats = reviewers.map((person, index) => {
    const isDeclared = index < reviewers.length - (brief.undeclared ?? 0);
    const isSubmitted = index < done;
    const scored = isSubmitted ? criteria.length : index === done ? (brief.partScored ?? 0) : 0;
    return planSeat(rows, context, calendar, brief, index, person, { isDeclared, isSubmitted, scored });
  });
  const moderatorSeatId = newId();
  rows.panel.push({ ...seatRow(context, calendar, people.moderator, moderatorSeatId), duty: "moderator", ordinal: 1 });
  const details = { unit: context.unit.name, person: people.moderator.name, duty: "moderator" };
  rows.audits.push(caseAudit(context, calendar.assigned, people.programmeOfficer, "panel.assigned", details));
  if (brief.recused) planRecusal(rows, context, calendar, brief.recused, reviewers.length + 1);
  return { seats, moderatorSeatId };
}

function seatRow({ submissionId, people }: CaseContext, calendar: CaseCalendar, person: ActingPerson, id: string) {
  const assigned = { assignedById: people.programmeOfficer.id, assignedAt: calendar.assigned };
  return { id, submissionId, personId: person.id, ...assigned, isIllustrative: true };
}

function planSeat(
  rows: Rows,
  context: CaseContext,
  calendar: CaseCalendar,
  brief: CaseBrief,
  reviewer: number,
  person: ActingPerson,
  progress: Progress,
): Seat {
  const { unit, people } = context;
  const id = newId();
  const declaredAt = progress.isDeclared ? calendar.declared(reviewer) : null;
  rows.panel.push({
    ...seatRow(context, calendar, person, id),
    duty: "reviewer",
    ordinal: reviewer + 1,
    dueAt: calendar.reviewsDue,
    declaredAt,
    submittedAt: progress.isSubmitted ? calendar.reviewed(reviewer) : null,
  });
  const assigned = { unit: unit.name, person: person.name, duty: "reviewer" };
  rows.audits.push(caseAudit(context, calendar.assigned, people.programmeOfficer, "panel.assigned", assigned));
  if (declaredAt) planDeclaration(rows, context, person, declaredAt);
  const scores = planScores(rows, context, calendar, brief, reviewer, id, progress.scored);
  if (progress.isSubmitted) {
    const details = { unit: unit.name };
    rows.audits.push(caseAudit(context, calendar.reviewed(reviewer), person, "review.submitted", details));
  }
  return { id, person, scores };
}

function planDeclaration(rows: Rows, context: CaseContext, person: ActingPerson, declaredAt: Date): void {
  const { unit } = context;
  const statement = "I have no interest in this unit, and never worked for it or for a supplier to it.";
  rows.declarations.push({ personId: person.id, csuId: unit.id, hasConflict: false, statement, declaredAt });
  rows.audits.push(caseAudit(context, declaredAt, person, "interests.declared", { unit: unit.name }));
}

/** Someone who was assigned too, and declared a conflict in place of opening the case. */
function planRecusal(
  rows: Rows,
  context: CaseContext,
  calendar: CaseCalendar,
  { person, statement }: NonNullable<CaseBrief["recused"]>,
  ordinal: number,
): void {
  const { unit, people } = context;
  const at = calendar.declared(ordinal);
  const seat = seatRow(context, calendar, person, newId());
  rows.panel.push({ ...seat, duty: "reviewer", ordinal, dueAt: calendar.reviewsDue, declaredAt: at, recusedAt: at });
  rows.declarations.push({ personId: person.id, csuId: unit.id, hasConflict: true, statement, declaredAt: at });
  const assigned = { unit: unit.name, person: person.name, duty: "reviewer" };
  rows.audits.push(
    caseAudit(context, calendar.assigned, people.programmeOfficer, "panel.assigned", assigned),
    caseAudit(context, at, person, "interests.recused", { unit: unit.name }),
  );
}

function planScores(
  rows: Rows,
  context: CaseContext,
  calendar: CaseCalendar,
  brief: CaseBrief,
  reviewer: number,
  panelMemberId: string,
  count: number,
): Map<string, Judgement> {
  const agreed = brief.agreed ?? soundJudgement;
  const scores = new Map<string, Judgement>();
  context.criteria.slice(0, count).forEach(({ id: criterionId, code }, order) => {
    const judgement = ownJudgement(agreed(code), order, reviewer);
    const reason = context.texts.scoreReason(code, judgement, reviewer);
    const saved = { ...columnsOf(judgement), reason, version: 1, savedAt: calendar.scored(reviewer, order) };
    const id = newId();
    const { submissionId } = context;
    rows.scores.push({ id, submissionId, panelMemberId, criterionId, ...saved, isIllustrative: true });
    rows.scoreRevisions.push({ scoreId: id, ...saved });
    scores.set(criterionId, judgement);
  });
  return scores;
}
