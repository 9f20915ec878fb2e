import type { Actor } from "@/lib/db/actor";
import { findCase } from "@/lib/db/case/find-case";

/** Where the pages of a case stand, for a door that knows only its id; `null` for a case that the actor may not read. */
export async function getCaseAddress(
  actor: Actor,
  submissionId: string,
): Promise<{ csu: string; checkpoint: number } | null> {
  const row = await findCase(actor, submissionId);
  return row === null ? null : { csu: row.csu.slug, checkpoint: row.checkpoint.number };
}
