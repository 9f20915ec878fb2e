import { FLAG_STATUSES, type FlagStatus } from "./flag-status";
import { type Severity, severityRank } from "./severity";

/** What a board filters and sorts by. */
export type SelectableFlag = {
  readonly title: string;
  readonly unit: { readonly name: string; readonly region: string };
  readonly status: FlagStatus;
  readonly isOpen: boolean;
  readonly severity: Severity;
  readonly dueOn: string;
  readonly workingDaysLate: number;
};

export const flagSorts = ["due", "unit", "severity", "late", "stage"] as const;
export type FlagSort = (typeof flagSorts)[number];

export type FlagChoice = {
  readonly region?: string | undefined;
  readonly stage?: FlagStatus | undefined;
  readonly severity?: Severity | undefined;
  readonly show: "open" | "late" | "all";
  readonly sort: FlagSort;
  readonly direction: "ascending" | "descending";
};

/** The flags that an address asks for, in its order: what the board and its exports show. */
export function selectFlags<T extends SelectableFlag>(flags: readonly T[], choice: FlagChoice): T[] {
  const sign = choice.direction === "descending" ? -1 : 1;
  return flags
    .filter(
      (flag) =>
        (choice.region === undefined || flag.unit.region === choice.region) &&
        (choice.stage === undefined || flag.status === choice.stage) &&
        (choice.severity === undefined || flag.severity === choice.severity) &&
        (choice.show === "all" || (choice.show === "late" ? flag.workingDaysLate > 0 : flag.isOpen)),
    )
    .sort(
      (a, b) => sign * compare(a, b, choice.sort) || a.dueOn.localeCompare(b.dueOn) || a.title.localeCompare(b.title),
    );
}

function compare(a: SelectableFlag, b: SelectableFlag, sort: FlagSort): number {
  switch (sort) {
    case "due":
      return a.dueOn.localeCompare(b.dueOn);
    case "unit":
      return a.unit.name.localeCompare(b.unit.name, "en-GB");
    case "severity":
      return severityRank(a.severity) - severityRank(b.severity);
    case "late":
      return a.workingDaysLate - b.workingDaysLate;
    case "stage":
      return FLAG_STATUSES.indexOf(a.status) - FLAG_STATUSES.indexOf(b.status);
  }
}
