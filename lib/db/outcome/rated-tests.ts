import type { Rating } from "@/lib/domain/moderation/rating";
import type { Transaction } from "../client";

export type RatedTestRow = {
  readonly id: string;
  readonly name: string;
  /** Null until the panel has rated it. */
  readonly rating: Rating | null;
  readonly proposed: Rating | null;
  readonly working: string;
  readonly departureReason: string;
  /** 0 until the panel has rated it. */
  readonly version: number;
};

type CaseKey = { readonly id: string; readonly checkpoint: { readonly id: string } };

/** The tests of a case's checkpoint in their order, each with the panel's rating. */
export async function ratedTests(from: Transaction, found: CaseKey): Promise<RatedTestRow[]> {
  const tests = await from.checkpointTest.findMany({
    where: { checkpointId: found.checkpoint.id },
    orderBy: { order: "asc" },
    select: { id: true, name: true, ratings: { where: { submissionId: found.id } } },
  });
  return tests.map(({ id, name, ratings: [own] }) => ({
    id,
    name,
    rating: own?.agreed ?? null,
    proposed: own?.proposed ?? null,
    working: own?.working ?? "",
    departureReason: own?.departureReason ?? "",
    version: own?.version ?? 0,
  }));
}
