import { z } from "zod";
import { SUBMISSION_STATUSES } from "@/lib/domain/checkpoint/submission-status";
import { overviewSorts } from "@/lib/domain/overview/filter-rows";
import { direction, page } from "./list-search";

/** The overview's address. What it does not know is left out, so that an old link still opens. */
export const overviewSearchSchema = z.object({
  region: z.string().min(1).max(60).optional().catch(undefined),
  scenario: z.enum(["A", "B", "C", "any"]).optional().catch(undefined),
  stage: z.enum(SUBMISSION_STATUSES).optional().catch(undefined),
  scope: z.enum(["regional", "national"]).optional().catch(undefined),
  late: z.literal("yes").optional().catch(undefined),
  /** The number of a checkpoint. */
  results: z
    .string()
    .regex(/^[1-9]\d?$/)
    .optional()
    .catch(undefined),
  sort: z.enum(overviewSorts).default("unit").catch("unit"),
  direction,
  page,
});

export type OverviewSearch = z.output<typeof overviewSearchSchema>;
