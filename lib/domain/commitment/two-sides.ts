import { formatPence, type Pence } from "@/lib/domain/shared/money";

/** What one side says of one CCG and service line, in pence a year. */
export type SideFigure = { readonly ccgId: string; readonly serviceLineId: string; readonly pencePerYear: Pence };

export type Mismatch = {
  readonly ccgId: string;
  readonly serviceLineId: string;
  readonly kind: "unit_only" | "ccg_only" | "different";
  readonly expected: Pence;
  readonly intended: Pence;
  /** Expected less intended: positive when the unit counts on more than the CCG means to pay. */
  readonly difference: Pence;
};

/**
 * Where a unit's expected income and the CCGs' confirmed intentions towards it differ, the largest difference first.
 * Several figures of one side for the same CCG and line are added up. Both sides see the list.
 */
export function findMismatches(expected: readonly SideFigure[], intended: readonly SideFigure[]): Mismatch[] {
  const pairs = new Map<string, { ccgId: string; serviceLineId: string; expected: Pence; intended: Pence }>();
  const add = (figure: SideFigure, side: "expected" | "intended") => {
    const key = JSON.stringify([figure.ccgId, figure.serviceLineId]);
    const { ccgId, serviceLineId } = figure;
    const pair = pairs.get(key) ?? { ccgId, serviceLineId, expected: 0, intended: 0 };
    pair[side] += figure.pencePerYear;
    pairs.set(key, pair);
  };
  for (const figure of expected) add(figure, "expected");
  for (const figure of intended) add(figure, "intended");
  return [...pairs.values()]
    .filter((pair) => pair.expected !== pair.intended)
    .map((pair) => ({ ...pair, kind: kindOf(pair), difference: pair.expected - pair.intended }))
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
}

function kindOf(pair: { readonly expected: Pence; readonly intended: Pence }): Mismatch["kind"] {
  if (pair.intended === 0) return "unit_only";
  return pair.expected === 0 ? "ccg_only" : "different";
}

/** One sentence that both sides can read. */
export function mismatchWords(mismatch: Mismatch): string {
  const expected = formatPence(mismatch.expected);
  const intended = formatPence(mismatch.intended);
  switch (mismatch.kind) {
    case "unit_only":
      return `The unit expects ${expected} a year. The CCG has confirmed no intent.`;
    case "ccg_only":
      return `The CCG intends ${intended} a year. The unit does not expect it.`;
    case "different":
      return `The unit expects ${expected} a year. The CCG intends ${intended}.`;
  }
}
