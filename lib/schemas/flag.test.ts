import { describe, expect, it } from "vitest";
import { changePlanSchema, flagSearchSchema } from "./flag";
import { readForm } from "./read-form";

const id = "01a203dc-eeac-7380-8405-a403dc9ea3a5";

function plan(lines: Readonly<Record<string, string>>) {
  const form = new FormData();
  const rest = {
    flagId: id,
    version: "1",
    rootCause: "No prices",
    exitCriteria: "Prices are agreed",
    dueOn: "2012-12-01",
  };
  for (const [name, value] of Object.entries({ ...rest, ...lines })) form.append(name, value);
  return changePlanSchema.safeParse(readForm(form));
}

const day = (number: number, [year, month, date]: readonly [string, string, string]) => ({
  [`milestone-${number}-due-day`]: date,
  [`milestone-${number}-due-month`]: month,
  [`milestone-${number}-due-year`]: year,
});

describe("the milestones of a plan's form", () => {
  it("are its lines in their order; those with nothing in them are left out", () => {
    const { data } = plan({
      "milestone-2-title": "Prices sent",
      ...day(2, ["2012", "10", "8"]),
      ...day(3, ["", "", ""]),
      "milestone-4-title": "  Prices   agreed ",
      ...day(4, ["2012", "11", "30"]),
    });
    expect(data?.milestones).toEqual([
      { title: "Prices sent", dueOn: "2012-10-08" },
      { title: "Prices agreed", dueOn: "2012-11-30" },
    ]);
    expect(plan({}).data?.milestones).toEqual([]);
  });

  it.each<[string, Record<string, string>, string, string]>([
    ["no day", { "milestone-3-title": "Prices sent" }, "milestone-3-due", "Enter the day on which milestone 3 is due"],
    ["no title", day(3, ["2012", "10", "8"]), "milestone-3-title", "Say what milestone 3 is"],
    [
      "a day that there is not",
      { "milestone-3-title": "Prices sent", ...day(3, ["2012", "2", "30"]) },
      "milestone-3-due",
      "Enter a real date, like 14 9 2012",
    ],
    [
      "a long title",
      { "milestone-3-title": "x".repeat(201), ...day(3, ["2012", "10", "8"]) },
      "milestone-3-title",
      "Use 200 characters or fewer",
    ],
  ])("with %s are asked for beside their own field", (_what, lines, field, message) => {
    const issues = plan(lines).error?.issues ?? [];
    expect(issues[0]).toMatchObject({ path: [field], message });
    expect(new Set(issues.flatMap(({ path }) => path))).toEqual(new Set([field]));
  });
});

describe("the address of the list", () => {
  it("names the instant since which flags are new", () => {
    expect(flagSearchSchema.parse({ since: "2012-08-31T10:30:00.000Z" }).since).toBe("2012-08-31T10:30:00.000Z");
  });

  it.each([
    "",
    "yesterday",
    "2012-08-31",
    "2012-02-30T10:30:00Z",
    "2012-08-31T10:30:00.000+01:00",
    `2012-08-31T10:30:00.${"0".repeat(60)}Z`,
    ["2012-08-31T10:30:00Z", "2012-08-31T10:30:00Z"],
  ])("leaves out %j", (since) => {
    expect(flagSearchSchema.parse({ since }).since).toBeUndefined();
  });
});
