import { describe, expect, test } from "vitest";
import { COMMITMENT_ROUTES, checkSupplier, choiceOf } from "@/lib/domain/commitment/route";
import {
  COMMITMENT_STAGES,
  type CommitmentStage,
  checkStageMove,
  isFirmStage,
  needsReasonToMove,
  nextStages,
} from "@/lib/domain/commitment/stage";

/** Written a second time, by hand: f is free, r asks a reason, a dot is refused. Columns in the order of the ladder. */
const EXPECTED: Readonly<Record<CommitmentStage, string>> = {
  exploring: "fffff..r",
  intends: "rffff..r",
  letter_of_intent: "rrfff..r",
  agreed: "rrrff..r",
  signed: "rrrrfr..",
  leaving: "....rff.",
  left: "fffff...",
  withdrawn: "fffff...",
};

const pairs = COMMITMENT_STAGES.flatMap((from) =>
  COMMITMENT_STAGES.map((to, column) => ({ from, to, expected: EXPECTED[from][column] ?? "." })),
);

test.each(pairs)("$from to $to: $expected", ({ from, to, expected }) => {
  const reason = "The price list changed in August.";
  expect(nextStages(from).includes(to)).toBe(expected !== ".");
  expect(needsReasonToMove(from, to)).toBe(expected === "r");
  expect(checkStageMove(from, to, reason).ok).toBe(expected !== ".");
  expect(checkStageMove(from, to, "").ok).toBe(expected === "f");
});

describe("stages", () => {
  test("a first entry may stand anywhere up to signed", () => {
    expect(nextStages(null)).toEqual(["exploring", "intends", "letter_of_intent", "agreed", "signed"]);
    expect(checkStageMove(null, "left", "")).toMatchObject({ error: "conflict" });
  });

  test("a signed agreement is left, not withdrawn, and the refusal says so", () => {
    expect(checkStageMove("signed", "withdrawn", "We changed our minds.")).toMatchObject({
      message: expect.stringContaining("Leaving"),
    });
  });

  test("firm from intends upward, until it has left", () => {
    expect(COMMITMENT_STAGES.filter(isFirmStage)).toEqual([
      "intends",
      "letter_of_intent",
      "agreed",
      "signed",
      "leaving",
    ]);
  });
});

describe("routes", () => {
  test("make, share or buy follows from the route", () => {
    expect(COMMITMENT_ROUTES.map(choiceOf)).toEqual(["buy", "make", "share", "buy", "buy", "buy"]);
  });

  const own = { id: "ccg-1", kind: "ccg" } as const;
  const other = { id: "ccg-2", kind: "ccg" } as const;
  const unit = { id: "csu-1", kind: "csu" } as const;
  const firm = { id: "firm-1", kind: "other_supplier" } as const;

  test.each([
    ["csu", [unit]],
    ["in_house", [own]],
    ["shared", [other]],
    ["local_authority", [firm]],
    ["third_sector", [firm]],
    ["private", [firm]],
  ] as const)("%s goes with its own kind of supplier and no other", (route, fitting) => {
    for (const supplier of [own, other, unit, firm]) {
      const fits = fitting.some((each) => each === supplier);
      expect(checkSupplier(route, supplier, "ccg-1").ok).toBe(fits);
    }
  });
});
