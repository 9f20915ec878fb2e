import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { access, chown, mkdir, open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import type { RunAs, ServerBinaries } from "./server-binaries";

export const ownerName = "checkpoints_owner";

/** A folder with a PostgreSQL cluster in it. Started through `pg_ctl`, so that it outlives neither a stop nor our memory. */
export type Cluster = { readonly folder: string; readonly password: string; readonly binaries: ServerBinaries };

type Settings = Readonly<Record<string, string | number>>;

/** The address of a database of a cluster, as its owner. */
export function clusterUrl(cluster: Cluster, port: number, database: string): string {
  return `postgresql://${ownerName}:${cluster.password}@127.0.0.1:${port}/${database}`;
}

/** Runs one of the server's programs to its end, as the server's user; its exit code. Output goes to `log` or nowhere. */
async function run(program: string, parameters: readonly string[], options: RunOptions): Promise<number> {
  const output = options.log ? await open(options.log, "w") : undefined;
  try {
    return await new Promise((resolve, reject) => {
      const child = spawn(program, parameters, {
        ...options.runAs,
        cwd: options.cwd,
        env: { ...process.env, LC_ALL: "C" },
        stdio: ["ignore", output?.fd ?? "ignore", output?.fd ?? "ignore"],
        windowsHide: true,
      });
      child.once("error", reject);
      // "exit", not "close": a started server inherits what pg_ctl leaves open.
      child.once("exit", (code) => resolve(code ?? 1));
    });
  } finally {
    await output?.close();
  }
}

type RunOptions = { readonly cwd: string; readonly runAs: RunAs; readonly log?: string };

async function isInitialised(cluster: Cluster): Promise<boolean> {
  return access(join(cluster.folder, "PG_VERSION")).then(
    () => true,
    () => false,
  );
}

/** Makes the cluster where there is none. Built beside its place and moved there, so that a kill leaves no half of one. */
export async function initialise(cluster: Cluster): Promise<void> {
  if (await isInitialised(cluster)) return;
  const { runAs, initdb } = cluster.binaries;
  const draft = `${cluster.folder}.new-${randomBytes(4).toString("hex")}`;
  const passwordFile = `${draft}.password`;
  const log = `${draft}.log`;
  await mkdir(dirname(draft), { recursive: true, mode: 0o755 });
  await mkdir(draft, { mode: 0o700 });
  try {
    await writeFile(passwordFile, cluster.password, { mode: 0o600 });
    if (runAs) await Promise.all([draft, passwordFile].map((path) => chown(path, runAs.uid, runAs.gid)));
    const identity = [
      `--pgdata=${draft}`,
      `--username=${ownerName}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
    ];
    // The same order of text on every machine, whatever locales it has.
    const locale = ["--encoding=UTF8", "--no-locale", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
    const code = await run(initdb, [...identity, ...locale], { cwd: draft, runAs, log });
    if (code !== 0) throw new Error(`initdb failed:\n${await readFile(log, "utf8")}`);
    await rename(draft, cluster.folder);
  } finally {
    await Promise.all([draft, passwordFile, log].map((path) => rm(path, { recursive: true, force: true })));
  }
}

/** What the running (or killed) server wrote about itself. Undefined when the cluster was stopped cleanly. */
async function readPidFile(cluster: Cluster): Promise<{ pid: number; port: number } | undefined> {
  const text = await readFile(join(cluster.folder, "postmaster.pid"), "utf8").catch(() => "");
  const [pid, , , port] = text.split("\n").map((line) => Number.parseInt(line, 10));
  return pid && port ? { pid, port } : undefined;
}

/** The port on which this very cluster answers to its owner; undefined where it does not. */
export async function runningPort(cluster: Cluster): Promise<number | undefined> {
  const written = await readPidFile(cluster);
  if (!written) return undefined;
  const client = new Client({
    connectionString: clusterUrl(cluster, written.port, "postgres"),
    connectionTimeoutMillis: 2000,
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string }>("select current_setting('data_directory') as folder");
    return rows[0]?.folder === cluster.folder.replaceAll("\\", "/") ? written.port : undefined;
  } catch {
    return undefined;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function pgCtl(cluster: Cluster, ...parameters: string[]): Promise<number> {
  const { pgCtl: program, runAs } = cluster.binaries;
  return run(program, [...parameters, "-D", cluster.folder, "-w", "-t", "60"], { cwd: cluster.folder, runAs });
}

/** Stops the server, waiting for it. "fast" ends sessions and writes everything; "immediate" is for data about to be deleted. */
export async function stop(cluster: Cluster, mode: "fast" | "immediate"): Promise<void> {
  if (await readPidFile(cluster)) await pgCtl(cluster, "stop", "-m", mode);
}

/**
 * Starts the server on a port of the loopback address and returns once it answers. After a `kill -9` the last backends
 * may hold the shared memory for a moment, and the pid in the lock file may by now be someone else's process.
 */
export async function start(cluster: Cluster, port: number, settings: Settings): Promise<void> {
  const lines = Object.entries({
    ...settings,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    port,
    timezone: "UTC",
    log_timezone: "UTC",
  }).map(([name, value]) => `${name} = '${value}'\n`);
  const file = join(cluster.folder, "postgresql.auto.conf");
  await writeFile(file, lines.join(""));
  const { runAs } = cluster.binaries;
  if (runAs) await chown(file, runAs.uid, runAs.gid);
  for (let attempt = 1; ; attempt += 1) {
    const code = await pgCtl(cluster, "start", "-l", join(cluster.folder, "server.log"));
    if (code === 0 && (await runningPort(cluster)) === port) return;
    if (attempt === 5) break;
    await stop(cluster, "fast");
    // Nothing of ours runs any more; a lock file that is still there names a process that is not PostgreSQL.
    await rm(join(cluster.folder, "postmaster.pid"), { force: true });
    await pause(500);
  }
  const log = await readFile(join(cluster.folder, "server.log"), "utf8").catch(() => "(no log)");
  throw new Error(`PostgreSQL did not start in ${cluster.folder}:\n${log.split("\n").slice(-15).join("\n")}`);
}
