import { expect, it } from "vitest";
import { dueAfterStop, dueInPlaceOf, reviewDueFrom } from "./review-time";

const now = new Date("2012-09-14T08:00:00Z");
/** 5:00pm in London, fifteen working days on. */
const usual = new Date("2012-10-05T16:00:00Z");

it.each([
  ["a day that is past", "2012-09-10T16:00:00Z", usual],
  ["a day too near", "2012-10-04T16:00:00Z", usual],
  ["a later day", "2012-10-08T16:00:00Z", new Date("2012-10-08T16:00:00Z")],
  ["a moderator", null, null],
])("who takes another's place is given time, after %s", (_what, dueAt, expected) => {
  expect(dueInPlaceOf(dueAt === null ? null : new Date(dueAt), now, new Set())).toEqual(expected);
});

it("a review is due fifteen working days after it is assigned, bank holidays apart", () => {
  expect(reviewDueFrom(now, new Set())).toEqual(usual);
  expect(reviewDueFrom(now, new Set(["2012-10-01"]))).toEqual(new Date("2012-10-08T16:00:00Z"));
});

it.each([
  ["the same day", "2012-09-14T08:00:00Z", "2012-09-20T16:00:00Z"],
  ["over a weekend", "2012-09-17T08:00:00Z", "2012-09-21T16:00:00Z"],
  ["two weeks, with a bank holiday in them", "2012-09-28T08:00:00Z", "2012-10-04T16:00:00Z"],
])("a review is due as much later as the case was away: back %s", (_what, back, expected) => {
  const due = dueAfterStop(new Date("2012-09-20T16:00:00Z"), now, new Date(back), new Set(["2012-09-25"]));
  expect(due).toEqual(new Date(expected));
});
