import type { SubmissionStatus } from "../checkpoint/submission-status";
import type { Scenario } from "../moderation/scenario";

/** Where a unit stands at one checkpoint, as far as the reader may know. */
export type CheckpointCell = {
  readonly number: number;
  /** Null where the stage is not the reader's to know. */
  readonly status: SubmissionStatus | null;
  /** False once the unit's time for representations has ended, where the reader may know that. */
  readonly isWindowOpen: boolean;
  /** Days in the stage. */
  readonly days: number | null;
  /** An outcome that the reader may read. */
  readonly outcome: { readonly scenario: Scenario | null; readonly proceeds: boolean } | null;
  readonly isIllustrative: boolean;
};

export type OverviewRow = {
  readonly slug: string;
  readonly name: string;
  readonly region: string;
  readonly isNational: boolean;
  readonly cells: readonly CheckpointCell[];
  /** Null where flags are not the reader's to see. */
  readonly openFlags: number | null;
  readonly lateFlags: number | null;
  /** Confirmed income a head in pence; null where money is not the reader's to know, or there is none. */
  readonly pencePerHead: number | null;
};

/** The cell of the checkpoint that a unit is at: the last one it has reached. */
export function currentCell(row: OverviewRow): CheckpointCell | undefined {
  const reached = row.cells.filter((cell) => cell.status !== "not_open");
  return reached.at(-1) ?? row.cells[0];
}

/** What everyone may read. A scenario that is issued is for the unit and NHS CB, and is not counted among those. */
export function publishedScenarioAt(row: OverviewRow, checkpoint: number): Scenario | null {
  const cell = cellAt(row, checkpoint);
  return cell?.status === "published" ? (cell.outcome?.scenario ?? null) : null;
}

export type CountableCheckpoint = {
  readonly number: number;
  readonly published: number;
  /** How many came to it: whom the checkpoint before let go on. Everyone who reads the programme may know both. */
  readonly units: number;
};

/** Checkpoints of which any scenario is published, in their order. */
export function countableCheckpoints(rows: readonly OverviewRow[]): CountableCheckpoint[] {
  const numbers = new Set(rows.flatMap((row) => row.cells.map((cell) => cell.number)));
  return [...numbers]
    .sort((a, b) => a - b)
    .map((number) => ({
      number,
      published: rows.filter((row) => publishedScenarioAt(row, number) !== null).length,
      units: rows.filter((row) => cameTo(row, number)).length,
    }))
    .filter(({ published }) => published > 0);
}

/**
 * The checkpoint that the counts are of: the one asked for, else the last of which more than half is published. The first results of
 * the next one say nothing yet about where the programme stands. Our design.
 */
export function countedCheckpoint(rows: readonly OverviewRow[], asked?: number): CountableCheckpoint | null {
  const countable = countableCheckpoints(rows);
  const telling = countable.filter(({ published, units }) => published * 2 > units);
  return countable.find(({ number }) => number === asked) ?? telling.at(-1) ?? countable[0] ?? null;
}

function cellAt(row: OverviewRow, checkpoint: number): CheckpointCell | undefined {
  return row.cells.find((cell) => cell.number === checkpoint);
}

function cameTo(row: OverviewRow, checkpoint: number): boolean {
  if (publishedScenarioAt(row, checkpoint) !== null) return true;
  const before = row.cells.filter(({ number }) => number < checkpoint).at(-1);
  return before === undefined || (before.status === "published" && before.outcome?.proceeds === true);
}
