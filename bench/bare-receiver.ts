import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { type FileHandle, open } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { z } from "zod";

export type BareReceiver = { address: string; stop: () => void };

/** Written together: fewer, larger writes. */
const BLOCK_BYTES = 1024 * 1024;

/**
 * The least that could receive the same file: Node's own server, as a process of its own, hashes, writes and syncs whatever is
 * posted, each to a new file.
 */
export async function startBareReceiver(path: string): Promise<BareReceiver> {
  const child = fork(fileURLToPath(import.meta.url), [path], { execArgv: process.execArgv });
  const [port] = await once(child, "message");
  return { address: `http://127.0.0.1:${z.number().parse(port)}/`, stop: () => void child.kill("SIGKILL") };
}

async function receive(source: NodeJS.ReadableStream, path: string): Promise<string> {
  const hash = createHash("sha256");
  const file = await open(path, "wx");
  await pipeline(
    source,
    writerTo(file, (block) => hash.update(block)),
  );
  await file.sync();
  await file.close();
  return hash.digest("hex");
}

function writerTo(file: FileHandle, see: (piece: Buffer) => void): Writable {
  let held: Buffer[] = [];
  let bytes = 0;
  const flush = async () => {
    const blocks = held;
    held = [];
    bytes = 0;
    if (blocks.length > 0) await file.writev(blocks);
  };
  return new Writable({
    highWaterMark: BLOCK_BYTES,
    write: (piece: Buffer, _encoding, done) => {
      see(piece);
      held.push(piece);
      bytes += piece.byteLength;
      if (bytes < BLOCK_BYTES) done();
      else flush().then(() => done(), done);
    },
    final: (done) => void flush().then(() => done(), done),
  });
}

if (process.send !== undefined && process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , path = ""] = process.argv;
  let received = 0;
  const server = createServer(async (request, response) => {
    received += 1;
    response.end(await receive(request, `${path}-${received}`));
  });
  server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
  // Whoever started it is gone: there is nothing left to receive.
  process.on("disconnect", () => process.exit());
}
