import { expect, it } from "vitest";
import { nextMilestoneInWords } from "./next-milestone";

const milestone = (sequence: number, dueOn: string, inWords: string, isDone = false) => ({
  sequence,
  dueOn,
  inWords,
  doneAt: isDone ? new Date("2012-09-01T09:00:00Z") : null,
});

it.each([
  [[], null],
  [[milestone(1, "2012-09-01", "done", true)], null],
  [[milestone(1, "2012-11-02", "35 working days left")], "Milestone 1: 2 November 2012, 35 working days left."],
  [
    [milestone(1, "2012-11-02", "35 working days left"), milestone(2, "2012-09-12", "2 working days late")],
    "Milestone 2: 12 September 2012, 2 working days late.",
  ],
  [
    [milestone(2, "2012-09-14", "due today"), milestone(1, "2012-09-01", "done", true)],
    "Milestone 2: 14 September 2012, due today.",
  ],
])("the milestone that comes next of %j is said as %s", (milestones, words) => {
  expect(nextMilestoneInWords(milestones)).toBe(words);
});
