import { expect, it } from "vitest";
import { auditExport } from "./audit-export";

it("gives an entry with the day and the time that people saw, and the instant that was hashed", async () => {
  async function* entries() {
    yield {
      sequence: "9117",
      // British Summer Time: the next day in London already.
      at: new Date("2012-06-30T23:05:09.042Z"),
      who: "Moderator 2, NHS CB",
      organisation: "NHS Commissioning Board",
      unit: "Essex",
      sentence: "Recorded the agreement on Essex, 2.C1",
      hash: "a".repeat(64),
      previousHash: "b".repeat(64),
    };
  }
  const { header, rows } = auditExport(entries());
  const all: unknown[][] = [];
  for await (const row of rows) all.push(row);
  expect(all).toHaveLength(1);
  expect(Object.fromEntries(header.map((title, at) => [title, all[0]?.[at]]))).toEqual({
    Entry: 9117,
    Day: { day: "2012-07-01" },
    "Time in London": "00:05:09",
    "At, UTC": "2012-06-30T23:05:09.042Z",
    Who: "Moderator 2, NHS CB",
    For: "NHS Commissioning Board",
    Unit: "Essex",
    What: "Recorded the agreement on Essex, 2.C1",
    Hash: "a".repeat(64),
    "Hash before": "b".repeat(64),
  });
});
