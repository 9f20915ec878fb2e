import { describe, expect, it } from "vitest";
import { readForm } from "./read-form";

function form(entries: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

describe("reading a form", () => {
  it("reads three boxes as one day, and leaves it blank when all are", () => {
    const typed = form([
      ["due-day", "4"],
      ["due-month", "9"],
      ["due-year", "2012"],
    ]);
    expect(readForm(typed)).toMatchObject({ due: "2012-09-04" });
    const blank = form([
      ["due-day", ""],
      ["due-month", ""],
      ["due-year", " "],
    ]);
    expect(readForm(blank)).toMatchObject({ due: "" });
  });

  it("takes lists by name and the last of anything else", () => {
    expect(
      readForm(
        form([
          ["a[]", "1"],
          ["a[]", "2"],
          ["b", "x"],
          ["b", "y"],
        ]),
      ),
    ).toEqual({ a: ["1", "2"], b: "y" });
  });

  it("takes out what no database can hold", () => {
    expect(readForm(form([["a", "x\u0000y\r\nz\ud800"]]))).toEqual({ a: "xy\nz\ufffd" });
  });

  it("refuses a form with too many fields or too much in them", () => {
    expect(readForm(form(Array.from({ length: 2001 }, (_, i) => [`f${i}`, ""] as [string, string])))).toBeNull();
    expect(readForm(form([["a", "x".repeat(900_001)]]))).toBeNull();
  });
});
