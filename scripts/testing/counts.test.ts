import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addCounts, readCounts } from "./counts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "counts-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function counted(report: object, code: number) {
  const file = join(folder, "report.json");
  await writeFile(file, JSON.stringify(report));
  return readCounts(file, code);
}

const vitest = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, numFailedTestSuites: 0 };

it("counts what vitest ran", async () => {
  expect(await counted(vitest, 0)).toEqual({ passed: 7, failed: 0, skipped: 2 });
});

it("counts a test file that did not load", async () => {
  expect(await counted(vitest, 1)).toEqual({ passed: 7, failed: 1, skipped: 2 });
});

it("counts a flaky browser test as failed", async () => {
  const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 3 };
  expect(await counted({ stats }, 1)).toEqual({ passed: 5, failed: 3, skipped: 3 });
});

it("counts a runner that wrote no report as failed", async () => {
  expect(await readCounts(join(folder, "missing.json"), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

it("adds up", () => {
  const one = { passed: 1, failed: 2, skipped: 3 };
  expect(addCounts([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 });
});
