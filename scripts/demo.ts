import { once } from "node:events";
import { mkdir, open, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import { type DatabaseAddresses, findDatabase } from "./database/database-addresses";
import { findFreePort } from "./database/free-port";
import { generateClient } from "./database/generate-client";
import { type LocalServer, removeLocalServer } from "./database/local-server";
import { prepareDatabase } from "./database/prepare-database";
import { build } from "./serving/build";
import { demonstrationEnv, demonstrationFolder } from "./serving/demonstration-env";
import { demonstrationState, emptyDatabase, loadDemonstration } from "./serving/load-demonstration";
import { type NextServer, startNextServer } from "./serving/next-server";

/** npm run demo: the whole service on this machine, going on where the last run left off; -- --fresh starts over. */
const stateFile = join(demonstrationFolder, "running.json");
const stateShape = z.object({ pid: z.number().optional(), port: z.number(), at: z.number() });

/** Building and loading take no longer, on the slowest of machines. */
const longestStart = 15 * 60_000;

const began = performance.now();
const say = (text: string) => console.log(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${text}`);

/** Aborted at the first Ctrl-C or request to end. */
const end = new AbortController();
const asked = once(end.signal, "abort").then(() => "asked" as const);
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => end.abort());

type State = z.infer<typeof stateShape>;

async function writeState(state: State): Promise<void> {
  await mkdir(demonstrationFolder, { recursive: true });
  await writeFile(stateFile, JSON.stringify(state));
}

async function lastRun(): Promise<State | undefined> {
  const text = await readFile(stateFile, "utf8").catch(() => undefined);
  return text === undefined ? undefined : stateShape.safeParse(JSON.parse(text)).data;
}

async function isServing(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/api/health`, { signal: AbortSignal.timeout(2000) }).then(
    () => true,
    () => false,
  );
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function startOver(): Promise<void> {
  say("Starting over: deleting the demonstration's data");
  await rm(demonstrationFolder, { recursive: true, force: true });
  if (process.env.DATABASE_URL) await emptyDatabase(process.env.DATABASE_URL);
  else await removeLocalServer();
}

async function prepare(database: DatabaseAddresses, env: Readonly<Record<string, string>>): Promise<void> {
  if ((await demonstrationState(database.ownerUrl)) === "half") {
    if (!database.localServer) throw new Error("The database holds other data. To delete it: npm run demo -- --fresh");
    say("The last loading was interrupted: loading again from the start");
    await emptyDatabase(database.ownerUrl);
  }
  say("Bringing the database up to date");
  await prepareDatabase(database.ownerUrl, database.applicationUrl);
  if ((await demonstrationState(database.ownerUrl)) === "whole") return;
  say("Loading the reference data and the demonstration (the first time only)");
  await loadDemonstration(database.ownerUrl, env, end.signal);
}

/** Looks twice a second whether PostgreSQL died, and starts it again. Returns what ends the watch. */
function watch(server: LocalServer): () => Promise<void> {
  let isEnding = false;
  const watching = (async () => {
    while (!isEnding) {
      await pause(500);
      if (!isEnding && (await server.revive())) say("PostgreSQL had died: started again");
    }
  })();
  return async () => {
    isEnding = true;
    await watching;
  };
}

/** Serves until asked to end. A server that dies is started again. */
async function serve(port: number, env: Readonly<Record<string, string>>): Promise<void> {
  const log = await open(join(demonstrationFolder, "server.log"), "a");
  let server: NextServer | undefined;
  try {
    for (;;) {
      server = await startNextServer({ port, env, log: log.fd });
      say("Ready\n");
      console.log(`  Commissioning support checkpoints is at  ${server.origin}`);
      console.log("  Choose a persona on the log-in page to act as anyone in the demonstration.");
      console.log(`  Its log is ${join(demonstrationFolder, "server.log")}. Ctrl-C stops it; what was done is kept.\n`);
      if ((await Promise.race([asked, server.ended])) === "asked") return;
      say("The server has died: starting it again");
    }
  } finally {
    await server?.stop();
    await log.close();
  }
}

async function main(): Promise<void> {
  const last = await lastRun();
  if (last?.pid !== undefined && isAlive(last.pid)) {
    if (await isServing(last.port)) {
      console.log(`The demonstration is running already, at http://127.0.0.1:${last.port}`);
      return;
    }
    if (Date.now() - last.at < longestStart) {
      console.log(`The demonstration is being started already, by process ${last.pid}.`);
      return;
    }
  }
  if (process.argv.includes("--fresh")) await startOver();
  const port = await findFreePort(Number(process.env.PORT ?? last?.port ?? 3000));
  await writeState({ pid: process.pid, port, at: Date.now() });
  if (await generateClient()) say("Generated the database client");
  say("Building, unless the build is of these sources");
  if (await build("demonstration")) say("Built");
  end.signal.throwIfAborted();
  say("Starting PostgreSQL");
  const database = await findDatabase();
  const endWatch = database.localServer ? watch(database.localServer) : undefined;
  try {
    const env = {
      ...(await demonstrationEnv(demonstrationFolder, database.applicationUrl)),
      APP_ORIGIN: `http://127.0.0.1:${port}`,
    };
    await prepare(database, env);
    end.signal.throwIfAborted();
    say("Starting the service");
    await serve(port, env);
    say("Stopping");
  } finally {
    await endWatch?.();
    await database.localServer?.stop();
    await writeState({ port, at: Date.now() });
  }
}

try {
  await main();
} catch (error) {
  if (end.signal.aborted) say("Stopped before it was ready");
  else console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
process.exit();
