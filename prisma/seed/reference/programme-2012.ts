import type { CriterionFeed } from "@/lib/db/generated/client";
import { fivePm } from "@/lib/domain/shared/london-time";

/** The 2012 round's checkpoints as the public record gives them. Criteria are our design and come from criteria.csv. */
export const checkpoints2012 = [
  {
    number: 1,
    name: "Checkpoint 1",
    submissionName: "Prospectus",
    dueAt: fivePm("2011-12-30"),
    openedAt: fivePm("2011-11-30"),
    decidedAt: fivePm("2012-01-31"),
  },
  {
    number: 2,
    name: "Checkpoint 2",
    submissionName: "Outline business plan",
    dueAt: fivePm("2012-03-30"),
    openedAt: fivePm("2012-02-01"),
    decidedAt: fivePm("2012-05-14"),
  },
  {
    number: 3,
    name: "Checkpoint 3",
    submissionName: "Full business plan, financial model and balanced scorecard",
    dueAt: fivePm("2012-08-31"),
    openedAt: null,
    decidedAt: null,
  },
] as const;

export const sources = {
  checkpoint1:
    "All 26 units went on to checkpoint 2. Results of checkpoint 1 were never published by unit, so no scenario is recorded.",
  checkpoint2: "NHS Commissioning Board, outcome notice of 14 May 2012.",
} as const;

export function isFeed(text: string): text is CriterionFeed {
  return text === "commitments" || text === "survey" || text === "flags";
}
