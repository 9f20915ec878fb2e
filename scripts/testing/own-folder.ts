import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A temporary folder whose name says whose it is. Whoever makes it removes it; what was stopped before it could is swept. */
export function makeOwnFolder(purpose: string): Promise<string> {
  return mkdtemp(join(tmpdir(), `${ownName(purpose)}-`));
}

/** `checkpoints-<purpose>-<process>`: the beginning of a name, to which something random is added. */
export function ownName(purpose: string): string {
  return `checkpoints-${purpose}-${process.pid}`;
}

/** The folders of processes that are gone: stopped, killed or crashed. */
export async function listAbandoned(purpose = "[a-z]+"): Promise<string[]> {
  const name = new RegExp(`^checkpoints-${purpose}-(\\d+)-\\w{6,}$`);
  return (await readdir(tmpdir()))
    .filter((entry) => {
      const pid = name.exec(entry)?.[1];
      return pid !== undefined && !isAlive(Number(pid));
    })
    .map((entry) => join(tmpdir(), entry));
}

export async function sweepAbandoned(): Promise<void> {
  for (const folder of await listAbandoned()) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
