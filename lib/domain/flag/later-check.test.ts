import { expect, it } from "vitest";
import { laterCheckOn } from "./later-check";

it("is eight weeks on, and a day more for a bank holiday between", () => {
  expect(laterCheckOn("2012-09-14", new Set())).toBe("2012-11-09");
  expect(laterCheckOn("2012-07-26", new Set(["2012-08-27"]))).toBe("2012-09-21");
});
