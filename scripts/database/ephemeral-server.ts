import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listAbandoned, ownName } from "../testing/own-folder";
import { findFreePort } from "./free-port";
import { findBinaries } from "./server-binaries";
import { type Cluster, clusterUrl, initialise, start, stop } from "./server-cluster";

const purpose = "ephemeral";

export type EphemeralServer = {
  /** The server's maintenance database, as a superuser that may create others. */
  readonly url: string;
  readonly stop: () => Promise<void>;
};

async function destroy(cluster: Cluster): Promise<void> {
  await stop(cluster, "immediate");
  await rm(cluster.folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Removes the servers of processes that were killed before they could do it themselves. */
export async function sweepEphemeralServers(): Promise<void> {
  const binaries = await findBinaries();
  for (const folder of await listAbandoned(purpose)) await destroy({ folder, password: "", binaries });
}

/** A server in a temporary folder, for tests: fast, forgetful (no fsync), deleted on `stop`. */
export async function startEphemeralServer(): Promise<EphemeralServer> {
  const binaries = await findBinaries();
  const folder = join(tmpdir(), `${ownName(purpose)}-${randomBytes(4).toString("hex")}`);
  const cluster: Cluster = { folder, password: randomBytes(24).toString("base64url"), binaries };
  await sweepEphemeralServers();
  await initialise(cluster);
  const port = await findFreePort();
  await start(cluster, port, {
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
    autovacuum: "off",
    max_connections: 200,
    shared_buffers: "128MB",
  });
  return { url: clusterUrl(cluster, port, "postgres"), stop: () => destroy(cluster) };
}
