import { conflict, ok, type Result } from "@/lib/domain/shared/result";
import type { Actor } from "../actor";
import { database, type Prisma, type Transaction } from "../client";
import { type LockedCase, lockCase, moderatedSelect } from "../moderation/moderated-case";
import { outcomeScope } from "../scopes/outcome-scope";

const outcomeSelect = {
  id: true,
  status: true,
  scenario: true,
  shownAt: true,
  representationsDueAt: true,
  representationsClosedAt: true,
  isHeld: true,
  issuedById: true,
  version: true,
  submission: { select: moderatedSelect },
} as const satisfies Prisma.OutcomeSelect;

/** An outcome with its case. Those that have ended are not found: nothing is done to them. */
export type OutcomeRow = Prisma.OutcomeGetPayload<{ select: typeof outcomeSelect }>;

export function findOpenOutcome(actor: Actor, id: string): Promise<OutcomeRow | null> {
  return database().outcome.findFirst({
    where: { AND: [{ id, status: { in: ["drafted", "issued", "published"] } }, outcomeScope(actor)] },
    select: outcomeSelect,
  });
}

export type LockedOutcome = { readonly outcome: OutcomeRow; readonly submission: LockedCase };

/** Locks the case of an outcome that was loaded, and gives both as they stand. `conflict` when the case has moved on. */
export async function lockOutcome(tx: Transaction, found: OutcomeRow): Promise<Result<LockedOutcome>> {
  const locked = await lockCase(tx, found.submission);
  if (!locked.ok) return locked;
  const outcome = await tx.outcome.findUniqueOrThrow({ where: { id: found.id }, select: outcomeSelect });
  if (outcome.status === found.status) return ok({ outcome, submission: locked.value });
  return conflict("This outcome was moved on by someone else a moment ago. Look at it again, then decide.");
}

/** Changes an outcome as the actor last saw it. `conflict` when someone else changed it, or its issues, meanwhile. */
export async function changeOutcome(
  tx: Transaction,
  { id, status }: Pick<OutcomeRow, "id" | "status">,
  version: number,
  data: Prisma.OutcomeUncheckedUpdateManyInput,
): Promise<Result> {
  const { count } = await tx.outcome.updateMany({
    where: { id, status, version },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 1) return ok();
  return conflict("This outcome was changed by someone else a moment ago. Look at it again, then decide.");
}

export function windowOf(outcome: Pick<OutcomeRow, "representationsDueAt" | "representationsClosedAt">) {
  const { representationsDueAt: dueAt, representationsClosedAt: closedAt } = outcome;
  return dueAt === null ? null : { dueAt, closedAt };
}

/** What an audit entry about an outcome is about. */
export function outcomeSubject({ id, submission }: OutcomeRow) {
  return { kind: "outcome", id, csuId: submission.csuId, submissionId: submission.id };
}

/** Where the pages of its case stand: what a command hands back so that its door knows where to go on. */
export type OutcomePlace = { readonly csu: string; readonly checkpoint: number };

export function placeOf({ submission: { csu, checkpoint } }: OutcomeRow): OutcomePlace {
  return { csu: csu.slug, checkpoint: checkpoint.number };
}
