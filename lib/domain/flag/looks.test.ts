import { describe, expect, it } from "vitest";
import { isNewSince, lookNow } from "./looks";

const at = (time: string) => new Date(`2012-09-14T${time}Z`);
const yesterday = new Date("2012-09-13T16:00:00Z");

describe("a look at the list of flags", () => {
  it("finds nothing new the first time, since everything would be", () => {
    expect(lookNow(null, at("08:00:00"))).toEqual({ lookedAt: at("08:00:00"), newSince: null });
  });

  it.each([
    ["in the same sitting", "09:59:59.999", yesterday],
    ["two hours after the last", "10:00:00", at("08:00:00")],
    ["late on the same day", "22:59:59", at("08:00:00")],
  ])("%s counts from the right one", (_, now, newSince) => {
    const last = { lookedAt: at("08:00:00"), newSince: yesterday };
    expect(lookNow(last, at(now))).toEqual({ lookedAt: at(now), newSince });
  });

  it("keeps a sitting together for as long as looks follow each other", () => {
    let look = lookNow({ lookedAt: yesterday, newSince: null }, at("08:00:00"));
    for (const now of ["09:30:00", "11:00:00", "12:30:00"]) look = lookNow(look, at(now));
    expect(look).toEqual({ lookedAt: at("12:30:00"), newSince: yesterday });
    expect(lookNow(look, at("14:30:00")).newSince).toEqual(at("12:30:00"));
  });
});

describe("a new flag", () => {
  it.each([
    ["raised by another after the look", "08:00:00.001", false, true],
    ["raised while the look was taken, and perhaps not yet saved", "07:59:00.001", false, true],
    ["raised well before it", "07:59:00", false, false],
    ["raised by oneself", "09:00:00", true, false],
  ])("%s", (_, raised, isRaisedByReader, isNew) => {
    expect(isNewSince({ raisedAt: at(raised), isRaisedByReader }, at("08:00:00"))).toBe(isNew);
  });
});
