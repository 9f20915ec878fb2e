import { type FileHandle, mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { receiveStream } from "./receive-stream";

const MEGABYTE = 1024 * 1024;

let folder: string;
let file: FileHandle;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "receive-"));
  file = await open(path.join(folder, "file"), "wx");
});
afterEach(async () => {
  await file.close();
  await rm(folder, { recursive: true });
});

async function* megabytes(count: number): AsyncGenerator<Uint8Array> {
  for (let sent = 0; sent < count; sent += 1) yield Buffer.alloc(MEGABYTE, sent);
}

it("syncs a large file while it arrives", async () => {
  let syncs = 0;
  const sync = file.datasync.bind(file);
  file.datasync = () => {
    syncs += 1;
    return sync();
  };
  expect(await receiveStream(megabytes(20), file, 20 * MEGABYTE)).toMatchObject({ state: "received" });
  expect(syncs).toBe(1);
});

it("throws the fault of a disk that lost what was written before, though the disk tells it only once", async () => {
  file.datasync = () => Promise.reject(new Error("EIO"));
  await expect(receiveStream(megabytes(20), file, 20 * MEGABYTE)).rejects.toThrow("EIO");
});
