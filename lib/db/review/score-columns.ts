import { isPoints, type Judgement, POINTS } from "@/lib/domain/scoring/judgement";

type Columns = { readonly value: number | null; readonly cannotJudge: boolean };

/** A judgement as its two columns hold it; null for none yet. */
export function columnsOfJudgement(judgement: Judgement | null): { value: number | null; cannotJudge: boolean } {
  const isValue = judgement !== null && isPoints(judgement);
  return { value: isValue ? judgement : null, cannotJudge: judgement === "cannot_judge" };
}

/** The judgement that two columns hold. The database keeps the value between 0 and 4. */
export function judgementOfColumns({ value, cannotJudge }: Columns): Judgement | null {
  if (cannotJudge) return "cannot_judge";
  return POINTS.find((points) => points === value) ?? null;
}
