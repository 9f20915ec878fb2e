import type { CheckpointBefore, EarlierCheckpoint } from "@/lib/domain/checkpoint/opening";
import { database, type Transaction } from "../client";

/** The checkpoint that comes before in the programme's order. */
export async function checkpointBefore({
  programmeId,
  number,
}: {
  programmeId: string;
  number: number;
}): Promise<CheckpointBefore> {
  const before = await database().checkpoint.findFirst({
    where: { programmeId, number: { lt: number } },
    orderBy: { number: "desc" },
    select: { name: true, status: true },
  });
  return before ?? "first";
}

/**
 * How far units got at the checkpoint before one, as the rule of opening asks it: of every unit, or of one alone. The caller has
 * found the case in scope.
 */
export async function earlierCheckpoints(
  from: Transaction,
  { programmeId, number }: { programmeId: string; number: number },
  csuId?: string,
): Promise<(csuId: string) => EarlierCheckpoint | "first" | null> {
  const before = await from.checkpoint.findFirst({
    where: { programmeId, number: { lt: number } },
    orderBy: { number: "desc" },
    select: {
      name: true,
      submissions: {
        where: csuId === undefined ? {} : { csuId },
        select: {
          csuId: true,
          status: true,
          outcomes: { where: { status: { in: ["issued", "published"] } }, select: { proceeds: true } },
        },
      },
    },
  });
  if (before === null) return () => "first";
  const { name, submissions } = before;
  const caseOf = new Map(submissions.map((each) => [each.csuId, each]));
  return (unit) => {
    const found = caseOf.get(unit);
    return found === undefined ? null : { name, status: found.status, outcome: found.outcomes[0] ?? null };
  };
}
