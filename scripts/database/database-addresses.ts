import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type LocalServer, startLocalServer } from "./local-server";

export type DatabaseAddresses = {
  /** For migrations and the set-up only. */
  readonly ownerUrl: string;
  /** What the application connects with. */
  readonly applicationUrl: string;
  /** Undefined where DATABASE_URL names a server that is not ours to stop. */
  readonly localServer: LocalServer | undefined;
};

const passwordFile = resolve(import.meta.dirname, "../../.data/application-password");

/** `ownerUrl` with the application's role in place of the owner. */
export function applicationUrlFor(ownerUrl: string, role: string, password: string): string {
  const url = new URL(ownerUrl);
  url.username = encodeURIComponent(role);
  url.password = encodeURIComponent(password);
  return url.href;
}

/** One password for the application's role on one's own server, kept beside the data so that it stays the same. */
async function keptPassword(): Promise<string> {
  const kept = await readFile(passwordFile, "utf8").catch(() => "");
  if (kept !== "") return kept;
  const made = randomBytes(24).toString("base64url");
  await mkdir(resolve(passwordFile, ".."), { recursive: true });
  await writeFile(passwordFile, made, { mode: 0o600 });
  return made;
}

/** The PostgreSQL named by DATABASE_URL (and DATABASE_APP_URL), else the project's own, started when it does not run. */
export async function findDatabase(): Promise<DatabaseAddresses> {
  const ownerUrl = process.env.DATABASE_URL;
  if (!ownerUrl) {
    const localServer = await startLocalServer();
    const applicationUrl = applicationUrlFor(localServer.ownerUrl, "checkpoints_app", localServer.applicationPassword);
    return { ownerUrl: localServer.ownerUrl, applicationUrl, localServer };
  }
  const role = `${new URL(ownerUrl).pathname.slice(1)}_app`;
  const applicationUrl = process.env.DATABASE_APP_URL ?? applicationUrlFor(ownerUrl, role, await keptPassword());
  return { ownerUrl, applicationUrl, localServer: undefined };
}

/** Runs `work` on that database, and stops a server that only this call needed. */
export async function withDatabase<T>(work: (addresses: DatabaseAddresses) => Promise<T>): Promise<T> {
  const addresses = await findDatabase();
  try {
    return await work(addresses);
  } finally {
    if (addresses.localServer && !addresses.localServer.isAdopted) await addresses.localServer.stop();
  }
}
