import { counted } from "@/lib/domain/shared/counted";
import { conflict, ok, type Result } from "@/lib/domain/shared/result";

/** Clearance is proposed by the unit once every milestone is done. `conflict` says how many are not. */
export function checkMayProposeClearance(milestones: readonly { readonly isDone: boolean }[]): Result {
  const open = milestones.filter(({ isDone }) => !isDone).length;
  if (open === 0) return ok();
  return conflict(
    `${counted(open, "milestone")} still to do. Record ${open === 1 ? "it" : "them"} as done, or change the plan`,
  );
}
