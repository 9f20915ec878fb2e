import { columnOf } from "@/lib/db/days";
import type { IssueKind } from "@/lib/db/generated/client";
import { type FlagEvent, moveFlag } from "@/lib/domain/flag/flag-moves";
import type { FlagStatus } from "@/lib/domain/flag/flag-status";
import type { Severity } from "@/lib/domain/flag/severity";
import type { CalendarDay } from "@/lib/domain/shared/calendar-day";
import type { ActingPerson } from "./acting-person";
import { auditDraft } from "./audit-drafts";
import { newId } from "./new-id";
import type { Rows } from "./rows";

export type FlagStep = {
  readonly event: FlagEvent;
  readonly at: Date;
  /** Null for what the service did itself. */
  readonly by: ActingPerson | null;
  readonly text?: string;
  /** A remark that the unit does not see. */
  readonly isForNhsCbOnly?: boolean;
};

export type MilestoneBrief = {
  readonly title: string;
  readonly dueOn: CalendarDay;
  readonly doneAt?: Date;
  readonly evidenceText?: string;
  readonly documentVersionId?: string;
};

/** A flag and all that happened to it since it was raised. */
export type FlagBrief = {
  readonly programmeId: string;
  readonly number: number;
  readonly unit: { readonly id: string; readonly name: string };
  readonly submissionId?: string;
  readonly outcomeId?: string;
  readonly issueId?: string;
  readonly testId?: string;
  readonly criterionId?: string;
  readonly kind: IssueKind;
  readonly severity: Severity;
  readonly title: string;
  readonly rootCause: string;
  readonly exitCriteria: string;
  readonly dueOn: CalendarDay;
  readonly reviewOn?: CalendarDay;
  readonly csuOwner: ActingPerson | null;
  readonly nhsOwner: ActingPerson | null;
  readonly raisedBy: ActingPerson;
  readonly raisedAt: Date;
  readonly milestones: readonly MilestoneBrief[];
  /** What both sides agreed, the first time, the second and so on, where it is not the plan as it now stands. */
  readonly agreedAs?: readonly AgreedBrief[];
  readonly steps: readonly FlagStep[];
};

export type AgreedBrief = Pick<FlagBrief, "dueOn"> & {
  readonly milestones: readonly Pick<MilestoneBrief, "title" | "dueOn">[];
};

type Life = {
  status: FlagStatus;
  since: Date;
  relapses: number;
  csuAgreed: FlagStep | null;
  nhsAgreed: FlagStep | null;
};

/** Adds the rows of a flag. Throws on a step that the table of moves does not know. Returns its id and its status. */
export function planFlag(rows: Rows, flag: FlagBrief): { readonly id: string; readonly status: FlagStatus } {
  const id = newId();
  const life = planLife(rows, flag, id);
  rows.flags.push({
    id,
    programmeId: flag.programmeId,
    number: flag.number,
    csuId: flag.unit.id,
    submissionId: flag.submissionId ?? null,
    outcomeId: flag.outcomeId ?? null,
    issueId: flag.issueId ?? null,
    testId: flag.testId ?? null,
    criterionId: flag.criterionId ?? null,
    kind: flag.kind,
    status: life.status,
    statusSince: life.since,
    severity: flag.severity,
    title: flag.title,
    rootCause: flag.rootCause,
    exitCriteria: flag.exitCriteria,
    dueOn: columnOf(flag.dueOn),
    reviewOn: columnOf(flag.reviewOn ?? null),
    csuOwnerId: flag.csuOwner?.id ?? null,
    nhsOwnerId: flag.nhsOwner?.id ?? null,
    raisedById: flag.raisedBy.id,
    raisedAt: flag.raisedAt,
    csuAgreedAt: life.csuAgreed?.at ?? null,
    csuAgreedById: life.csuAgreed?.by?.id ?? null,
    nhsAgreedAt: life.nhsAgreed?.at ?? null,
    nhsAgreedById: life.nhsAgreed?.by?.id ?? null,
    relapses: life.relapses,
    isIllustrative: true,
  });
  rows.milestones.push(
    ...flag.milestones.map(({ title, dueOn, doneAt, evidenceText, documentVersionId }, order) => ({
      flagId: id,
      sequence: order + 1,
      title,
      dueOn: columnOf(dueOn),
      doneAt: doneAt ?? null,
      doneById: doneAt === undefined ? null : (flag.csuOwner?.id ?? null),
      evidenceText: evidenceText ?? "",
      documentVersionId: documentVersionId ?? null,
    })),
  );
  return { id, status: life.status };
}

function planLife(rows: Rows, flag: FlagBrief, flagId: string): Life {
  const { unit, number } = flag;
  const life: Life = { status: "raised", since: flag.raisedAt, relapses: 0, csuAgreed: null, nhsAgreed: null };
  const subject = {
    kind: "flag",
    id: flagId,
    csuId: unit.id,
    ...(flag.submissionId ? { submissionId: flag.submissionId } : {}),
  };
  const details = { unit: unit.name, number };
  rows.flagEvents.push(eventRow(flag, flagId, 1, "raise", null, "raised", { at: flag.raisedAt, by: flag.raisedBy }));
  rows.audits.push(auditDraft(flag.raisedAt, flag.raisedBy, "flag.raised", subject, details));
  flag.steps.forEach((step, order) => {
    const found = moveFlag(life.status, step.event);
    if (!found.ok) throw new Error(`Flag ${number}: ${step.event} is not a move from ${life.status}`);
    const { to } = found.value;
    rows.flagEvents.push(eventRow(flag, flagId, order + 2, step.event, life.status, to, step));
    const moved = { ...details, event: step.event, to };
    rows.audits.push(auditDraft(step.at, step.by, "flag.moved", subject, moved));
    takeStep(life, step, to, unit.id);
  });
  planAgreedPlans(rows, flag, flagId);
  return life;
}

/** A plan is kept each time that both sides have agreed it. */
function planAgreedPlans(rows: Rows, flag: FlagBrief, flagId: string): void {
  const { rootCause, exitCriteria, csuOwner, nhsOwner, steps, agreedAs = [] } = flag;
  if (csuOwner === null || nhsOwner === null) return;
  const settled = steps.filter(({ event }) => event === "settle_plan");
  settled.forEach(({ at }, order) => {
    const { dueOn, milestones } = agreedAs[order] ?? flag;
    const id = newId();
    const owners = { csuOwnerId: csuOwner.id, nhsOwnerId: nhsOwner.id };
    const plan = { rootCause, exitCriteria, dueOn: columnOf(dueOn), ...owners };
    rows.agreedPlans.push({ id, flagId, number: order + 1, agreedAt: at, ...plan });
    rows.agreedMilestones.push(
      ...milestones.map((each, place) => ({
        planId: id,
        sequence: place + 1,
        title: each.title,
        dueOn: columnOf(each.dueOn),
      })),
    );
  });
}

function takeStep(life: Life, step: FlagStep, to: FlagStatus, unitId: string): void {
  if (to !== life.status) life.since = step.at;
  life.status = to;
  if (step.event === "relapse") life.relapses += 1;
  if (to === "raised" && step.event !== "agree_plan") {
    life.csuAgreed = null;
    life.nhsAgreed = null;
  }
  if (step.event !== "agree_plan") return;
  if (step.by?.organisationId === unitId) life.csuAgreed = step;
  else life.nhsAgreed = step;
}

function eventRow(
  flag: FlagBrief,
  flagId: string,
  sequence: number,
  event: string,
  fromStatus: FlagStatus | null,
  toStatus: FlagStatus,
  { at, by, text, isForNhsCbOnly }: Omit<FlagStep, "event">,
) {
  return {
    flagId,
    sequence,
    event,
    fromStatus,
    toStatus,
    visibility: isForNhsCbOnly ? ("nhs_cb" as const) : ("both" as const),
    text: text ?? (event === "raise" ? flag.rootCause : ""),
    at,
    byId: by?.id ?? null,
    byName: by?.name ?? null,
    byOrganisationId: by?.organisationId ?? null,
    isIllustrative: true,
  };
}
