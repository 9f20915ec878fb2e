import { issueKindFor } from "@/lib/domain/moderation/draft-outcome";
import { severityWithin } from "@/lib/domain/moderation/issue-draft";
import type { Scenario } from "@/lib/domain/moderation/scenario";
import type { Transaction } from "../client";

type Copy = { readonly submissionId: string; readonly outcomeId: string; readonly scenario: Scenario };

/** The issues of the draft that was last taken back, for the new one, as far as its scenario has room for them. */
export async function copyIssues(tx: Transaction, { submissionId, outcomeId, scenario }: Copy): Promise<void> {
  const kind = issueKindFor(scenario);
  const last = await tx.outcome.findFirst({
    where: { submissionId, issuedAt: null, endedAt: { not: null } },
    orderBy: { endedAt: "desc" },
    select: { issues: { orderBy: { id: "asc" } } },
  });
  if (kind === null || last === null) return;
  await tx.draftIssue.createMany({
    data: last.issues.map(({ id: _id, severity, ...issue }) => ({
      ...issue,
      outcomeId,
      kind,
      severity: severityWithin(kind, severity),
    })),
  });
}
