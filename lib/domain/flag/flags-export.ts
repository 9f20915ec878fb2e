import { flagStatusInWords, relapsesInWords } from "./flag-status";
import type { SelectableFlag } from "./select-flags";
import { severityInWords } from "./severity";

type Cell = string | number | null | { day: string };

type ExportedFlag = SelectableFlag & {
  readonly raisedOn: string;
  readonly relapses: number;
  readonly hasMoreTime: boolean;
};

/** The board as rows and columns for a file. */
export function flagsExport(flags: readonly ExportedFlag[]): { header: string[]; rows: Cell[][] } {
  return {
    header: [
      "Number",
      "Flag",
      "Unit",
      "Region",
      "Severity",
      "Stage",
      "Test",
      "Criterion",
      "Milestones done",
      "Milestones",
      "Raised",
      "Due",
      "Working days late",
      "More time",
      "Came back",
    ],
    rows: flags.map((flag) => [
      flag.number,
      flag.title,
      flag.unit.name,
      flag.unit.region,
      severityInWords(flag.severity),
      flagStatusInWords(flag.status),
      flag.test,
      flag.criterion,
      flag.milestonesDone,
      flag.milestones,
      { day: flag.raisedOn },
      { day: flag.dueOn },
      flag.workingDaysLate,
      flag.hasMoreTime ? "Given" : null,
      relapsesInWords(flag.relapses) ?? null,
    ]),
  };
}
