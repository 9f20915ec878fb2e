import { describe, expect, test } from "vitest";
import { reviewsInWords, reviewsTask } from "./reviews-task";

const today = "2012-09-14";
const done = { hasSubmitted: true, dueOn: "2012-09-03" };
const inTime = { hasSubmitted: false, dueOn: today };
const late = { hasSubmitted: false, dueOn: "2012-09-13" };
const later = { hasSubmitted: false, dueOn: "2012-09-10" };
const undated = { hasSubmitted: false, dueOn: null };

describe("reviews of a full panel", () => {
  test.each([
    [[done, inTime, undated], "1 of 3 reviews submitted"],
    [[done, late, later], "1 of 3 reviews submitted, 2 late"],
    [[late], "0 of 1 review submitted, 1 late"],
  ])("%# are counted in words", (seats, words) => {
    expect(reviewsInWords(seats, today)).toBe(words);
  });

  test("wait for the reviewers until the end of the day on which they are due", () => {
    expect(reviewsTask([done, inTime, undated], today)).toMatchObject({ isWaiting: true, dueOn: null });
  });

  test("are the office's to chase once one is late, since the first that is", () => {
    expect(reviewsTask([done, late, later], today)).toEqual({
      title: "Chase 2 late reviews",
      why: "1 of 3 reviews submitted, 2 late",
      dueOn: "2012-09-10",
      isWaiting: false,
    });
    expect(reviewsTask([done, late], today).title).toBe("Chase 1 late review");
  });
});
