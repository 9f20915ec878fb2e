export const CHAIN_PROBLEMS = ["altered", "removed", "inserted", "cut", "anchor"] as const;

export type BrokenChain = {
  readonly firstBad: bigint;
  readonly checkedBefore: bigint;
  readonly problem: (typeof CHAIN_PROBLEMS)[number];
};

/** What a walk along the whole chain found. */
export type ChainVerdict =
  | { readonly whole: true; readonly entries: bigint; readonly headHash: string }
  | ({ readonly whole: false } & BrokenChain);

const what = {
  altered: "was altered",
  removed: "was removed",
  inserted: "was put in by something other than the service",
  cut: "is missing: the end of the record was cut off",
  anchor: "is not the one that a receipt was made from: the record was rewritten",
} as const satisfies Record<BrokenChain["problem"], string>;

/** "Entry 9,117 was altered. The 9,116 before it are whole." */
export function verdictInWords({ firstBad, checkedBefore, problem }: BrokenChain): string {
  const before =
    checkedBefore === 1n
      ? "The one before it is whole."
      : `The ${checkedBefore.toLocaleString("en-GB")} before it are whole.`;
  return `Entry ${firstBad.toLocaleString("en-GB")} ${what[problem]}. ${checkedBefore === 0n ? "It is the first." : before}`;
}
