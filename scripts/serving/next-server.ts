import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { nextProgram } from "./build";
import { root } from "./source-hash";

/** As `npm start` has it: drawing a page makes much that is soon forgotten, and more room for that halves what collecting it takes. */
const youngGeneration = "--max-semi-space-size=32";

/**
 * As `npm start` has it: longer than a balancer or a browser keeps a connection that nothing is sent on. With Next's own five
 * seconds one that is just being closed is used now and then, and whoever sent into it gets no answer.
 */
const keepAlive = ["--keepAliveTimeout", "70000"];

export type NextServer = {
  readonly origin: string;
  readonly pid: number;
  /** Resolves when the server's process has ended, for whatever reason. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
  /** Ends it as kill -9 does: at once, with nothing put in order. */
  readonly kill: () => Promise<void>;
};

type ServerOptions = {
  readonly port: number;
  readonly env: Readonly<Record<string, string>>;
  /** Where the log's JSON lines go: a file descriptor, or shown, or dropped. */
  readonly log: number | "inherit" | "ignore";
  /** Where the build is, and its next.config.js; the project's own folder unless told otherwise. */
  readonly folder?: string;
};

async function answers(origin: string): Promise<boolean> {
  return fetch(`${origin}/api/health`, { signal: AbortSignal.timeout(2000), redirect: "manual" }).then(
    (response) => response.body?.cancel().then(() => true) ?? true,
    () => false,
  );
}

async function kill(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill("SIGKILL");
  await ended;
}

async function end(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  const isGone = await Promise.race([ended.then(() => true), pause(5000, false, { ref: false })]);
  if (!isGone) child.kill("SIGKILL");
  await ended;
}

/**
 * Starts the production build on a port of the loopback address and returns once it answers. It ends when this process
 * does, killed or not. Throws when it does not answer within a minute.
 */
export async function startNextServer({ port, env, log, folder = root }: ServerOptions): Promise<NextServer> {
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(
    process.execPath,
    [
      youngGeneration,
      ...["--import", pathToFileURL(join(root, "scripts/serving/end-with-parent.mjs")).href],
      ...[nextProgram, "start", folder, "--hostname", "127.0.0.1", "--port", String(port), ...keepAlive],
    ],
    {
      cwd: root,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", APP_ORIGIN: origin, PORT: String(port), ...env },
      stdio: ["ignore", log, log, "ipc"],
    },
  );
  const ended = once(child, "exit").then(() => undefined);
  const deadline = Date.now() + 60_000;
  while (child.exitCode === null && Date.now() < deadline) {
    if (await answers(origin)) {
      return { origin, pid: child.pid ?? 0, ended, stop: () => end(child, ended), kill: () => kill(child, ended) };
    }
    await pause(100);
  }
  await end(child, ended);
  throw new Error(`The server did not start at ${origin}. What it said is in its log.`);
}
