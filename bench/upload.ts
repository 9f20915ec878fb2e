import { createHash, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

const megabytes = 95;

/** A file that is a PDF by its bytes, of 95 MB that do not compress. Returns its path. */
export async function makeLargeFile(folder: string): Promise<string> {
  const path = join(folder, "large.pdf");
  const head = Buffer.from("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n");
  await writeFile(
    path,
    Buffer.concat([
      head,
      ...Array.from({ length: megabytes }, () => randomBytes(1024 * 1024)),
      Buffer.from("\n%%EOF\n"),
    ]),
  );
  return path;
}

/** Reads, hashes, writes and syncs the file as the machine can: what no server can beat. Megabytes a second. */
export async function machineRate(path: string): Promise<number> {
  const copy = `${path}.copy`;
  const began = performance.now();
  const hash = createHash("sha256");
  const out = await open(copy, "w");
  for await (const piece of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    hash.update(piece);
    await out.write(piece);
  }
  await out.sync();
  await out.close();
  hash.digest("hex");
  const seconds = (performance.now() - began) / 1000;
  await rm(copy);
  return megabytes / seconds;
}

/** Posts the file as a person would. Megabytes a second, until the answer. Throws when it is not taken. */
export async function uploadRate(
  address: string,
  headers: Readonly<Record<string, string>>,
  file: Blob,
  name: string,
): Promise<number> {
  const form = new FormData();
  form.set("owner", "csu");
  form.set("file", file, name);
  const began = performance.now();
  const response = await fetch(address, {
    method: "POST",
    headers: { ...headers, accept: "application/json" },
    body: form,
  });
  const seconds = (performance.now() - began) / 1000;
  if (response.status >= 500) throw new Error(`Upload answered ${response.status}: ${await response.text()}`);
  await response.arrayBuffer();
  return megabytes / seconds;
}
