import { readFile } from "node:fs/promises";
import { z } from "zod";

export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

const vitestShape = z
  .object({
    numPassedTests: z.number(),
    numFailedTests: z.number(),
    numPendingTests: z.number(),
    numTodoTests: z.number(),
    numFailedTestSuites: z.number(),
  })
  .transform((report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }));

const playwrightShape = z
  .object({
    stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  })
  .transform(({ stats }) => ({
    passed: stats.expected,
    // One that passes only at the second try did not pass.
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }));

const shape = z.union([vitestShape, playwrightShape]);

/**
 * The tests counted in a JSON report of vitest or Playwright. A runner that failed without a failed test (a file that does
 * not load, a set-up that throws, no report at all) counts as one failed.
 */
export async function readCounts(reportFile: string, code: number): Promise<Counts> {
  const text = await readFile(reportFile, "utf8").catch(() => undefined);
  if (text === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const counts = shape.parse(JSON.parse(text));
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** A step without tests of its own: one passed or one failed. */
export function countStep(code: number): Counts {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

export function addCounts(all: readonly Counts[]): Counts {
  return all.reduce(
    (sum, counts) => ({
      passed: sum.passed + counts.passed,
      failed: sum.failed + counts.failed,
      skipped: sum.skipped + counts.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}
