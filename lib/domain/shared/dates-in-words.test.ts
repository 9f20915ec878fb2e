import { describe, expect, it } from "vitest";
import { counted } from "./counted";
import { dayInWords, instantInWords, timeInWords } from "./dates-in-words";
import { listInWords } from "./list-in-words";

describe("words for dates, counts and lists", () => {
  it("writes days and times as the NHS does", () => {
    expect(dayInWords("2012-08-31")).toBe("31 August 2012");
    expect(dayInWords("2012-09-01")).toBe("1 September 2012");
    expect(instantInWords(new Date("2012-08-31T13:02:59Z"))).toBe("31 August 2012, 2:02pm");
    expect(timeInWords(new Date("2012-12-31T00:05:00Z"))).toBe("12:05am");
    expect(timeInWords(new Date("2012-12-31T12:00:00Z"))).toBe("12:00pm");
    expect(timeInWords(new Date("2012-12-31T11:59:00Z"))).toBe("11:59am");
  });

  it("counts with the right noun", () => {
    expect(counted(1, "working day")).toBe("1 working day");
    expect(counted(0, "working day")).toBe("0 working days");
    expect(counted(1960, "row")).toBe("1,960 rows");
    expect(counted(2, "criterion", "criteria")).toBe("2 criteria");
  });

  it("joins lists", () => {
    expect(listInWords([])).toBe("");
    expect(listInWords(["a"])).toBe("a");
    expect(listInWords(["a", "b"])).toBe("a and b");
    expect(listInWords(["a", "b", "c"], "or")).toBe("a, b or c");
  });
});
