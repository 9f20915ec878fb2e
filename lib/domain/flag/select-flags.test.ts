import { describe, expect, it } from "vitest";
import { CARDS_IN_COLUMN, flagsBoard } from "./flags-board";
import { flagsExport } from "./flags-export";
import { lateOfPlansInWords, overrunTo, rangeOfPlans } from "./plan-spans";
import { type FlagChoice, flagSorts, outOf, selectFlags } from "./select-flags";

const essex = { slug: "essex", name: "Essex", region: "East" };
const arden = { slug: "arden", name: "Arden", region: "Midlands" };

function flag(number: number, changes: Partial<ReturnType<typeof plain>> = {}) {
  return { ...plain(number), ...changes };
}

function plain(number: number) {
  return {
    number,
    title: `Flag ${number}`,
    unit: essex,
    status: "in_progress" as "in_progress" | "raised" | "cleared",
    isOpen: true,
    severity: "medium" as "low" | "medium" | "critical",
    test: "Business" as string | null,
    criterion: "2.B2" as string | null,
    milestonesDone: 1,
    milestones: 3,
    raisedOn: "2012-04-02",
    raisedAt: new Date("2012-04-02T08:00:00Z"),
    isRaisedByReader: false,
    dueOn: "2012-09-28",
    workingDaysLate: 0,
    steps: [{ dueOn: "2012-06-01", isDone: true }],
    relapses: 0,
    hasMoreTime: false,
  };
}

const flags = [
  flag(1, { workingDaysLate: 4, dueOn: "2012-09-10", hasMoreTime: true }),
  flag(2, { unit: arden, status: "raised", severity: "critical", test: "Customer", criterion: "2.C1" }),
  flag(3, { status: "cleared", isOpen: false, milestonesDone: 3 }),
  flag(4, {
    unit: arden,
    severity: "low",
    test: null,
    criterion: null,
    raisedAt: new Date("2012-08-31T08:00:00Z"),
    milestones: 0,
    milestonesDone: 0,
  }),
];

const plainChoice: FlagChoice = { show: "open", sort: "flag", direction: "ascending" };
const numbers = (choice: Partial<FlagChoice>) =>
  selectFlags(flags, { ...plainChoice, ...choice }).map(({ number }) => number);

describe("the list of flags", () => {
  it.each<[Partial<FlagChoice>, number[], number]>([
    [{}, [1, 2, 4], 3],
    [{ show: "all" }, [1, 2, 3, 4], 4],
    [{ show: "late" }, [1], 3],
    [{ unit: "arden" }, [2, 4], 3],
    [{ since: "2012-04-02T08:00:59.999Z" }, [1, 2, 4], 3],
    [{ since: "2012-04-02T08:01:00.000Z" }, [4], 3],
    [{ region: "East", show: "all" }, [1, 3], 4],
    [{ severity: "critical" }, [2], 3],
    // A stage that is over is asked for by its name: it must not be hidden by "open".
    [{ stage: "cleared" }, [3], 4],
    [{ stage: "cleared", show: "late" }, [], 4],
  ])("shows for %j the flags %j, out of %i", (choice, shown, total) => {
    expect(numbers(choice)).toEqual(shown);
    expect(outOf(flags, { ...plainChoice, ...choice })).toHaveLength(total);
  });

  it.each([
    ["due", [1, 2, 4]],
    ["flag", [1, 2, 4]],
    ["unit", [2, 4, 1]],
    ["severity", [4, 1, 2]],
    ["late", [2, 4, 1]],
    ["stage", [2, 1, 4]],
    ["test", [4, 1, 2]],
    ["milestones", [4, 1, 2]],
  ] as const)("is sorted by %s", (sort, order) => {
    expect(numbers({ sort })).toEqual(order);
  });

  it("turns round by every order that it has", () => {
    for (const sort of flagSorts) {
      expect(new Set(numbers({ sort, direction: "descending" }))).toEqual(new Set([1, 2, 4]));
    }
    expect(numbers({ sort: "severity", direction: "descending" })).toEqual([2, 1, 4]);
  });

  it("is exported with every column that the screen shows", () => {
    const { header, rows } = flagsExport(selectFlags(flags, { ...plainChoice, unit: "essex" }));
    expect(rows).toHaveLength(1);
    expect(Object.fromEntries(header.map((title, at) => [title, rows[0]?.[at]]))).toMatchObject({
      Number: 1,
      Unit: "Essex",
      Stage: "In progress",
      Raised: { day: "2012-04-02" },
      Due: { day: "2012-09-10" },
      "Working days late": 4,
      "More time": "Given",
      "Came back": null,
    });
  });
});

describe("the board", () => {
  it("has a column for every open stage, and for others only where flags were asked for", () => {
    const stages = (all: typeof flags) => flagsBoard(all, undefined).map(({ status, total }) => `${status} ${total}`);
    const open = ["raised 1", "plan_agreed 0", "in_progress 2", "clearance_proposed 0"];
    expect(stages(flags.filter(({ isOpen }) => isOpen))).toEqual([...open, "stop_proposed 0"]);
    expect(stages(flags)).toEqual([...open, "cleared 1", "stop_proposed 0"]);
    expect(flagsBoard(flags, "raised").map(({ status }) => status)).toEqual(["raised"]);
  });

  it("says how many there are where it shows the first", () => {
    const many = Array.from({ length: 40 }, (_, at) => flag(at));
    const column = flagsBoard(many, "in_progress")[0];
    expect(column).toMatchObject({ total: 40 });
    expect(column?.shown.map(({ number }) => number)).toEqual(Array.from({ length: CARDS_IN_COLUMN }, (_, at) => at));
  });
});

describe("the timeline", () => {
  it("holds every plan, its steps and today", () => {
    expect(rangeOfPlans(flags, "2012-09-14")).toEqual({ from: "2012-04-02", to: "2012-09-28" });
    expect(rangeOfPlans(flags, "2012-12-01").to).toBe("2012-12-01");
    expect(rangeOfPlans([], "2012-12-01")).toEqual({ from: "2012-12-01", to: "2012-12-01" });
  });

  it("runs over its end while it is open, and on the day itself it does not", () => {
    const plan = flag(1, { dueOn: "2012-09-10" });
    expect(overrunTo(plan, "2012-09-14")).toBe("2012-09-14");
    expect(overrunTo(plan, "2012-09-10")).toBeNull();
    expect(overrunTo({ ...plan, isOpen: false }, "2012-09-14")).toBeNull();
  });

  it("says how many are late", () => {
    expect(lateOfPlansInWords(flags)).toBe("1 of 4 plans is late");
    expect(lateOfPlansInWords(flags.slice(1))).toBe("None of 3 plans is late");
    expect(lateOfPlansInWords([...flags, flag(5, { workingDaysLate: 1 })])).toBe("2 of 5 plans are late");
  });
});
