import type { SubmissionStatus } from "../checkpoint/submission-status";
import type { Scenario } from "../moderation/scenario";

/** Where a unit stands at one checkpoint, as far as the reader may know. */
export type CheckpointCell = {
  readonly number: number;
  /** Null where the stage is not the reader's to know. */
  readonly status: SubmissionStatus | null;
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

export function scenarioAt(row: OverviewRow, checkpoint: number): Scenario | null {
  return row.cells.find((cell) => cell.number === checkpoint)?.outcome?.scenario ?? null;
}

/** The last checkpoint of which any outcome with a scenario can be read: the one that the counts are of. */
export function countedCheckpoint(rows: readonly OverviewRow[]): number | null {
  const numbers = rows.flatMap((row) => row.cells.filter((cell) => isPublic(cell)).map((cell) => cell.number));
  return numbers.length === 0 ? null : Math.max(...numbers);
}

function isPublic(cell: CheckpointCell): boolean {
  return cell.status === "published" && cell.outcome !== null && cell.outcome.scenario !== null;
}
