import { createHash, randomBytes } from "node:crypto";
import { link, mkdtemp, open, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openDiskStorage } from "./disk-storage";
import { type FileStorage, newStorageKey } from "./file-storage";

let root: string;
let storage: FileStorage;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), "storage-"));
  storage = await openDiskStorage(root);
});
afterEach(() => rm(root, { recursive: true }));

async function* pieces(...parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}

const inQuarantine = (): Promise<string[]> => readdir(path.join(root, "quarantine"));

async function store(bytes: Uint8Array): Promise<string> {
  const key = newStorageKey();
  const result = await storage.put(key, pieces(bytes), { maximumBytes: bytes.byteLength });
  expect(result.state).toBe("stored");
  return key;
}

describe("put", () => {
  it.each([1, 4100, 4101, 512 * 1024, 512 * 1024 + 1, 3_000_017])(
    "keeps %d bytes, their size, hash and head",
    async (size) => {
      const bytes = randomBytes(size);
      const key = newStorageKey();
      const source = Readable.from(
        (function* () {
          for (let at = 0; at < size; at += 65_521) yield bytes.subarray(at, at + 65_521);
        })(),
      );
      const result = await storage.put(key, source, { maximumBytes: size });
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      expect(result).toMatchObject({ state: "stored", file: { key, sizeBytes: size, sha256 } });
      if (result.state === "stored") expect(Buffer.from(result.file.head)).toEqual(bytes.subarray(0, 4100));
      expect(await inQuarantine()).toEqual([key]);
      expect((await readFile(path.join(root, "quarantine", key))).equals(bytes)).toBe(true);
    },
  );

  it("takes pieces larger than its own blocks", async () => {
    const bytes = randomBytes(2_000_000);
    const key = await store(bytes);
    expect((await readFile(path.join(root, "quarantine", key))).equals(bytes)).toBe(true);
  });

  it("stops asking one byte over the limit, and leaves nothing", async () => {
    let asked = 0;
    let released = false;
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        while (true) {
          asked += 1;
          yield new Uint8Array(1000);
        }
      } finally {
        released = true;
      }
    }
    expect(await storage.put(newStorageKey(), endless(), { maximumBytes: 9_999 })).toEqual({ state: "too_large" });
    expect(asked).toBe(10);
    expect(released).toBe(true);
    expect(await inQuarantine()).toEqual([]);
  });

  it("is on the disk before it is said to be stored, and again in the vault: its bytes and its name", async () => {
    const handle = await open(root, "r");
    const sync = vi.spyOn(Object.getPrototypeOf(handle), "sync");
    await handle.close();
    const key = await store(Buffer.from("kept"));
    expect(sync).toHaveBeenCalledTimes(2);
    await storage.moveToVault(key);
    expect(sync.mock.calls.length).toBeGreaterThan(2);
    sync.mockRestore();
  });

  it("leaves nothing of an empty or a broken upload", async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(600_000);
      throw new Error("aborted");
    }
    expect(await storage.put(newStorageKey(), pieces(), { maximumBytes: 9 })).toEqual({ state: "empty" });
    expect(await storage.put(newStorageKey(), broken(), { maximumBytes: 9e6 })).toEqual({ state: "interrupted" });
    expect(await inQuarantine()).toEqual([]);
  });

  it("never writes over a file, in quarantine or in the vault", async () => {
    const key = await store(Buffer.from("first"));
    await expect(storage.put(key, pieces(Buffer.from("second")), { maximumBytes: 99 })).rejects.toThrow();
    await storage.moveToVault(key);
    await expect(storage.put(key, pieces(Buffer.from("third")), { maximumBytes: 99 })).rejects.toThrow();
    expect(await readFile(path.join(root, "vault", key.slice(0, 2), key), "utf8")).toBe("first");
    expect(await inQuarantine()).toEqual([]);
  });

  it("keeps files from other people of the machine", async () => {
    const key = await store(Buffer.from("x"));
    expect((await stat(path.join(root, "quarantine", key))).mode & 0o077).toBe(0);
  });
});

describe("a key", () => {
  it.each([
    "../../etc/passwd",
    "a/../../b",
    `${"0".repeat(39)}/`,
    "0".repeat(41),
    "A".repeat(40),
    `${"0".repeat(40)}\n`,
    "",
  ])("%j never reaches the disk", async (key) => {
    await expect(storage.put(key, pieces(Buffer.from("x")), { maximumBytes: 9 })).rejects.toThrow("Not a storage key");
    await expect(storage.open("vault", key)).rejects.toThrow("Not a storage key");
    await expect(storage.moveToVault(key)).rejects.toThrow("Not a storage key");
  });
});

describe("moveToVault", () => {
  it("moves once, and may be repeated", async () => {
    const key = await store(Buffer.from("evidence"));
    expect(await storage.moveToVault(key)).toBe("moved");
    expect(await storage.moveToVault(key)).toBe("already_there");
    expect(await storage.moveToVault(newStorageKey())).toBe("missing");
    expect(await inQuarantine()).toEqual([]);
  });

  it("finishes a move that was killed half-way", async () => {
    const key = await store(Buffer.from("evidence"));
    await storage.moveToVault(key);
    const inVault = path.join(root, "vault", key.slice(0, 2), key);
    await link(inVault, path.join(root, "quarantine", key));
    expect(await storage.moveToVault(key)).toBe("moved");
    expect(await inQuarantine()).toEqual([]);
  });

  it("refuses to replace another file", async () => {
    const key = await store(Buffer.from("evidence"));
    await storage.moveToVault(key);
    await writeFile(path.join(root, "quarantine", key), "forged");
    await expect(storage.moveToVault(key)).rejects.toThrow("in the vault");
    expect(await readFile(path.join(root, "vault", key.slice(0, 2), key), "utf8")).toBe("evidence");
  });
});

describe("open", () => {
  it("reads ranges and streams, and is null where there is nothing", async () => {
    const key = await store(Buffer.from("0123456789"));
    expect(await storage.open("vault", key)).toBeNull();
    const file = await storage.open("quarantine", key);
    if (file === null) throw new Error("not stored");
    expect(file.sizeBytes).toBe(10);
    expect(Buffer.from(await file.read(7, 99)).toString()).toBe("789");
    expect(Buffer.from(await file.read(99, 5)).byteLength).toBe(0);
    expect(Buffer.concat(await file.stream({ start: 2, end: 4 }).toArray()).toString()).toBe("234");
    expect(Buffer.concat(await file.stream().toArray()).toString()).toBe("0123456789");
    const abandoned = file.stream();
    abandoned.destroy();
    await file.close();
  });

  it("lends a path, and null where there is nothing", async () => {
    const key = await store(Buffer.from("abc"));
    expect(await storage.withLocalPath("quarantine", key, (file) => readFile(file, "utf8"))).toBe("abc");
    expect(await storage.withLocalPath("vault", key, (file) => readFile(file, "utf8"))).toBeNull();
  });
});

describe("sweepQuarantine", () => {
  it("removes what is old and unwanted, and what never finished arriving, as often as it is run", async () => {
    const old = new Date("2012-09-01T00:00:00Z");
    const [wanted, unwanted, fresh] = await Promise.all(["a", "b", "c"].map((text) => store(Buffer.from(text))));
    const half = `${newStorageKey()}.arriving`;
    await writeFile(path.join(root, "quarantine", half), "half");
    await writeFile(path.join(root, "quarantine", "README"), "not ours");
    for (const name of [wanted, unwanted, half, "README"])
      await utimes(path.join(root, "quarantine", name ?? ""), old, old);
    const sweep = { olderThan: new Date("2012-09-14T00:00:00Z"), isWanted: async (key: string) => key === wanted };
    expect((await storage.sweepQuarantine(sweep)).removed.toSorted()).toEqual([unwanted, half.slice(0, 40)].toSorted());
    expect((await inQuarantine()).toSorted()).toEqual([wanted, fresh, "README"].toSorted());
    expect(await storage.sweepQuarantine(sweep)).toEqual({ removed: [] });
  });
});
