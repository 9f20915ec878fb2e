import { counted } from "@/lib/domain/shared/counted";
import { conflict, ok, type Result } from "@/lib/domain/shared/result";

type Milestones = readonly { readonly isDone: boolean }[];

/** Clearance is proposed by the unit once every milestone is done: how many are not, and what to do. Null when none is left. */
export function whyNotProposeClearance(milestones: Milestones): string | null {
  const open = milestones.filter(({ isDone }) => !isDone).length;
  if (open === 0) return null;
  const them = open === 1 ? "it" : "them";
  return `${counted(open, "milestone")} still to do. Record ${them} as done, or change the plan; then propose clearance`;
}

export function checkMayProposeClearance(milestones: Milestones): Result {
  const why = whyNotProposeClearance(milestones);
  return why === null ? ok() : conflict(why);
}
