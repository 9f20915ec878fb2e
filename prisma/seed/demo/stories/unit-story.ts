import type { Judgement } from "@/lib/domain/scoring/judgement";
import type { CaseBrief } from "@/prisma/factories/case/case-brief";

/** How a unit stands at checkpoint 3 in the demonstration. All of it is made up. */
export type UnitStory = {
  readonly slug: string;
  readonly brief: CaseBrief;
  /** What the panel finds where the unit has a gap; its answers, papers and scores follow from it. Elsewhere 3. */
  readonly gaps: Readonly<Record<string, Judgement>>;
  /** Criteria on which it is strong. */
  readonly strong?: readonly string[];
  /** Confirmed income over break-even income, in per cent. */
  readonly breakEvenShare: number;
  /** Numbers of its reviewers, in the order of their places. */
  readonly reviewers?: readonly [number, number, number];
  readonly moderator?: 1 | 2;
  /** The number of a reviewer who was assigned too, and declared a conflict; and what he or she declared. */
  readonly recused?: { readonly reviewer: number; readonly statement: string };
};
