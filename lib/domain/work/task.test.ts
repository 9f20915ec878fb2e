import { describe, expect, it } from "vitest";
import { dueInWords, groupTasks, type Task } from "./task";

function task(title: string, dueOn: string | null, isWaiting = false): Task {
  return { key: title, title, about: "Essex", why: "You own it", place: { to: "ccg", ccg: "00C" }, dueOn, isWaiting };
}

const titles = (tasks: readonly Task[]) => tasks.map((each) => each.title);

describe("my work", () => {
  it("groups by when it is due, the soonest first, and keeps what waits for others apart", () => {
    const groups = groupTasks(
      [
        task("later", "2012-10-01"),
        task("undated", null),
        task("today", "2012-09-14"),
        task("late", "2012-09-13"),
        task("sent", "2012-09-01", true),
        task("week", "2012-09-21"),
      ],
      "2012-09-14",
    );
    expect(titles(groups.late)).toEqual(["late"]);
    expect(titles(groups.thisWeek)).toEqual(["today", "week"]);
    expect(titles(groups.later)).toEqual(["later", "undated"]);
    expect(titles(groups.waiting)).toEqual(["sent"]);
  });

  it.each([
    ["2012-09-10", "4 working days late"],
    ["2012-09-14", "Due today"],
    ["2012-09-17", "17 September 2012"],
  ])("says %s as %s", (day, words) => {
    expect(dueInWords(day, "2012-09-14", new Set())).toBe(words);
  });
});
