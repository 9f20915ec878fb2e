import { expect, it } from "vitest";
import { readDay } from "./read-day";

it.each(["14 September 2012", "14 Sep 2012", " 14/9/2012 ", "14-09-2012", "14.9.2012", "2012-09-14"])(
  "reads %j as the day that it is",
  (text) => expect(readDay(text)).toBe("2012-09-14"),
);

it.each(["", "14 Septober 2012x", "31 June 2012", "9/14/2012", "14/9/12", "September 2012", "14 xyz 2012"])(
  "reads no day in %j",
  (text) => expect(readDay(text)).toBeNull(),
);
