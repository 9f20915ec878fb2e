import type { Actor } from "../actor";
import type { Prisma } from "../generated/client";
import { caseScope } from "./case-scope";
import { flagScope } from "./flag-scope";
import { actsForUnit, closedCsuIds, holds, nothing } from "./roles";

/** Evidence of the cases that the actor may read, and of the flags. The unit reads all of its own. */
export function documentScope(actor: Actor): Prisma.DocumentWhereInput {
  if (actsForUnit(actor)) return { csuId: actor.organisationId };
  if (!holds(actor, "programme_office", "auditor", "reviewer", "moderator", "decision_maker")) return nothing;
  return {
    csuId: { notIn: closedCsuIds(actor) },
    OR: [
      { submissions: { some: { submission: caseScope(actor) } } },
      { versions: { some: { flagEvents: { some: { flag: flagScope(actor) } } } } },
      { versions: { some: { milestones: { some: { flag: flagScope(actor) } } } } },
    ],
  };
}

/** Listing, preview and download alike. Others than the unit see a version only once it is checked and ready. */
export function documentVersionScope(actor: Actor): Prisma.DocumentVersionWhereInput {
  const document = documentScope(actor);
  return actsForUnit(actor) ? { document } : { document, status: "ready" };
}
