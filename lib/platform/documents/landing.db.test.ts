import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { MOST_BYTES } from "@/lib/domain/evidence/upload";
import { parsersToStart } from "@/prisma/testing/parsers-to-start";
import { documentStorage } from "../storage/document-storage";
import { inspectDocument } from "./inspect-document";
import { type Landing, withLanding } from "./landing";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout"] });
});
afterEach(() => vi.useRealTimers());

/** Once the one for the next file has been started. */
async function free(): Promise<number> {
  await vi.advanceTimersByTimeAsync(100);
  return parsersToStart();
}

async function* damaged() {
  yield Buffer.from("%PDF-1.7\n%%EOF");
}

const land = (name: string) => withLanding(name, async (landing) => landing);
const isEnded = ({ inspector }: Landing) => inspector?.started.process.killed;

it("the parser that was kept reads the next file, and is ended with it; another is kept", async () => {
  await land("first.pdf");
  expect(await free()).toBe(3);
  const storage = await documentStorage();
  const next = await withLanding("next.PDF", async (landing) => {
    expect(await free()).toBe(3);
    await storage.put(landing.storageKey, damaged(), { maximumBytes: MOST_BYTES });
    const answer = await storage.withLocalPath("quarantine", landing.storageKey, (path) =>
      inspectDocument(path, "pdf", landing.inspector),
    );
    expect(answer).toEqual({ state: "not_inspected", reason: "unreadable" });
    expect(isEnded(landing)).toBe(true);
    return landing;
  });
  await storage.remove("quarantine", next.storageKey);
  expect(await free()).toBe(3);
});

it("two files at once have a key and a parser each, and leave one", async () => {
  const both = await withLanding("a.pdf", (a) =>
    withLanding("b.pdf", async (b) => {
      expect([isEnded(a), isEnded(b)]).toEqual([false, false]);
      return [a, b];
    }),
  );
  expect(new Set(both.map(({ storageKey }) => storageKey)).size).toBe(2);
  expect(both.map(isEnded)).toEqual([true, true]);
  expect(await free()).toBe(3);
});

it("a fault lets go of its parser", async () => {
  await expect(withLanding("a.pdf", () => Promise.reject(new Error("no database")))).rejects.toThrow("no database");
  expect(await free()).toBe(3);
});

it.each(["picture.png", "table.csv", "program.exe", "no ending"])("%s has a key and no parser", async (name) => {
  expect(await land(name)).toEqual({ storageKey: expect.stringMatching(/^[0-9a-f]{40}$/), inspector: null });
});

it("is ended when no other file has come for ten minutes", async () => {
  await land("early.pdf");
  await vi.advanceTimersByTimeAsync(9 * 60_000);
  await land("last.pdf");
  await vi.advanceTimersByTimeAsync(9 * 60_000);
  expect(await free()).toBe(3);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await free()).toBe(4);
});
