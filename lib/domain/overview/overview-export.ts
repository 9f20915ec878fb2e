import { statusInWords } from "../checkpoint/submission-status";
import { type CheckpointCell, currentCell, type OverviewRow } from "./overview-row";

type Cell = string | number | null;

type Shown = { checkpoints: readonly { name: string }[]; shows: { money: boolean; flags: boolean } };

/** The overview as rows and columns for a file: what the screen shows and nothing more. Pounds, as people read them. */
export function overviewExport(
  rows: readonly OverviewRow[],
  { checkpoints, shows }: Shown,
): { header: string[]; rows: Cell[][] } {
  const header = ["Unit", "Region", ...checkpoints.map((checkpoint) => checkpoint.name), "Days in stage"];
  if (shows.flags) header.push("Open flags", "Late flags");
  if (shows.money) header.push("Confirmed pounds a head");
  return {
    header,
    rows: rows.map((row) => [
      row.name,
      row.region,
      ...checkpoints.map((_, index) => cellWords(row.cells[index])),
      currentCell(row)?.days ?? null,
      ...(shows.flags ? [row.openFlags, row.lateFlags] : []),
      ...(shows.money ? [row.pencePerHead === null ? null : row.pencePerHead / 100] : []),
    ]),
  };
}

function cellWords(cell: CheckpointCell | undefined): Cell {
  if (cell === undefined || cell.status === null) return null;
  if (cell.outcome === null) return statusInWords(cell.status);
  return cell.outcome.scenario ?? (cell.outcome.proceeds ? "Proceeded" : "Stopped");
}
