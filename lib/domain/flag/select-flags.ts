import { FLAG_STATUSES, type FlagStatus, isOpenFlag } from "./flag-status";
import { isNewSince } from "./looks";
import { type Severity, severityRank } from "./severity";

/** What a board filters and sorts by. */
export type SelectableFlag = {
  readonly number: number;
  readonly title: string;
  readonly unit: { readonly slug: string; readonly name: string; readonly region: string };
  readonly status: FlagStatus;
  readonly isOpen: boolean;
  readonly severity: Severity;
  readonly test: string | null;
  readonly criterion: string | null;
  readonly raisedAt: Date;
  readonly isRaisedByReader: boolean;
  readonly milestonesDone: number;
  readonly milestones: number;
  readonly dueOn: string;
  readonly workingDaysLate: number;
};

export const flagSorts = ["due", "flag", "unit", "severity", "late", "stage", "test", "milestones"] as const;
export type FlagSort = (typeof flagSorts)[number];

/** The same flags as rows, as columns by stage and as bars by day. */
export const flagViews = ["table", "board", "timeline"] as const;

export type FlagChoice = {
  /** A unit's slug. */
  readonly unit?: string | undefined;
  readonly region?: string | undefined;
  readonly stage?: FlagStatus | undefined;
  readonly severity?: Severity | undefined;
  /** Those that are new since this instant, UTC, as an address writes it. */
  readonly since?: string | undefined;
  readonly show: "open" | "late" | "all";
  readonly sort: FlagSort;
  readonly direction: "ascending" | "descending";
};

/** The flags that an address asks for, in its order: what the board and its exports show. */
export function selectFlags<T extends SelectableFlag>(flags: readonly T[], choice: FlagChoice): T[] {
  const sign = choice.direction === "descending" ? -1 : 1;
  return outOf(flags, choice)
    .filter(
      (flag) =>
        (choice.unit === undefined || flag.unit.slug === choice.unit) &&
        (choice.region === undefined || flag.unit.region === choice.region) &&
        (choice.stage === undefined || flag.status === choice.stage) &&
        (choice.severity === undefined || flag.severity === choice.severity) &&
        (choice.since === undefined || isNewSince(flag, new Date(choice.since))) &&
        (choice.show !== "late" || flag.workingDaysLate > 0),
    )
    .sort(
      (a, b) => sign * compare(a, b, choice.sort) || a.dueOn.localeCompare(b.dueOn) || a.title.localeCompare(b.title),
    );
}

/** What "3 of 41" is out of: the open ones, unless cleared ones are asked for too, by name or by their stage. */
export function outOf<T extends SelectableFlag>(flags: readonly T[], choice: FlagChoice): readonly T[] {
  return asksForCleared(choice) ? flags : flags.filter((flag) => flag.isOpen);
}

export function asksForCleared({ show, stage }: FlagChoice): boolean {
  return show === "all" || (stage !== undefined && !isOpenFlag(stage));
}

function compare(a: SelectableFlag, b: SelectableFlag, sort: FlagSort): number {
  switch (sort) {
    case "due":
      return a.dueOn.localeCompare(b.dueOn);
    case "flag":
      return a.number - b.number;
    case "unit":
      return a.unit.name.localeCompare(b.unit.name, "en-GB");
    case "severity":
      return severityRank(a.severity) - severityRank(b.severity);
    case "late":
      return a.workingDaysLate - b.workingDaysLate;
    case "stage":
      return FLAG_STATUSES.indexOf(a.status) - FLAG_STATUSES.indexOf(b.status);
    case "test":
      return testOf(a).localeCompare(testOf(b), "en-GB");
    case "milestones":
      return shareDone(a) - shareDone(b);
  }
}

function testOf({ test, criterion }: SelectableFlag): string {
  return `${test ?? ""} ${criterion ?? ""}`;
}

function shareDone({ milestonesDone, milestones }: SelectableFlag): number {
  return milestones === 0 ? 0 : milestonesDone / milestones;
}
