import { database } from "../client";
import { reviewableStatuses } from "../scopes/case-scope";
import type { Receipt } from "./freeze-case";

/** The receipt of a case that is submitted now; null while it is the unit's to change. The caller has found the case in scope. */
export async function receiptInForce(submissionId: string): Promise<Receipt | null> {
  return database().submissionSnapshot.findFirst({
    where: { submissionId, submission: { status: { in: reviewableStatuses, not: "returned_in_part" } } },
    orderBy: { sequence: "desc" },
    select: { reference: true, sha256: true },
  });
}
