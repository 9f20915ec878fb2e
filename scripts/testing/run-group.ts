import { type ChildProcess, spawn } from "node:child_process";

const isWindows = process.platform === "win32";

/** What runs now, each leader of a process group of its own. */
const running = new Set<ChildProcess>();

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    // A negative pid is the group: browsers and servers that the step started go with it.
    if (isWindows) child.kill(name);
    else process.kill(-child.pid, name);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

/** Runs a program of Node's to its end with its output shown, leaves nothing of it behind, and gives its exit code. */
export async function runGroup(parameters: readonly string[], env: Readonly<Record<string, string>>): Promise<number> {
  const child = spawn(process.execPath, parameters, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "inherit", "inherit"],
    detached: !isWindows,
  });
  running.add(child);
  const code = await new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (status) => resolve(status ?? 1));
  });
  running.delete(child);
  signal(child, "SIGKILL");
  return code;
}

/** Asks what runs to end, and makes it after ten seconds. */
export function endGroups(): void {
  for (const child of running) {
    signal(child, "SIGINT");
    setTimeout(() => signal(child, "SIGKILL"), 10_000).unref();
  }
}
