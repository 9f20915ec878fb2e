import type { Transaction } from "./client";

/** The number of the next event in the history of each case, by its id: 1 where nothing has happened yet. */
export async function nextSequences(
  tx: Transaction,
  submissionIds: readonly string[],
): Promise<(submissionId: string) => number> {
  const last = await tx.submissionEvent.groupBy({
    by: ["submissionId"],
    where: { submissionId: { in: [...submissionIds] } },
    _max: { sequence: true },
  });
  const lastOf = new Map(last.map(({ submissionId, _max }) => [submissionId, _max.sequence ?? 0]));
  return (submissionId) => (lastOf.get(submissionId) ?? 0) + 1;
}
