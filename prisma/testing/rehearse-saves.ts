import { readFileSync } from "node:fs";
import { afterAll, expect, vi } from "vitest";
import { saveWithFailures } from "./failing-statements";

/** R1 over the tests that there are: each command that one of them calls is first made to fail (failing-statements.ts). */
const isFull = process.env.TEST_CAMPAIGN === "full";

/** Statements made to fail, by the file that saves: each is tried once in a file of tests. */
const rehearsed = new Map<string, number>();
const wrong: string[] = [];
let running = 0;
let isOverlapped = false;

/** Two that act at the same moment must do so: only the long campaign comes between them. */
const hasRaces = () => /Promise\.all\(|atTheSameMoment\(/.test(readFileSync(expect.getState().testPath ?? "", "utf8"));

/** The file that saves, from the stack of the call: "lib/commands/flag/raise-flag". */
function nameOfCaller(): string | null {
  const frames = (new Error().stack ?? "").split("\n");
  const frame = frames.find((line) => /\/lib\/(commands|db|jobs)\//.test(line) && !line.includes("/in-transaction"));
  return /\/(lib\/[^:?)]+)\.ts/.exec(frame ?? "")?.[1] ?? null;
}

/** A sample tries one statement of each command, not the same of each; the full campaign tries all. */
function wantedOf(name: string): (at: number) => boolean {
  if (isFull) return () => true;
  const one = 1 + ([...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 8);
  return (at) => at === one || at > 1000;
}

vi.mock("@/lib/db/in-transaction", async (importOriginal) => {
  const original = await importOriginal<typeof import("@/lib/db/in-transaction")>();
  const inTransaction: typeof original.inTransaction = async (...parameters) => {
    const name = nameOfCaller();
    const isFirst = name !== null && !rehearsed.has(name) && running === 0 && (isFull || !hasRaces());
    running += 1;
    isOverlapped = running > 1;
    try {
      if (!isFirst) return await original.inTransaction(...parameters);
      rehearsed.set(name, 0);
      const save = () => original.inTransaction(...parameters);
      const { result, failures, wrong: found } = await saveWithFailures(save, wantedOf(name));
      // A refusal says nothing of what would have been written, and beside another save nobody can tell whose rows are whose.
      if (result.ok && !isOverlapped) {
        rehearsed.set(name, failures);
        wrong.push(...found.map((words) => `${name}: ${words}`));
      } else rehearsed.delete(name);
      return result;
    } finally {
      running -= 1;
    }
  };
  return { ...original, inTransaction };
});

afterAll(() => {
  const failures = [...rehearsed.values()].reduce((sum, each) => sum + each, 0);
  if (isFull && failures > 0)
    console.log(`Statements made to fail: ${failures}, in ${[...rehearsed.keys()].join(", ")}`);
  expect(wrong, "of saves that fail none is half kept").toEqual([]);
});
