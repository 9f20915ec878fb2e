import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "../..");

async function filesUnder(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOTDIR" || error.code === "ENOENT") return undefined;
      throw error;
    },
  );
  if (!entries) return [path];
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** One hash over the names and bytes of all files under `paths` (of the project) but tests and what is generated. */
export async function hashSources(paths: readonly string[]): Promise<string> {
  const all = (await Promise.all(paths.map((path) => filesUnder(join(root, path))))).flat();
  const hash = createHash("sha256");
  for (const file of all.sort()) {
    const name = relative(root, file).replaceAll("\\", "/");
    if (/\.(test|spec)\.tsx?$/.test(name) || name.startsWith("lib/db/generated/")) continue;
    const bytes = await readFile(file).catch(() => undefined);
    if (bytes) hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}
