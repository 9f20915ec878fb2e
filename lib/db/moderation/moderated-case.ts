import { conflict, ok, type Result } from "@/lib/domain/shared/result";
import type { Actor } from "../actor";
import { database, type Prisma, type Transaction } from "../client";
import { lockSubmission } from "../locks";
import { moderationScope } from "../scopes/score-scope";

export const moderatedSelect = {
  id: true,
  status: true,
  statusSince: true,
  version: true,
  csuId: true,
  signedOffById: true,
  isIllustrative: true,
  csu: { select: { slug: true, name: true } },
  checkpoint: {
    select: {
      id: true,
      number: true,
      name: true,
      isHeld: true,
      programme: {
        select: { id: true, slug: true, name: true, minimumReviewers: true, representationWorkingDays: true },
      },
    },
  },
} as const satisfies Prisma.SubmissionSelect;

/** A case whose panel is complete, with what every command and page about its moderation needs. */
export type ModeratedCase = Prisma.SubmissionGetPayload<{ select: typeof moderatedSelect }>;

/** The case of that id, if its panel is complete and the actor may read what it agreed. Before, it is not there for anyone. */
export function findModeratedCase(actor: Actor, id: string): Promise<ModeratedCase | null> {
  return database().submission.findFirst({
    where: { AND: [{ id }, moderationScope(actor)] },
    select: moderatedSelect,
  });
}

/** The same, as addresses name it. */
export function findModeratedCaseAt(actor: Actor, csu: string, checkpoint: number): Promise<ModeratedCase | null> {
  return database().submission.findFirst({
    where: {
      AND: [
        { csu: { slug: csu, kind: "csu" } },
        { checkpoint: { number: checkpoint, programme: { isRehearsal: false } } },
        moderationScope(actor),
      ],
    },
    select: moderatedSelect,
  });
}

export type LockedCase = Pick<ModeratedCase, "id" | "status" | "version">;

/**
 * Locks a case that was loaded, and gives it as it stands under the lock. `conflict` when its stage has changed meanwhile: what
 * the actor may do was decided for the old one.
 */
export async function lockCase(
  tx: Transaction,
  found: { readonly id: string; readonly status: ModeratedCase["status"] },
): Promise<Result<LockedCase>> {
  await lockSubmission(tx, found.id);
  const now = await tx.submission.findUniqueOrThrow({
    where: { id: found.id },
    select: { id: true, status: true, version: true },
  });
  if (now.status === found.status) return ok(now);
  return conflict("This case was moved on by someone else a moment ago. Look at it again, then decide.");
}
