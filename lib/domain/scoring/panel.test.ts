import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkProceedWithout, type PanelSeat, panelState } from "@/lib/domain/scoring/panel";

const seat = (reviewerId: string, facts: Partial<PanelSeat> = {}): PanelSeat => ({
  reviewerId,
  recused: false,
  replaced: false,
  submitted: false,
  excused: false,
  ...facts,
});
const done = { submitted: true };

describe("a panel is complete", () => {
  test.each([
    ["nobody assigned", [], false],
    ["three of three", [seat("a", done), seat("b", done), seat("c", done)], true],
    ["two of three", [seat("a", done), seat("b", done), seat("c")], false],
    ["two, and the third recused", [seat("a", done), seat("b", done), seat("c", { recused: true })], true],
    [
      "two, and the third recused after submitting",
      [seat("a", done), seat("b", done), seat("c", { ...done, recused: true })],
      true,
    ],
    ["one, and the other recused late", [seat("a", done), seat("b", { ...done, recused: true })], false],
    ["two, going ahead without the third", [seat("a", done), seat("b", done), seat("c", { excused: true })], true],
    [
      "one, going ahead without the others",
      [seat("a", done), seat("b", { excused: true }), seat("c", { excused: true })],
      false,
    ],
    ["replaced, and the new one has not submitted", [seat("a", done), seat("b", { replaced: true }), seat("c")], false],
    [
      "replaced, and the new one has submitted",
      [seat("a", done), seat("b", { replaced: true }), seat("c", done)],
      true,
    ],
  ] as const)("%s: %s", (_name, seats, complete) => {
    expect(panelState(seats).complete).toBe(complete);
  });

  test("a late recusal sets the scores aside, and undoing it brings them back", () => {
    const seats = [seat("a", done), seat("b", done), seat("c", { ...done, recused: true })];
    expect(panelState(seats)).toMatchObject({ counted: ["a", "b"], setAside: ["c"], complete: true });
    const undone = seats.map((each) => ({ ...each, recused: false }));
    expect(panelState(undone)).toMatchObject({ counted: ["a", "b", "c"], setAside: [], complete: true });
  });

  test("a review that comes after the panel went ahead is set aside", () => {
    const seats = [seat("a", done), seat("b", done), seat("c", { ...done, excused: true })];
    expect(panelState(seats)).toMatchObject({ counted: ["a", "b"], setAside: ["c"] });
  });

  test("a programme cannot ask for fewer than two", () => {
    expect(panelState([seat("a", done)], 1)).toMatchObject({ complete: false, shortBy: 1 });
    expect(panelState([seat("a", done), seat("b", done)], 3)).toMatchObject({ complete: false, shortBy: 1 });
  });
});

const seatsArbitrary = fc
  .array(
    fc.record({
      recused: fc.boolean(),
      replaced: fc.boolean(),
      submitted: fc.boolean(),
      excused: fc.boolean(),
    }),
    { maxLength: 6 },
  )
  .map((facts) => facts.map((each, index) => ({ ...each, reviewerId: `r${index}` })));

describe("whatever the seats", () => {
  test("complete means two or more count and nobody is waited for", () => {
    fc.assert(
      fc.property(seatsArbitrary, (seats) => {
        const state = panelState(seats);
        if (state.complete) {
          expect(state.counted.length).toBeGreaterThanOrEqual(2);
          expect(state.outstanding).toEqual([]);
          expect(state.shortBy).toBe(0);
        }
        const all = [...state.counted, ...state.setAside, ...state.outstanding];
        expect(new Set(all).size).toBe(all.length);
        expect(state.counted.length + state.setAside.length).toBe(seats.filter((each) => each.submitted).length);
      }),
    );
  });

  test("going ahead is only allowed when it could lead to a complete panel", () => {
    fc.assert(
      fc.property(seatsArbitrary, fc.nat(6), (seats, index) => {
        const result = checkProceedWithout(seats, `r${index}`, "Ill, and no date for a return.");
        if (!result.ok) return;
        const after = seats.map((each) =>
          each.reviewerId === `r${index}` ? { ...each, excused: true } : { ...each, submitted: true },
        );
        expect(panelState(after).complete).toBe(true);
      }),
    );
  });
});

describe("going ahead without a reviewer", () => {
  const seats = [seat("a", done), seat("b", done), seat("c")];

  test("needs a reason, which is kept", () => {
    expect(checkProceedWithout(seats, "c", "Ill, and no date for a return.")).toEqual({
      ok: true,
      value: "Ill, and no date for a return.",
    });
    expect(checkProceedWithout(seats, "c", "")).toMatchObject({ error: "invalid" });
  });

  test("is refused for one who submitted, a stranger, or when fewer than two would remain", () => {
    expect(checkProceedWithout(seats, "a", "Ill, and no date for a return.")).toMatchObject({ error: "conflict" });
    expect(checkProceedWithout(seats, "z", "Ill, and no date for a return.")).toMatchObject({ error: "conflict" });
    expect(checkProceedWithout(seats.slice(1), "c", "Ill, and no date for a return.")).toMatchObject({
      error: "conflict",
    });
  });
});
