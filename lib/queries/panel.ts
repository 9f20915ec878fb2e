import type { Actor } from "@/lib/db/actor";
import { bankHolidays } from "@/lib/db/bank-holidays";
import { caseFacts } from "@/lib/db/case-facts";
import { database } from "@/lib/db/client";
import type { PanelMember, Prisma } from "@/lib/db/generated/client";
import { endedWindows } from "@/lib/db/outcome/ended-windows";
import { type Candidate, listCandidates } from "@/lib/db/review/list-candidates";
import { hasSubmitted } from "@/lib/db/review/seat-facts";
import { holderSelect, lostRoleOn } from "@/lib/db/review/seat-holder";
import { knowsWhoSubmitted } from "@/lib/db/review/who-submitted";
import { caseScope } from "@/lib/db/scopes/case-scope";
import { holds } from "@/lib/db/scopes/roles";
import { isStillModerated } from "@/lib/domain/access/grant";
import { mayDo, whyNot } from "@/lib/domain/access/may-do";
import { dueFor, isLate, timeLeftInWords } from "@/lib/domain/checkpoint/due-time";
import { isStillDue, type SubmissionStatus } from "@/lib/domain/checkpoint/submission-status";
import { hadOtherDuty } from "@/lib/domain/scoring/candidate";
import type { CalendarDay } from "@/lib/domain/shared/calendar-day";

export type SeatState =
  | "waiting_for_declaration"
  | "scoring"
  | "submitted"
  | "left_out"
  | "role_ended"
  | "recused"
  | "replaced"
  | "moderating";

export type PanelSeatView = {
  id: string;
  name: string;
  duty: "reviewer" | "moderator";
  state: SeatState;
  assignedAt: Date;
  /** Of the review; a moderator has none. */
  dueAt: Date | null;
  submittedAt: Date | null;
  chasedAt: Date | null;
  replacedReason: string | null;
  /** The London day on which he or she lost the role that the place is for, with something still to do there. */
  roleEndedOn: CalendarDay | null;
  /** What he or she declared, while the recusal stands. */
  conflict: { declaredAt: Date; statement: string } | null;
  /** Of a recusal that may be undone. */
  declarationId: string | null;
};

export type PanelView = {
  submissionId: string;
  unit: { slug: string; name: string };
  checkpoint: { number: number; name: string };
  programme: { slug: string; name: string; panelSize: number };
  status: SubmissionStatus;
  isWindowOpen: boolean;
  dueAt: Date;
  /** "10 working days late" of a case that has still to come in; null otherwise. */
  lateInWords: string | null;
  seats: PanelSeatView[];
  /** Why the moderator goes ahead without a reviewer. */
  proceededReason: string | null;
  /** Who could still be given each duty. */
  candidates: { reviewer: Candidate[]; moderator: Candidate[] };
  extensions: { dueAt: Date; reason: string; grantedAt: Date }[];
  /** Null where it may be done now; otherwise the sentence to show instead. */
  whyNotAssign: string | null;
  may: {
    assign: Record<PanelSeatView["duty"], boolean>;
    replace: Record<PanelSeatView["duty"], boolean>;
    chase: boolean;
  };
  whyNotExtend: string | null;
  isIllustrative: boolean;
};

/** A unit's panel for the programme office: who sits, who has submitted, who could sit. Never a score. Six queries. */
export async function getPanel(
  actor: Actor,
  programmeSlug: string,
  number: number,
  csu: string,
): Promise<PanelView | null> {
  if (!holds(actor, "programme_office")) return null;
  const submission = await database().submission.findFirst({
    where: {
      AND: [
        caseScope(actor),
        { csu: { slug: csu, kind: "csu" }, checkpoint: { number, programme: { slug: programmeSlug } } },
      ],
    },
    include: {
      csu: { select: { id: true, slug: true, name: true } },
      checkpoint: { include: { programme: { select: { slug: true, name: true, panelSize: true } } } },
      panel: { orderBy: [{ duty: "asc" }, { ordinal: "asc" }], include: { person: { select: holderSelect } } },
      extensions: { orderBy: { grantedAt: "asc" } },
    },
  });
  if (submission === null) return null;
  const [subject, ended, conflicts, people] = await Promise.all([
    caseFacts(actor, submission),
    endedWindows(actor, [submission]),
    database().declaration.findMany({
      where: { csuId: submission.csuId, hasConflict: true, undoneAt: null },
      select: { id: true, personId: true, statement: true, declaredAt: true },
    }),
    listCandidates(actor, submission.csuId),
  ]);
  const conflictOf = new Map(conflicts.map((each) => [each.personId, each]));
  const seated = new Set(submission.panel.filter((seat) => seat.replacedAt === null).map((seat) => seat.personId));
  const free = people.filter((person) => !seated.has(person.id) && !conflictOf.has(person.id));
  const freeFor = (duty: PanelSeatView["duty"]): Candidate[] =>
    free
      .filter((person) => person.roles.includes(duty) && !hadOtherDuty(person.id, duty, submission.panel))
      .map(({ id, name, cases }) => ({ id, name, cases }));
  const hasModerator = submission.panel.some(({ duty, replacedAt }) => duty === "moderator" && replacedAt === null);
  const dueAt = dueFor(submission.checkpoint.dueAt, submission.extendedDueAt);
  const isKnown = knowsWhoSubmitted(actor, submission);
  const { programme, number: checkpointNumber, name } = submission.checkpoint;
  return {
    submissionId: submission.id,
    unit: { slug: submission.csu.slug, name: submission.csu.name },
    checkpoint: { number: checkpointNumber, name },
    programme,
    status: submission.status,
    isWindowOpen: !ended.has(submission.id),
    dueAt,
    lateInWords:
      isStillDue(submission.status) && isLate(dueAt, actor.now)
        ? timeLeftInWords(dueAt, actor.now, await bankHolidays())
        : null,
    seats: submission.panel.map((seat) => seatView(seat, submission.status, isKnown, conflictOf)),
    proceededReason: isKnown ? submission.proceededReason : null,
    candidates: {
      reviewer: freeFor("reviewer"),
      moderator: freeFor("moderator"),
    },
    extensions: submission.extensions.map(({ dueAt, reason, grantedAt }) => ({ dueAt, reason, grantedAt })),
    whyNotAssign: whyNot(actor, "assign_reviewer", subject),
    may: {
      assign: {
        reviewer: mayDo(actor, "assign_reviewer", subject),
        moderator: mayDo(actor, "assign_moderator", subject) && !hasModerator,
      },
      replace: {
        reviewer: mayDo(actor, "replace_reviewer", subject),
        moderator: mayDo(actor, "replace_moderator", subject),
      },
      chase: mayDo(actor, "chase_reviewer", subject),
    },
    whyNotExtend: whyNot(actor, "grant_extension", subject),
    isIllustrative: submission.isIllustrative,
  };
}

type Seat = PanelMember & { person: Prisma.PersonGetPayload<{ select: typeof holderSelect }> };

/** Who may not know who has submitted is not told it by a role that ended either. */
function seatView(
  row: Seat,
  status: SubmissionStatus,
  isKnown: boolean,
  conflicts: ReadonlyMap<string, Conflict>,
): PanelSeatView {
  const seat = isKnown ? row : { ...row, submittedAt: null, setAsideAt: null, chasedAt: null, dueAt: null };
  const { id, duty, assignedAt, submittedAt, dueAt, chasedAt, replacedReason } = seat;
  const isHeld = seat.replacedAt === null && seat.recusedAt === null && seat.setAsideAt === null;
  const isStillToDo = duty === "moderator" ? isStillModerated(status) : !hasSubmitted(seat);
  const roleEndedOn = isKnown && isHeld && isStillToDo ? lostRoleOn(seat) : null;
  return {
    id,
    name: seat.person.name,
    duty,
    state: roleEndedOn === null ? stateOf(seat) : "role_ended",
    assignedAt,
    submittedAt,
    dueAt,
    chasedAt,
    replacedReason,
    roleEndedOn,
    ...recusalOf(seat.recusedAt === null ? undefined : conflicts.get(seat.personId)),
  };
}

type Conflict = { id: string; statement: string; declaredAt: Date };

function recusalOf(conflict: Conflict | undefined): Pick<PanelSeatView, "declarationId" | "conflict"> {
  if (conflict === undefined) return { declarationId: null, conflict: null };
  const { id, statement, declaredAt } = conflict;
  return { declarationId: id, conflict: { statement, declaredAt } };
}

function stateOf(seat: PanelMember): SeatState {
  if (seat.replacedAt !== null) return "replaced";
  if (seat.recusedAt !== null) return "recused";
  if (seat.duty === "moderator") return "moderating";
  if (seat.setAsideAt !== null) return "left_out";
  // Also of someone whose recusal was undone: a review that was handed in before counts once its reviewer declares anew.
  if (seat.declaredAt === null) return "waiting_for_declaration";
  return seat.submittedAt === null ? "scoring" : "submitted";
}
