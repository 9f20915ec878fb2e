import type { Role } from "@/lib/domain/access/role";
import { counted } from "@/lib/domain/shared/counted";
import { conflict, forbidden, ok, type Result } from "@/lib/domain/shared/result";
import { sideOf } from "./plan";

/** Clearance is proposed by the unit once every milestone is done. `conflict` says how many are not. */
export function checkMayProposeClearance(milestones: readonly { readonly isDone: boolean }[]): Result {
  const open = milestones.filter(({ isDone }) => !isDone).length;
  if (open === 0) return ok();
  return conflict(
    `${counted(open, "milestone")} still to do. Record ${open === 1 ? "it" : "them"} as done, or change the plan`,
  );
}

/**
 * Clearing is for a person at NHS CB other than the one who raised the flag, so that nobody marks his or her own finding as met.
 * `forbidden` otherwise. docs/domain.md, Rapid management.
 */
export function checkMayClear(actor: { readonly personId: string; readonly role: Role }, raisedById: string): Result {
  if (sideOf(actor.role) !== "nhs_cb") return forbidden("Only NHS CB can clear a flag");
  if (actor.personId === raisedById) return forbidden("You raised this, so someone else at NHS CB must clear it.");
  return ok();
}
