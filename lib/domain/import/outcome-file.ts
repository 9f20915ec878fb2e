import type { CalendarDay } from "@/lib/domain/shared/calendar-day";
import { dayInWords } from "@/lib/domain/shared/dates-in-words";
import type { Directory, Known } from "./directory";
import type { ImportPlan } from "./import-plan";
import { type FileKind, type ImportSheet, planImport } from "./plan-import";

/** A published outcome of the past. "proceeded" is one that was published without a scenario. */
export type PastOutcomeRecord = {
  readonly csu: string;
  /** The checkpoint's number in its programme, from 1. */
  readonly checkpoint: number;
  readonly scenario: "A" | "B" | "C" | "proceeded";
  readonly decided: CalendarDay;
};

const COLUMNS = [{ name: "csu" }, { name: "checkpoint" }, { name: "scenario" }, { name: "decided" }];

/** The key of a past outcome, by which `existing` and `decidedHere` are held. */
export function outcomeKey({ csu, checkpoint }: Pick<PastOutcomeRecord, "csu" | "checkpoint">): string {
  return `${csu} ${checkpoint}`;
}

/**
 * Plans a file of past outcomes. `checkpoints` are the numbers in the programme. What was decided in the product (`decidedHere`)
 * is never overwritten by a file: that would bypass the record that explains it.
 */
export function planPastOutcomes(
  sheet: ImportSheet,
  known: {
    readonly units: Directory<Known>;
    readonly checkpoints: ReadonlySet<number>;
    readonly decidedHere: ReadonlySet<string>;
    readonly today: CalendarDay;
  },
  existing: ReadonlyMap<string, PastOutcomeRecord>,
): ImportPlan<PastOutcomeRecord> {
  const kind: FileKind<PastOutcomeRecord> = {
    columns: COLUMNS,
    keyInWords: "unit and checkpoint",
    keyOf: outcomeKey,
    read(reader) {
      const csu = reader.known("csu", known.units)?.code ?? null;
      const checkpoint = reader.wholeNumber("checkpoint", 99);
      if (checkpoint !== null && !known.checkpoints.has(checkpoint)) {
        reader.refuse("checkpoint", `The programme has no checkpoint ${checkpoint}`);
      }
      const scenario = reader.choice("scenario", ["A", "B", "C", "proceeded"]);
      const decided = reader.day("decided");
      if (decided !== null && decided > known.today) {
        reader.refuse("decided", `${dayInWords(decided)} is still to come. Only outcomes of the past are imported`);
      }
      if (csu === null || checkpoint === null || scenario === null || decided === null) return null;
      return { csu, checkpoint, scenario, decided };
    },
    checkChange: (value) =>
      known.decidedHere.has(outcomeKey(value))
        ? [
            {
              column: null,
              reason:
                "This case is in progress or was decided in this service, so a file cannot change it. Take the row out",
            },
          ]
        : [],
  };
  return planImport(kind, sheet, existing);
}
