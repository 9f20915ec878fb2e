import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { declarableCaseScope, seatOf } from "@/lib/db/scopes/case-scope";

/** What is shown before a case opens: the unit's name, and nothing of the case. */
export type ReviewDeclaration = {
  submissionId: string;
  unit: { slug: string; name: string };
  checkpoint: { number: number; name: string; submissionName: string };
  dueAt: Date | null;
  /** When this reviewer declared no conflict; null while the declaration is waited for. */
  declaredAt: Date | null;
  isIllustrative: boolean;
};

export async function getReviewDeclaration(
  actor: Actor,
  csuSlug: string,
  checkpoint: number,
): Promise<ReviewDeclaration | null> {
  const row = await database().submission.findFirst({
    where: {
      AND: [
        { csu: { slug: csuSlug, kind: "csu" } },
        { checkpoint: { number: checkpoint, programme: { isRehearsal: false } } },
        declarableCaseScope(actor),
      ],
    },
    select: {
      id: true,
      isIllustrative: true,
      csu: { select: { slug: true, name: true } },
      checkpoint: { select: { number: true, name: true, submissionName: true } },
      panel: { where: seatOf(actor, "reviewer"), select: { dueAt: true, declaredAt: true } },
    },
  });
  const seat = row?.panel[0];
  if (row === null || seat === undefined) return null;
  const { id: submissionId, isIllustrative, csu: unit, checkpoint: at } = row;
  return { submissionId, unit, checkpoint: at, dueAt: seat.dueAt, declaredAt: seat.declaredAt, isIllustrative };
}
