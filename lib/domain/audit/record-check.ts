import { auditAction } from "./audit-action";
import { type BrokenChain, CHAIN_PROBLEMS, type ChainVerdict, verdictInWords } from "./verdict-in-words";

/** What the entry of a check holds: 0 and "" where nothing was found. */
export type RecordCheckDetails = {
  readonly entries: number;
  readonly lastHash: string;
  readonly firstBad: number;
  readonly problem: BrokenChain["problem"] | "";
};

export function detailsOfCheck(verdict: ChainVerdict): RecordCheckDetails {
  return verdict.whole
    ? { entries: Number(verdict.entries), lastHash: verdict.headHash, firstBad: 0, problem: "" }
    : {
        entries: Number(verdict.checkedBefore),
        lastHash: "",
        firstBad: Number(verdict.firstBad),
        problem: verdict.problem,
      };
}

export function verdictOfCheck({ entries, lastHash, firstBad, problem }: RecordCheckDetails): ChainVerdict {
  return problem === ""
    ? { whole: true, entries: BigInt(entries), headHash: lastHash }
    : { whole: false, firstBad: BigInt(firstBad), checkedBefore: BigInt(entries), problem };
}

/** "Checked the record: 18,204 entries, unbroken", or what was found. */
export function checkInWords(verdict: ChainVerdict): string {
  return verdict.whole
    ? `Checked the record: ${verdict.entries.toLocaleString("en-GB")} entries, unbroken`
    : `Checked the record. ${verdictInWords(verdict).replace(/\.$/, "")}`;
}

/** How many entries the chain has grown by since a check, the check's own left out. */
export function addedSince(headSequence: bigint, checked: bigint): bigint {
  const added = headSequence - checked - 1n;
  return added > 0n ? added : 0n;
}

/** A check is itself an entry of the chain that it walked, so that nobody can make one up, nor take one away. */
export const recordActions = {
  "record.checked": auditAction(
    { entries: "number", lastHash: "text", firstBad: "number", problem: "text" },
    (details) => checkInWords(verdictOfCheck({ ...details, problem: problemOf(details.problem) })),
  ),
};

function problemOf(text: string): BrokenChain["problem"] | "" {
  return CHAIN_PROBLEMS.find((problem) => problem === text) ?? "";
}
