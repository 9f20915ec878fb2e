import type { ReturnedPart } from "@/lib/domain/checkpoint/returned-part";
import type { SubmissionStatus } from "@/lib/domain/checkpoint/submission-status";
import type { Prisma, Transaction } from "../client";

/** What NHS CB named and said when it last returned a case. */
export type LastReturn = ReturnedPart & { readonly reason: string };

const named = {
  orderBy: [{ criterion: { test: { order: "asc" } } }, { criterion: { order: "asc" } }],
  select: {
    criterion: {
      select: { code: true, currentVersion: true, versions: { select: { version: true, title: true, fedBy: true } } },
    },
  },
} as const satisfies Prisma.SubmissionEvent$returnedArgs;

/** Null for a case that is not returned now. The caller has found the case in scope. */
export async function lastReturn(
  from: Transaction,
  { id, status }: { readonly id: string; readonly status: SubmissionStatus },
): Promise<LastReturn | null> {
  if (status !== "returned_in_part") return null;
  const event = await from.submissionEvent.findFirstOrThrow({
    where: { submissionId: id, event: "return_in_part" },
    orderBy: { sequence: "desc" },
    select: { reason: true, returned: named },
  });
  const criteria = event.returned.map(({ criterion: { code, currentVersion, versions } }) => {
    const words = versions.find(({ version }) => version === currentVersion);
    return { code, title: words?.title ?? "", isFedByCommitments: words?.fedBy === "commitments" };
  });
  return { reason: event.reason ?? "", criteria };
}
