import type { Judgement } from "@/lib/domain/scoring/judgement";
import { newId } from "../new-id";
import type { Rows } from "../rows";
import type { CaseCalendar } from "./calendar";
import type { CaseBrief } from "./case-brief";
import type { CaseContext, CaseCriterion } from "./case-context";
import { columnsOf, soundJudgement } from "./judgements";
import type { Seat } from "./plan-review";
import { caseAudit, type Timeline } from "./timeline";

export type AgreedScore = {
  readonly criterion: CaseCriterion;
  readonly agreed: Judgement;
  readonly decisiveReasons: string;
};

/** When the last reviewer had submitted. */
export function planPanelComplete(
  context: CaseContext,
  calendar: CaseCalendar,
  timeline: Timeline,
  seats: readonly Seat[],
): Date {
  const completedAt = calendar.reviewed(seats.length - 1);
  const details = { unit: context.unit.name, reviewers: seats.length };
  const audit = caseAudit(context, completedAt, null, "panel.completed", details);
  timeline.record("complete_panel", completedAt, null, { audit });
  return completedAt;
}

/** The record of the first `share` of the criteria; whole, and confirmed by all, it is locked. */
export function planRecord(
  rows: Rows,
  context: CaseContext,
  calendar: CaseCalendar,
  brief: CaseBrief,
  seats: readonly Seat[],
  share: number,
): AgreedScore[] {
  const count = Math.round(context.criteria.length * share);
  const confirmed = count === context.criteria.length ? (brief.confirmed ?? seats.length) : 0;
  const lockedAt = confirmed === seats.length ? calendar.confirmed(seats.length - 1) : null;
  const agreed = context.criteria
    .slice(0, count)
    .map((criterion, order) => planCriterion(rows, context, calendar, brief, seats, criterion, order, lockedAt));
  seats.slice(0, confirmed).forEach((seat, member) => {
    const confirmedAt = calendar.confirmed(member);
    rows.confirmations.push({ submissionId: context.submissionId, panelMemberId: seat.id, agrees: true, confirmedAt });
    const details = { unit: context.unit.name };
    rows.audits.push(caseAudit(context, confirmedAt, seat.person, "moderation.confirmed", details));
  });
  return agreed;
}

function planCriterion(
  rows: Rows,
  context: CaseContext,
  calendar: CaseCalendar,
  brief: CaseBrief,
  seats: readonly Seat[],
  criterion: CaseCriterion,
  order: number,
  lockedAt: Date | null,
): AgreedScore {
  const { submissionId, texts, people, unit } = context;
  const agreed = (brief.agreed ?? soundJudgement)(criterion.code);
  const decisiveReasons = texts.decisiveReasons(criterion.code, agreed);
  const { value, cannotJudge } = columnsOf(agreed);
  const differing = seats.filter((seat) => {
    const own = seat.scores.get(criterion.id);
    return own !== agreed && own !== "cannot_judge";
  });
  // Where several scored differently, the last of them does not move and dissents.
  const [dissenter] = differing.length > 1 ? differing.slice(-1) : [];
  const recordedAt = calendar.recorded(order);
  const id = newId();
  rows.records.push({
    id,
    submissionId,
    criterionId: criterion.id,
    agreedValue: value,
    cannotJudge,
    decisiveReasons,
    dissent: dissenter === undefined ? "" : texts.dissent(criterion.code, dissenter.person.name),
    recordedById: people.moderator.id,
    recordedAt,
    lockedAt,
    isIllustrative: true,
  });
  rows.presences.push(...seats.map((seat) => ({ recordId: id, panelMemberId: seat.id })));
  for (const seat of differing) {
    const own = seat.scores.get(criterion.id);
    if (seat === dissenter || own === undefined) continue;
    rows.recordMoves.push({
      recordId: id,
      panelMemberId: seat.id,
      fromValue: columnsOf(own).value,
      toValue: value,
      because: texts.because(criterion.code, own, agreed),
    });
  }
  const details = { unit: unit.name, criterion: criterion.code };
  rows.audits.push(caseAudit(context, recordedAt, people.moderator, "moderation.recorded", details));
  return { criterion, agreed, decisiveReasons };
}
