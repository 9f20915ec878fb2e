import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ChildAnswer, runInChild } from "./run-in-child";

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "child-"));
  file = path.join(folder, "evidence");
  await writeFile(file, "evidence");
});
afterAll(() => rm(folder, { recursive: true }));

function attempt(what: string, wallClockMs = 15_000): Promise<ChildAnswer> {
  return runInChild({ script: "lib/platform/child/probe.mjs", file, question: { attempt: what }, wallClockMs });
}

describe("a child", () => {
  it("reads its file, and knows nothing of our environment", async () => {
    expect(await attempt("read_its_file")).toEqual({ state: "answered", answer: { state: "did", did: "evidence" } });
    expect(await attempt("environment")).toEqual({ state: "answered", answer: { state: "did", did: "NODE_ENV" } });
  });

  it.each(["read_another", "write", "start", "connect", "fetch"])("may not %s", async (what) => {
    const { state, ...rest } = await attempt(what);
    expect(state).toBe("answered");
    expect(JSON.stringify(rest)).toMatch(/"failed"|ERR_ACCESS_DENIED/);
    expect(await readdir(folder)).toEqual(["evidence"]);
  });

  it("says that it failed, and not a word of what was in the file", async () => {
    const answer = { state: "failed", fault: "Error" };
    expect(await attempt("throw")).toEqual({ state: "answered", answer });
  });

  it("is ended at the limit of time", async () => {
    expect(await attempt("hang", 1_500)).toEqual({ state: "timed_out" });
  });

  it("is ended at the limit of memory, in the heap or beside it", async () => {
    expect(await attempt("fill_heap")).toEqual({ state: "out_of_memory" });
    // Only Linux says what a process holds beside its heap; elsewhere the clock ends it.
    const beside = await attempt("fill_buffers");
    expect(["out_of_memory", "timed_out", "failed"]).toContain(beside.state);
  }, 40_000);

  it("that is not there is a failure and not a fault", async () => {
    const missing = runInChild({ script: "lib/platform/child/none.mjs", file, question: {} });
    expect(await missing).toEqual({ state: "failed" });
  });
});
