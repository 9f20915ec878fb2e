import { type ChildProcess, fork } from "node:child_process";
import { readFile, realpath } from "node:fs/promises";
import path from "node:path";

/** A parser of hostile files may use this much, and then it dies alone (Our design). */
const HEAP_MEGABYTES = 256;
const WALL_CLOCK_MS = 20_000;
/** Buffers lie outside the heap: this bounds both together. */
const RESIDENT_MEGABYTES = 768;
const LOOK_EVERY_MS = 200;
/** Each may take a core and a quarter of a gigabyte: the rest wait their turn. */
const MOST_AT_ONCE = 2;
/** Two at work and one kept of each parser. Each holds some 60 MB while it waits; more are started when their file is there. */
const MOST_AHEAD = 4;

export type ChildAnswer =
  /** Whatever the child sent: check its shape, it has been reading hostile bytes. */
  | { readonly state: "answered"; readonly answer: unknown }
  | { readonly state: "timed_out" }
  | { readonly state: "out_of_memory" }
  | { readonly state: "failed" };

type Reader = {
  /** A plain .mjs file, from the root of the project: the production build runs it as it stands. */
  readonly script: string;
  /** The file to read: with the project's own code, all that the child may read. Its folder must be there. */
  readonly file: string;
};

export type ChildJob = Reader & {
  readonly question: Readonly<Record<string, string | number>>;
  /** For tests of the clock. */
  readonly wallClockMs?: number;
};

type Started = { readonly process: ChildProcess; readonly file: string; readonly lastWords: () => string };

/** A child that waits for the file it is to read. Whoever started it ends it, asked or not. */
export type ChildAhead = { readonly started: Started; readonly end: () => void };

let running = 0;
const waiting: (() => void)[] = [];
let ahead = 0;

/**
 * Asks a parser in a process of its own, which sends one answer and ends. It gets no environment of ours, may write no file,
 * start nothing and load no native code (Node's permission model), its own first line takes the network away, and it
 * is killed at the limit. Never throws for what the child does. `early` is one that was started ahead for the same file.
 */
export async function runInChild(job: ChildJob, early: ChildAhead | null = null): Promise<ChildAnswer> {
  if (running >= MOST_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    const isWaiting = early !== null && isAlive(early.started.process);
    return await ask(isWaiting ? early.started : await start(job), job);
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

/** Starts a child before its file is there, so that it has loaded its parser by then. Null when enough of them wait already. */
export async function startAhead(reader: Reader): Promise<ChildAhead | null> {
  if (ahead >= MOST_AHEAD) return null;
  ahead += 1;
  const started = await start(reader).catch((fault) => {
    ahead -= 1;
    throw fault;
  });
  let isEnded = false;
  const end = () => {
    if (isEnded) return;
    isEnded = true;
    ahead -= 1;
    started.process.kill("SIGKILL");
  };
  return { started, end };
}

async function start({ script, file: named }: Reader): Promise<Started> {
  const root = await realpath(process.cwd());
  const file = path.join(await realpath(path.dirname(named)), path.basename(named));
  const child = fork(path.join(root, script), [], {
    cwd: root,
    env: { NODE_ENV: "production" },
    execArgv: [`--max-old-space-size=${HEAP_MEGABYTES}`, ...permissions(root, file)],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  // Whoever asks hears of it too; before that it is nobody's fault.
  child.on("error", () => undefined);
  // V8 says on its last breath that it is out of memory; nothing else that is written there is of use.
  let lastWords = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    lastWords = (lastWords + text).slice(-8_000);
  });
  return { process: child, file, lastWords: () => lastWords };
}

const isAlive = (child: ChildProcess): boolean => child.exitCode === null && child.signalCode === null;

function ask({ process: child, file, lastWords }: Started, job: ChildJob): Promise<ChildAnswer> {
  return new Promise((resolve) => {
    let answer: ChildAnswer | null = null;
    const clock = setTimeout(() => {
      answer ??= { state: "timed_out" };
      child.kill("SIGKILL");
    }, job.wallClockMs ?? WALL_CLOCK_MS);
    const watch = setInterval(async () => {
      if ((await residentMegabytes(child.pid)) < RESIDENT_MEGABYTES) return;
      answer ??= { state: "out_of_memory" };
      child.kill("SIGKILL");
    }, LOOK_EVERY_MS);
    // Nobody need wait for its death, which takes as long as giving its memory back does.
    child.once("message", (message) => {
      answer ??= { state: "answered", answer: message };
      child.kill("SIGKILL");
      resolve(answer);
    });
    child.once("error", () => {
      answer ??= { state: "failed" };
    });
    child.once("close", () => {
      clearTimeout(clock);
      clearInterval(watch);
      resolve(answer ?? { state: lastWords().includes("heap out of memory") ? "out_of_memory" : "failed" });
    });
    child.send({ ...job.question, file }, () => undefined);
  });
}

/** What a process holds of the machine's memory, in 4 kB pages on Linux. Other systems do not say: 0, and the clock alone bounds it. */
async function residentMegabytes(pid: number | undefined): Promise<number> {
  const pages = await readFile(`/proc/${pid}/statm`, "utf8").catch(() => "");
  return (Number(pages.split(" ")[1] ?? 0) * 4) / 1024;
}

/** The flag lost its "experimental" on the way from Node 20 to 24. */
function permissions(root: string, file: string): string[] {
  const flag = process.allowedNodeEnvironmentFlags.has("--permission") ? "--permission" : "--experimental-permission";
  return [flag, `--allow-fs-read=${path.join(root, "*")}`, `--allow-fs-read=${file}`];
}
