import type { Actor } from "../actor";
import { database } from "../client";
import { outcomeScope } from "../scopes/outcome-scope";

/** An issue of an outcome that the actor may see. */
export function findIssue(actor: Actor, id: string): Promise<{ id: string; title: string; outcomeId: string } | null> {
  return database().draftIssue.findFirst({
    where: { id, outcome: outcomeScope(actor) },
    select: { id: true, title: true, outcomeId: true },
  });
}
