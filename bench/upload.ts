import { createHash, randomBytes } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { type IncomingMessage, request } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { headersOfFile } from "@/lib/schemas/whole-file";

/** Under the limit of 100 MB by what a form adds. */
export const fileMegabytes = 95;

/** A whole PDF of one page that carries a stream of bytes which do not compress. Returns its path. */
export async function makeLargeFile(folder: string): Promise<string> {
  const path = join(folder, "large.pdf");
  await pipeline(piecesOfPdf, createWriteStream(path));
  return path;
}

function* piecesOfPdf(): Generator<Buffer> {
  const length = fileMegabytes * 1024 * 1024;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
  ];
  const places: number[] = [];
  let written = 0;
  const piece = (bytes: Buffer) => {
    written += bytes.byteLength;
    return bytes;
  };
  yield piece(Buffer.from("%PDF-1.7\n"));
  for (const [index, object] of objects.entries()) {
    places.push(written);
    yield piece(Buffer.from(`${index + 1} 0 obj\n${object}\nendobj\n`));
  }
  places.push(written);
  yield piece(Buffer.from(`${places.length} 0 obj\n<< /Length ${length} >>\nstream\n`));
  for (let megabyte = 0; megabyte < fileMegabytes; megabyte += 1) yield piece(randomBytes(1024 * 1024));
  yield piece(Buffer.from("\nendstream\nendobj\n"));
  const lines = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`);
  const count = places.length + 1;
  yield Buffer.from(
    `xref\n0 ${count}\n0000000000 65535 f \n${lines.join("")}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${written}\n%%EOF\n`,
  );
}

/**
 * Reads, hashes, writes and syncs the file as the machine can: what no server can beat. Megabytes a second. The copy stays, as what
 * a server receives does: memory that was just given up is written to several times as fast as memory that nobody has used.
 */
export async function machineRate(path: string, copy: string): Promise<number> {
  const began = performance.now();
  const hash = createHash("sha256");
  const out = await open(copy, "wx");
  for await (const piece of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    hash.update(piece);
    await out.write(piece);
  }
  await out.sync();
  await out.close();
  hash.digest("hex");
  return fileMegabytes / ((performance.now() - began) / 1000);
}

/** Posts the file as a page of ours does by script, from disk. Megabytes a second, until the answer. Throws unless it is taken. */
export async function uploadRate(
  address: string,
  headers: Readonly<Record<string, string>>,
  path: string,
  name: string,
): Promise<number> {
  const { size } = await stat(path);
  const began = performance.now();
  const post = request(address, {
    method: "POST",
    headers: {
      ...headers,
      accept: "application/json",
      ...headersOfFile(name, [["owner", "csu"]]),
      "content-length": size,
    },
  });
  const answered = new Promise<IncomingMessage>((resolve, reject) => post.on("response", resolve).on("error", reject));
  await pipeline(createReadStream(path, { highWaterMark: 1024 * 1024 }), post);
  const answer = await answered;
  const words = await text(answer);
  const seconds = (performance.now() - began) / 1000;
  if (answer.statusCode !== 200) throw new Error(`Upload answered ${answer.statusCode}: ${words}`);
  return fileMegabytes / seconds;
}
