import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AgreedCriterion, meanWords, proposeRating, weightedMean } from "@/lib/domain/moderation/rating";
import { JUDGEMENTS, type Judgement } from "@/lib/domain/scoring/judgement";

const c = (code: string, agreed: Judgement, weight = 1, isCritical = false): AgreedCriterion => ({
  code,
  agreed,
  weight,
  isCritical,
});

test.each([
  {
    name: "all strong",
    criteria: [c("3.L1", 4, 3, true), c("3.L2", 4, 2)],
    rating: "good_progress",
    working: "Weighted mean 4.00 (20/5).",
  },
  {
    name: "a critical criterion at exactly 2",
    criteria: [c("3.C1", 2, 3, true), c("3.C2", 4, 3, true), c("3.C3", 3, 2)],
    rating: "marginal",
    working: "Weighted mean 3.00 (24/8). Critical 3.C1 agreed at 2.",
  },
  {
    name: "a critical criterion below 2, however good the rest",
    criteria: [c("3.C1", 1, 1, true), c("3.C2", 4, 30)],
    rating: "fail",
    working: "Weighted mean 3.90 (121/31). Critical 3.C1 agreed at 1.",
  },
  {
    name: "mean exactly 1.5",
    criteria: [c("3.L1", 1), c("3.L2", 2)],
    rating: "marginal",
    working: "Weighted mean 1.50 (3/2).",
  },
  {
    name: "mean just under 1.5",
    criteria: [c("3.L1", 1, 101), c("3.L2", 2, 100)],
    rating: "fail",
    working: "Weighted mean 1.49 (301/201).",
  },
  {
    name: "mean exactly 2.5",
    criteria: [c("3.L1", 2), c("3.L2", 3)],
    rating: "good_progress",
    working: "Weighted mean 2.50 (5/2).",
  },
  {
    name: "mean just under 2.5",
    criteria: [c("3.L1", 2, 101), c("3.L2", 3, 100)],
    rating: "marginal",
    working: "Weighted mean 2.49 (502/201).",
  },
  {
    name: "a critical criterion that cannot be judged, even beside one that fails",
    criteria: [c("3.L1", "cannot_judge", 3, true), c("3.L2", 1, 3, true)],
    rating: null,
    working:
      "Weighted mean 1.00 (3/3). Critical 3.L2 agreed at 1. Critical 3.L1 could not be judged. The panel decides.",
  },
  {
    name: "nothing judged",
    criteria: [c("3.L1", "cannot_judge"), c("3.L2", "cannot_judge")],
    rating: null,
    working: "Nothing could be judged. The panel decides.",
  },
  { name: "nothing at all", criteria: [], rating: null, working: "Nothing could be judged. The panel decides." },
  {
    name: "an ordinary criterion that cannot be judged is left out of the mean",
    criteria: [c("3.L1", 3, 3, true), c("3.L2", "cannot_judge", 2)],
    rating: "good_progress",
    working: "Weighted mean 3.00 (9/3).",
  },
] as const)("$name: $rating", ({ criteria, rating, working }) => {
  expect(proposeRating(criteria)).toEqual({ rating, working });
});

test("the mean is shown as in 28/12", () => {
  expect(meanWords({ sum: 28, weight: 12 })).toBe("2.33");
  expect(meanWords({ sum: 29, weight: 12 })).toBe("2.42");
  expect(meanWords({ sum: 0, weight: 12 })).toBe("0.00");
});

describe("whatever the scores", () => {
  const criteriaArbitrary = fc.array(
    fc.record({
      code: fc.constant("3.C1"),
      agreed: fc.constantFrom(...JUDGEMENTS),
      weight: fc.integer({ min: 1, max: 1000 }),
      isCritical: fc.boolean(),
    }),
    { maxLength: 12 },
  );
  const worst = { fail: 0, marginal: 1, good_progress: 2 } as const;

  test("raising a score never lowers the rating", () => {
    fc.assert(
      fc.property(criteriaArbitrary, fc.nat(11), (criteria, index) => {
        const raised = criteria.map((each, at) =>
          at === index && (each.agreed === 0 || each.agreed === 1 || each.agreed === 2 || each.agreed === 3)
            ? { ...each, agreed: ([1, 2, 3, 4] as const)[each.agreed] }
            : each,
        );
        const before = proposeRating(criteria).rating;
        const after = proposeRating(raised).rating;
        if (before === null) expect(after).toBeNull();
        else expect(worst[after ?? "fail"]).toBeGreaterThanOrEqual(worst[before]);
      }),
    );
  });

  test("the order of criteria, and all weights doubled, change nothing", () => {
    fc.assert(
      fc.property(criteriaArbitrary, (criteria) => {
        const doubled = criteria.map((each) => ({ ...each, weight: each.weight * 2 }));
        expect(proposeRating([...criteria].reverse()).rating).toBe(proposeRating(criteria).rating);
        expect(proposeRating(doubled).rating).toBe(proposeRating(criteria).rating);
      }),
    );
  });

  test("the mean shown is on the same side of each line as the exact one", () => {
    fc.assert(
      fc.property(criteriaArbitrary, (criteria) => {
        const mean = weightedMean(criteria);
        if (mean === null) return;
        const hundredths = Number(meanWords(mean).replace(".", ""));
        for (const halves of [3, 5]) {
          expect(hundredths < halves * 50).toBe(mean.sum * 2 < mean.weight * halves);
        }
      }),
    );
  });
});
