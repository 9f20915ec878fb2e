import { isWindowOpen } from "@/lib/domain/checkpoint/representations";
import type { SubmissionStatus } from "@/lib/domain/checkpoint/submission-status";
import type { Actor } from "../actor";
import { database } from "../client";
import { outcomeScope } from "../scopes/outcome-scope";
import { windowOf } from "./open-outcome";

/**
 * Those of the cases whose time for representations has ended, as far as the actor may know it: NHS CB has the turn then. One
 * statement, and none while no case is at that stage.
 */
export async function endedWindows(
  actor: Actor,
  cases: readonly { readonly id: string; readonly status: SubmissionStatus }[],
): Promise<ReadonlySet<string>> {
  const ids = cases.filter(({ status }) => status === "representations").map(({ id }) => id);
  if (ids.length === 0) return new Set();
  const drafts = await database().outcome.findMany({
    where: { AND: [outcomeScope(actor), { submissionId: { in: ids }, status: "drafted" }] },
    select: { submissionId: true, representationsDueAt: true, representationsClosedAt: true },
  });
  const ended = drafts.filter((draft) => {
    const window = windowOf(draft);
    return window !== null && !isWindowOpen(window, actor.now);
  });
  return new Set(ended.map(({ submissionId }) => submissionId));
}
