import { randomBytes } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { z } from "zod";
import { findFreePort, isPortFree } from "./free-port";
import { findBinaries, reachableFolder } from "./server-binaries";
import { type Cluster, clusterUrl, initialise, runningPort, start, stop } from "./server-cluster";

const rememberedShape = z.object({
  ownerPassword: z.string().min(1),
  applicationPassword: z.string().min(1),
  port: z.number().int(),
});

type Remembered = z.infer<typeof rememberedShape>;

export type LocalServer = {
  /** The product's own database, as its owner. */
  readonly ownerUrl: string;
  /** For the login role that the application uses. */
  readonly applicationPassword: string;
  /** True where it ran already: left behind by a killed process, or in use by another. */
  readonly isAdopted: boolean;
  readonly stop: () => Promise<void>;
  /** Starts it again where it died. Returns whether it had. */
  readonly revive: () => Promise<boolean>;
};

/** The folder that the embedded server, its password and its port are kept in; git-ignored. */
export const localServerFolder = resolve(import.meta.dirname, "../../.data/postgres");

/** Above the ports that other software is known by, so that the first choice is nearly always kept. */
const firstPort = 15432;

async function remember(folder: string, port?: number): Promise<Remembered> {
  const file = join(folder, "server.json");
  const text = await readFile(file, "utf8").catch(() => undefined);
  const known = text === undefined ? undefined : rememberedShape.parse(JSON.parse(text));
  const remembered: Remembered = {
    ownerPassword: known?.ownerPassword ?? randomBytes(24).toString("base64url"),
    applicationPassword: known?.applicationPassword ?? randomBytes(24).toString("base64url"),
    port: port ?? known?.port ?? firstPort,
  };
  await mkdir(folder, { recursive: true, mode: 0o755 });
  await writeFile(file, JSON.stringify(remembered, undefined, 2), { mode: 0o600 });
  return remembered;
}

async function clusterIn(folder: string, password: string): Promise<Cluster> {
  const binaries = await findBinaries();
  return { folder: await reachableFolder(join(folder, "data"), binaries.runAs), password, binaries };
}

/** Starts the project's own PostgreSQL, or takes over the one that a killed process left running. */
export async function startLocalServer(folder = localServerFolder): Promise<LocalServer> {
  const remembered = await remember(folder);
  const cluster = await clusterIn(folder, remembered.ownerPassword);
  const adoptedPort = await runningPort(cluster);
  const port = adoptedPort ?? (await findFreePort(remembered.port));
  const run = () => start(cluster, port, { max_connections: 100, shared_buffers: "128MB" });
  if (adoptedPort === undefined) {
    await initialise(cluster);
    await run();
    await remember(folder, port);
  }
  return {
    ownerUrl: clusterUrl(cluster, port, "postgres"),
    applicationPassword: remembered.applicationPassword,
    isAdopted: adoptedPort !== undefined,
    stop: () => stop(cluster, "fast"),
    revive: async () => {
      if (!(await isPortFree(port))) return false;
      await run();
      return true;
    },
  };
}

/** Stops the project's own PostgreSQL and deletes its data. */
export async function removeLocalServer(folder = localServerFolder): Promise<void> {
  const remembered = await remember(folder);
  const cluster = await clusterIn(folder, remembered.ownerPassword);
  await stop(cluster, "immediate");
  await rm(cluster.folder, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
}
