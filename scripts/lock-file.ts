import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";

/**
 * npm leaves optional packages of other platforms out of the lock file where the registry of the moment does not offer
 * them, and `npm ci` then refuses the file everywhere. `npm run lock:complete` puts them back.
 */
const lockShape = z.looseObject({
  packages: z.record(
    z.string(),
    z.looseObject({
      version: z.string().optional(),
      dev: z.boolean().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

type Lock = z.infer<typeof lockShape>;
type MissingPackage = { readonly name: string; readonly version: string; readonly isDev: boolean };

const lockFile = resolve(import.meta.dirname, "../package-lock.json");

export function readLock(): Lock {
  return lockShape.parse(JSON.parse(readFileSync(lockFile, "utf8")));
}

/** Whether a package at `place` in node_modules finds `name`, looking outwards as Node does. */
function isFound(lock: Lock, place: string, name: string): boolean {
  if (lock.packages[`${place === "" ? "" : `${place}/`}node_modules/${name}`]) return true;
  return place !== "" && isFound(lock, place.slice(0, Math.max(0, place.lastIndexOf("/node_modules/"))), name);
}

/** The optional packages that are asked for and not locked. */
export function missingOptionals(lock: Lock): readonly MissingPackage[] {
  return Object.entries(lock.packages).flatMap(([place, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isFound(lock, place, name))
      .map(([name, version]) => ({ name, version, isDev: entry.dev === true })),
  );
}

const systems = ["android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const processors = ["arm64", "arm", "ia32", "loong64", "ppc64", "riscv64", "s390x", "x64"];

/** What the name of a package for one platform says about that platform, as npm's fields have it. */
export function platformOf(name: string): { os: string[]; cpu: string[]; libc?: string[] } {
  const parts = name.split(/[-/]/);
  const os = systems.find((system) => parts.includes(system));
  const cpu = processors.find((processor) => parts.includes(processor));
  if (!os || !cpu) throw new Error(`The name ${name} does not say which platform it is for.`);
  if (parts.some((part) => part.startsWith("musl"))) return { os: [os], cpu: [cpu], libc: ["musl"] };
  return os === "linux" && parts.includes("gnu") ? { os: [os], cpu: [cpu], libc: ["glibc"] } : { os: [os], cpu: [cpu] };
}

function completeLock(): number {
  const lock = readLock();
  const missing = missingOptionals(lock);
  for (const { name, version, isDev } of missing) {
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(isDev ? { dev: true } : {}),
      optional: true,
      ...platformOf(name),
    };
  }
  const sorted = Object.fromEntries(
    Object.entries(lock.packages).sort(([one], [other]) => one.localeCompare(other, "en")),
  );
  writeFileSync(lockFile, `${JSON.stringify({ ...lock, packages: sorted }, undefined, 2)}\n`);
  return missing.length;
}

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) {
  console.log(`${completeLock()} packages of other platforms put into package-lock.json.`);
}
