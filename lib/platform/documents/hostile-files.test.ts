import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkFileName } from "@/lib/domain/evidence/upload";
import { readRows } from "../spreadsheets/read-rows";
import { openDiskStorage } from "../storage/disk-storage";
import { type FileStorage, newStorageKey } from "../storage/file-storage";
import { detectKind } from "./detect-kind";
import { HOSTILE_ARCHIVES } from "./hostile/hostile-archives";
import { HOSTILE_OFFICE } from "./hostile/hostile-office";
import { HOSTILE_PARTS } from "./hostile/hostile-parts";
import { HOSTILE_PDFS } from "./hostile/hostile-pdfs";
import { HOSTILE_PICTURES } from "./hostile/hostile-pictures";
import { HOSTILE_TEXTS } from "./hostile/hostile-texts";
import { HOSTILE_WORKBOOKS } from "./hostile/hostile-workbooks";
import { type HeldLoop, watchEventLoop } from "./hostile/watch-event-loop";
import { inspectDocument } from "./inspect-document";

const CLASSES = [
  ...HOSTILE_TEXTS,
  ...HOSTILE_ARCHIVES,
  ...HOSTILE_PARTS,
  ...HOSTILE_OFFICE,
  ...HOSTILE_PDFS,
  ...HOSTILE_PICTURES,
  ...HOSTILE_WORKBOOKS,
];
const MEGABYTE = 1024 * 1024;
const MAXIMUM_BYTES = 100 * MEGABYTE;

let root: string;
let storage: FileStorage;
const held: (HeldLoop & { readonly tries: string })[] = [];

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), "hostile-"));
  storage = await openDiskStorage(root);
  // The libraries are loaded once, as a server has them loaded.
  await judge(Buffer.from("a,b\n1,2\n"));
  await judge(Buffer.from("504b0304", "hex"));
});
afterAll(async () => {
  const files = CLASSES.reduce((sum, { files: inClass }) => sum + inClass.length, 0);
  const longest = held.reduce((most, next) => (next.milliseconds > most.milliseconds ? next : most));
  const most = Math.max(...held.map(({ grownBytes }) => grownBytes));
  process.stdout.write(
    `Hostile files: ${files} in ${CLASSES.length} classes; event loop held ${longest.milliseconds} ms at most (${longest.tries}), memory grew ${Math.round(most / MEGABYTE)} MB at most\n`,
  );
  await rm(root, { recursive: true });
});

async function* inPieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 64 * 1024) yield bytes.subarray(at, at + 64 * 1024);
}

/** The way of every upload: received, judged from its bytes, and, where it was accepted, read by the parser of its kind. */
async function judge(bytes: Buffer): Promise<string> {
  const key = newStorageKey();
  const put = await storage.put(key, inPieces(bytes), { maximumBytes: MAXIMUM_BYTES });
  if (put.state !== "stored") return put.state;
  const file = await storage.open("quarantine", key);
  if (file === null) throw new Error("Stored and not there");
  const detected = await detectKind(file).finally(() => file.close());
  if (detected.state === "refused") return detected.code;
  const { kind } = detected;
  const outcome = await storage.withLocalPath("quarantine", key, async (local) => {
    if (kind === "csv") return readRows(local, kind);
    const inspection = await inspectDocument(local, kind);
    return kind === "xlsx" && inspection.state === "inspected" ? readRows(local, kind) : inspection;
  });
  return outcome?.state === "not_inspected" ? "unread" : "read";
}

describe.each(CLASSES)("$name", ({ files }) => {
  it.each(files)(
    "$tries: $expected",
    async ({ tries, bytes, expected }) => {
      const made = await bytes();
      const stop = watchEventLoop();
      const outcome = await judge(made);
      const loop = stop();
      held.push({ tries, ...loop });
      if (expected === "contained") expect(["read", "unread"]).toContain(outcome);
      else expect(outcome).toBe(expected);
      expect(loop.milliseconds).toBeLessThan(100);
      expect(loop.grownBytes).toBeLessThan(64 * MEGABYTE);
    },
    40_000,
  );
});

describe("too large", () => {
  it("is refused at the byte over the limit, and leaves nothing", async () => {
    const before = await readdir(path.join(root, "quarantine"));
    async function* stream(): AsyncGenerator<Uint8Array> {
      for (let megabyte = 0; megabyte < 100; megabyte += 1) yield Buffer.alloc(MEGABYTE, "a,b\n");
      yield Buffer.from("x");
    }
    expect(await storage.put(newStorageKey(), stream(), { maximumBytes: MAXIMUM_BYTES })).toEqual({
      state: "too_large",
    });
    expect(await readdir(path.join(root, "quarantine"))).toEqual(before);
  });
});

describe("a hostile name", () => {
  it.each([
    "../../etc/passwd",
    "/etc/passwd",
    "..\\..\\x.pdf",
    "a\0.pdf",
    "\u202Efdp.exe",
    `${"x".repeat(300)}.pdf`,
    "CON",
    "a\r\nX: y.pdf",
    "",
  ])("%j comes nowhere near the disk", async (name) => {
    expect(await storage.open("vault", newStorageKey())).toBeNull();
    await expect(storage.open("vault", name)).rejects.toThrow("Not a storage key");
    expect(typeof checkFileName(name).ok).toBe("boolean");
  });
});
