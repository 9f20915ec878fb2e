import { londonClock } from "@/lib/domain/shared/london-time";

type ExportedEntry = {
  readonly sequence: string;
  readonly at: Date;
  readonly who: string;
  readonly organisation: string;
  readonly unit: string | null;
  readonly sentence: string;
  readonly hash: string;
  readonly previousHash: string;
};

type Cell = string | number | null | { day: string };

/** The record as rows and columns for a file: the entries that the page shows, as they come, with both clocks. */
export function auditExport(entries: AsyncIterable<ExportedEntry>): { header: string[]; rows: AsyncIterable<Cell[]> } {
  return {
    header: ["Entry", "Day", "Time in London", "At, UTC", "Who", "For", "Unit", "What", "Hash", "Hash before"],
    rows: rowsOf(entries),
  };
}

async function* rowsOf(entries: AsyncIterable<ExportedEntry>): AsyncGenerator<Cell[]> {
  for await (const entry of entries) {
    const { day, hour, minute, second } = londonClock(entry.at);
    yield [
      Number(entry.sequence),
      { day },
      [hour, minute, second].map((part) => String(part).padStart(2, "0")).join(":"),
      entry.at.toISOString(),
      entry.who,
      entry.organisation,
      entry.unit,
      entry.sentence,
      entry.hash,
      entry.previousHash,
    ];
  }
}
