import { COMMITMENT_STAGES, type CommitmentStage } from "@/lib/domain/commitment/stage";
import type { Pence } from "@/lib/domain/shared/money";

/** One line that a CCG has confirmed to a unit, as the unit and NHS CB read it. */
export type CustomerRow = {
  readonly id: string;
  readonly ccg: string;
  readonly odsCode: string;
  readonly line: string;
  readonly lineOrder: number;
  readonly stage: CommitmentStage;
  readonly pencePerHead: Pence;
  readonly pencePerYear: Pence;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** At "intends" or upward and not expired. */
  readonly counts: boolean;
  readonly isExpired: boolean;
  readonly isInFootprint: boolean;
  readonly isIllustrative: boolean;
};

export const customerSorts = ["ccg", "line", "stage", "head", "year"] as const;
export type CustomerSort = (typeof customerSorts)[number];

export type CustomerChoice = {
  readonly line?: string | undefined;
  readonly stage?: CommitmentStage | undefined;
  readonly area?: "inside" | "outside" | undefined;
  readonly sort: CustomerSort;
  readonly direction: "ascending" | "descending";
};

const VALUES: Readonly<Record<CustomerSort, (row: CustomerRow) => string | number>> = {
  ccg: (row) => row.ccg,
  line: (row) => row.lineOrder,
  stage: (row) => COMMITMENT_STAGES.indexOf(row.stage),
  head: (row) => row.pencePerHead,
  year: (row) => row.pencePerYear,
};

/** The rows that an address asks for, in its order: what the screen and both exports show. */
export function selectCustomers(rows: readonly CustomerRow[], choice: CustomerChoice): CustomerRow[] {
  const value = VALUES[choice.sort];
  const turn = choice.direction === "descending" ? -1 : 1;
  return rows
    .filter((row) => choice.line === undefined || row.line === choice.line)
    .filter((row) => choice.stage === undefined || row.stage === choice.stage)
    .filter((row) => choice.area === undefined || row.isInFootprint === (choice.area === "inside"))
    .sort((a, b) => turn * compare(value(a), value(b)) || compare(a.ccg, b.ccg) || a.lineOrder - b.lineOrder);
}

export type Customer = Pick<CustomerRow, "odsCode" | "ccg" | "isInFootprint"> & {
  /** As far as it counts. */
  readonly pencePerYear: Pence;
  readonly rows: readonly CustomerRow[];
};

/** The same rows under their CCGs, in the order in which each CCG first comes. */
export function customersByCcg(rows: readonly CustomerRow[]): Customer[] {
  return [...new Map(rows.map((row) => [row.odsCode, row])).values()].map(({ odsCode, ccg, isInFootprint }) => {
    const own = rows.filter((row) => row.odsCode === odsCode);
    const pencePerYear = own.reduce((sum, row) => sum + (row.counts ? row.pencePerYear : 0), 0);
    return { odsCode, ccg, isInFootprint, pencePerYear, rows: own };
  });
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a).localeCompare(String(b), "en-GB");
}
