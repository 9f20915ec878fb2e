import type { Actor } from "../actor";
import { database } from "../client";
import { caseScope } from "../scopes/case-scope";

/** A pointer that stands, of a case that the actor may read, with what a guard and an audit entry need. */
export function findPointer(actor: Actor, pointerId: string) {
  return database().evidencePointer.findFirst({
    where: { AND: [{ id: pointerId, withdrawnAt: null }, { submission: caseScope(actor) }] },
    select: {
      id: true,
      version: true,
      submissionId: true,
      criterionId: true,
      documentVersionId: true,
      locatorKind: true,
      locator: true,
      shows: true,
      criterion: { select: { code: true } },
      submission: { select: { csuId: true, status: true, csu: { select: { name: true } } } },
    },
  });
}
