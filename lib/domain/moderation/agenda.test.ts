import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildAgenda, disagreementWords, needsDiscussion, toAgendaItem } from "@/lib/domain/moderation/agenda";
import { JUDGEMENTS, type Judgement } from "@/lib/domain/scoring/judgement";

const criterion = (code: string, judgements: readonly Judgement[], isCritical = false) => ({
  id: code,
  code,
  isCritical,
  judgements,
});

test.each([
  { scores: [2, 2, 2], discuss: false, words: "All gave 2" },
  { scores: [2, 3, 3], discuss: false, words: "1 apart" },
  { scores: [1, 2, 2], discuss: true, words: "1 apart, crosses the pass line" },
  { scores: [2, 4, 3], discuss: true, words: "2 apart" },
  { scores: [1, 4, 2], discuss: true, words: "3 apart, crosses the pass line" },
  { scores: [0, 1, 1], discuss: false, words: "1 apart" },
  { scores: ["cannot_judge", 1, 1], discuss: false, words: "Some cannot judge" },
  { scores: ["cannot_judge", 1, 2], discuss: true, words: "1 apart, crosses the pass line" },
  { scores: ["cannot_judge", "cannot_judge"], discuss: false, words: "Nobody could judge" },
  { scores: [], discuss: false, words: "Some cannot judge" },
] as const)("$scores: discuss $discuss, $words", ({ scores, discuss, words }) => {
  const item = toAgendaItem(criterion("3.C1", scores));
  expect(needsDiscussion(item)).toBe(discuss);
  expect(disagreementWords(item)).toBe(words);
});

describe("the agenda", () => {
  test("puts disagreement first: spread, then the pass line, then critical, then code", () => {
    const agenda = buildAgenda([
      criterion("3.L1", [3, 3]),
      criterion("3.C10", [2, 4]),
      criterion("3.C2", [2, 4]),
      criterion("3.B1", [2, 4], true),
      criterion("3.B2", [1, 3]),
      criterion("3.B3", [0, 4]),
      criterion("3.B4", [1, 2], true),
      criterion("3.D1", [3, 4]),
    ]);
    expect(agenda.discuss.map((item) => item.code)).toEqual(["3.B3", "3.B2", "3.B1", "3.C2", "3.C10", "3.B4"]);
    expect(agenda.agreeTogether.map((item) => item.code)).toEqual(["3.L1"]);
    expect(agenda.settle.map((item) => item.code)).toEqual(["3.D1"]);
  });

  const criteriaArbitrary = fc
    .array(
      fc.record({ judgements: fc.array(fc.constantFrom(...JUDGEMENTS), { maxLength: 5 }), isCritical: fc.boolean() }),
    )
    .map((all) => all.map((each, index) => criterion(`3.C${index}`, each.judgements, each.isCritical)));

  test("holds each criterion once, and does not depend on the order given", () => {
    fc.assert(
      fc.property(criteriaArbitrary, (criteria) => {
        const agenda = buildAgenda(criteria);
        const all = [...agenda.discuss, ...agenda.agreeTogether, ...agenda.settle].map((item) => item.id);
        expect([...all].sort()).toEqual(criteria.map((each) => each.id).sort());
        expect(buildAgenda([...criteria].reverse())).toEqual(agenda);
      }),
    );
  });

  test("what is agreed together is unanimous, and never needs discussion", () => {
    fc.assert(
      fc.property(criteriaArbitrary, (criteria) => {
        for (const item of buildAgenda(criteria).agreeTogether) {
          expect(item.spread).toBe(0);
          expect(item.unanimous).not.toBeNull();
        }
      }),
    );
  });

  test("'cannot judge' changes neither the spread nor the need to discuss", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...JUDGEMENTS), { maxLength: 5 }), (judgements) => {
        const item = toAgendaItem(criterion("a", judgements));
        const more = toAgendaItem(criterion("a", [...judgements, "cannot_judge"]));
        expect(more.spread).toBe(item.spread);
        expect(needsDiscussion(more)).toBe(needsDiscussion(item));
      }),
    );
  });
});
