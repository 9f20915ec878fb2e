import { describe, expect, test } from "vitest";
import { JUDGEMENTS, pointsOf, scaleWords } from "@/lib/domain/scoring/judgement";
import {
  checkMayScore,
  checkScore,
  checkSubmitReview,
  type OwnSeat,
  reviewProgress,
} from "@/lib/domain/scoring/review";

const seat: OwnSeat = { declared: true, recused: false, replaced: false, submitted: false, excused: false };
const criteria = [
  { id: "a", code: "3.L1" },
  { id: "b", code: "3.C1" },
];
const scored = (criterionId: string) => ({ criterionId, judgement: 3, reason: "Page 4 shows it." }) as const;

describe("the scale", () => {
  test("has different words for every judgement", () => {
    const words = JUDGEMENTS.map((judgement) => scaleWords(judgement).short);
    expect(new Set(words).size).toBe(6);
  });

  test("cannot judge is not counted", () => {
    expect(pointsOf([0, "cannot_judge", 4])).toEqual([0, 4]);
  });
});

describe("a score", () => {
  test.each([
    { judgement: 0, reason: "Nothing was offered.", field: null },
    { judgement: "cannot_judge", reason: "The model has no page 4.", field: null },
    { judgement: 3, reason: "x".repeat(4000), field: null },
    { judgement: null, reason: "Page 4 shows it.", field: "judgement" },
    { judgement: 2, reason: "", field: "reason" },
    { judgement: 2, reason: "  too short  ".slice(0, 8), field: "reason" },
    { judgement: "cannot_judge", reason: " ".repeat(40), field: "reason" },
    { judgement: 2, reason: "x".repeat(4001), field: "reason" },
  ] as const)("of $judgement needs a judgement and a reason ($field)", ({ judgement, reason, field }) => {
    const result = checkScore({ criterionId: "a", judgement, reason });
    expect(result.ok).toBe(field === null);
    if (!result.ok && result.error === "invalid" && field !== null) expect(result.fields).toHaveProperty(field);
  });
});

describe("one's own review", () => {
  test("counts only complete scores, and names the rest in order", () => {
    const drafts = [scored("b"), { criterionId: "a", judgement: 2, reason: "" } as const];
    expect(reviewProgress(criteria, drafts)).toEqual({ scored: 1, of: 2, missing: ["3.L1"] });
  });

  test("a score for a criterion of another checkpoint does not count", () => {
    expect(reviewProgress(criteria, [scored("z")]).scored).toBe(0);
  });

  test("goes in whole or not at all", () => {
    expect(checkSubmitReview(seat, criteria, [scored("a"), scored("b")])).toEqual({ ok: true, value: undefined });
    expect(checkSubmitReview(seat, criteria, [scored("a")])).toMatchObject({
      error: "invalid",
      message: expect.stringContaining("3.C1"),
    });
    expect(checkSubmitReview(seat, [], [])).toMatchObject({ error: "conflict" });
  });

  test.each(["recused", "replaced", "submitted", "excused"] as const)("is closed when %s", (state) => {
    expect(checkMayScore({ ...seat, [state]: true })).toMatchObject({ error: "conflict" });
    expect(checkSubmitReview({ ...seat, [state]: true }, criteria, [scored("a"), scored("b")]).ok).toBe(false);
  });

  test("opens only after a declaration of interests", () => {
    expect(checkMayScore({ ...seat, declared: false }).ok).toBe(false);
    expect(checkMayScore(seat).ok).toBe(true);
  });
});
