import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type ChildAhead, type ChildAnswer, runInChild, startAhead } from "./run-in-child";

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "child-"));
  file = path.join(folder, "evidence");
  await writeFile(file, "evidence");
});
afterAll(() => rm(folder, { recursive: true }));

const script = "lib/platform/child/probe.mjs";

function attempt(what: string, wallClockMs = 15_000): Promise<ChildAnswer> {
  return runInChild({ script, file, question: { attempt: what }, wallClockMs });
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

describe("a child that is started before its file is there", () => {
  const started: ChildAhead[] = [];
  afterEach(() => {
    for (const each of started.splice(0)) each.end();
  });

  async function startFor(name: string): Promise<ChildAhead | null> {
    const each = await startAhead({ script, file: path.join(folder, name) });
    if (each !== null) started.push(each);
    return each;
  }
  const read = (name: string, early: ChildAhead | null) =>
    runInChild({ script, file: path.join(folder, name), question: { attempt: "read_its_file" } }, early);
  const late = { state: "answered", answer: { state: "did", did: "late" } };

  it("reads it once it is, and nothing else", async () => {
    const early = await startFor("late");
    await writeFile(path.join(folder, "late"), "late");
    expect(await read("late", early)).toEqual(late);
    const question = { attempt: "read_another" };
    const other = await runInChild({ script, file: path.join(folder, "late"), question }, await startFor("late"));
    expect(other).toEqual({ state: "answered", answer: { state: "failed", fault: "Error" } });
    await rm(path.join(folder, "late"));
  });

  it("is the one that is asked, unless it has died: then another is", async () => {
    await writeFile(path.join(folder, "late"), "late");
    const early = await startFor("late");
    early?.started.process.kill("SIGKILL");
    await new Promise((resolve) => early?.started.process.once("close", resolve));
    expect(await read("late", early)).toEqual(late);
    const other = await startFor("late");
    expect(await read("late", other)).toEqual(late);
    expect(other?.started.process.killed).toBe(true);
    await rm(path.join(folder, "late"));
  });

  it("is one of four at most, and gives its place back once", async () => {
    const first = [await startFor("1"), await startFor("2"), await startFor("3"), await startFor("4")];
    expect(first).not.toContain(null);
    expect(await startFor("5")).toBeNull();
    first[0]?.end();
    first[0]?.end();
    expect(await startFor("5")).not.toBeNull();
    expect(await startFor("6")).toBeNull();
  });
});
