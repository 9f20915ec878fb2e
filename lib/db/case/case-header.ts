import { dueFor, isLate, timeLeftInWords } from "@/lib/domain/checkpoint/due-time";
import { isStillDue, type SubmissionStatus } from "@/lib/domain/checkpoint/submission-status";
import type { Actor } from "../actor";
import { bankHolidays } from "../bank-holidays";
import { database } from "../client";
import { endedWindows } from "../outcome/ended-windows";
import { type EndOfSignOff, endOfSignOff } from "./end-of-sign-off";
import type { CaseRow } from "./find-case";
import { type LastReturn, lastReturn } from "./last-return";

/** What stands over every page of a case: whose, which, at what stage, and how long is left. */
export type CaseHeader = {
  readonly submissionId: string;
  readonly version: number;
  readonly unit: { readonly slug: string; readonly name: string };
  readonly checkpoint: { readonly number: number; readonly name: string; readonly submissionName: string };
  readonly status: SubmissionStatus;
  readonly statusSince: Date;
  readonly submittedAt: Date | null;
  /** False once the unit's time for representations has ended, where the actor may know that. */
  readonly isWindowOpen: boolean;
  readonly isIllustrative: boolean;
  readonly hasReceipt: boolean;
  /** Null once it is handed in or withdrawn: nothing is due then. */
  readonly due: {
    readonly at: Date;
    readonly isExtended: boolean;
    readonly isLate: boolean;
    readonly words: string;
  } | null;
  /** What NHS CB named and said when it returned the case, while it is returned. */
  readonly returned: LastReturn | null;
  /** The change that ended the last sign-off, while the case waits for another; for the unit alone. */
  readonly signOffEnded: (EndOfSignOff & { readonly isMine: boolean }) | null;
};

export async function caseHeader(actor: Actor, row: CaseRow): Promise<CaseHeader> {
  const { id: submissionId, version, status, statusSince, submittedAt, isIllustrative, csu: unit } = row;
  const { number, name, submissionName } = row.checkpoint;
  return {
    submissionId,
    version,
    unit,
    checkpoint: { number, name, submissionName },
    status,
    statusSince,
    submittedAt,
    isWindowOpen: !(await endedWindows(actor, [row])).has(submissionId),
    isIllustrative,
    hasReceipt: row._count.snapshots > 0,
    due: isStillDue(status) ? await dueOf(actor, row) : null,
    returned: await lastReturn(database(), row),
    signOffEnded: await endForUnit(actor, row),
  };
}

async function endForUnit(actor: Actor, row: CaseRow): Promise<CaseHeader["signOffEnded"]> {
  if (row.status !== "preparing" || actor.organisationId !== row.csuId) return null;
  const end = await endOfSignOff(row.id);
  return end === null ? null : { ...end, isMine: end.byId === actor.personId };
}

async function dueOf(actor: Actor, row: CaseRow): Promise<CaseHeader["due"]> {
  const at = dueFor(row.checkpoint.dueAt, row.extendedDueAt);
  const words = timeLeftInWords(at, actor.now, await bankHolidays());
  return { at, isExtended: row.extendedDueAt !== null, isLate: isLate(at, actor.now), words };
}
