import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const floors = z
  .array(z.object({ name: z.string(), floor: z.string(), advisory: z.string(), seen: z.string() }))
  .max(100)
  .parse(JSON.parse(readFileSync("docs/security/floors.json", "utf8")));

const lock = z
  .object({ packages: z.record(z.string(), z.looseObject({ version: z.string().optional() })) })
  .parse(JSON.parse(readFileSync("package-lock.json", "utf8")));

/** Every copy of a package in the lock file, nested ones too. */
function versionsOf(name: string): string[] {
  return Object.entries(lock.packages)
    .filter(([path]) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`))
    .flatMap(([, { version }]) => version ?? []);
}

function isAtLeast(version: string, floor: string): boolean {
  const [have, want] = [version, floor].map((text) => text.split("-")[0]?.split(".").map(Number) ?? []);
  for (const part of [0, 1, 2]) {
    const difference = (have?.[part] ?? 0) - (want?.[part] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** Floors that nobody has looked at for a month: what was safe then may not be now. */
function stale(rows: readonly { name: string; seen: string }[], today: Date): string[] {
  return rows
    .filter(({ seen }) => today.getTime() - new Date(seen).getTime() > 30 * 86_400_000)
    .map(({ name }) => name);
}

describe("version floors", () => {
  it("are looked at each month, and say so when they were not", () => {
    const rows = [
      { name: "old", seen: "2026-10-01" },
      { name: "new", seen: "2026-11-21" },
    ];
    expect(stale(rows, new Date("2026-11-22"))).toEqual(["old"]);
    const names = stale(floors, new Date());
    if (names.length > 0)
      console.warn(`Look for new advisories, then date docs/security/floors.json: ${names.join(", ")}`);
  });

  it.each(floors)("$name is at $floor or above ($advisory)", ({ name, floor }) => {
    const versions = versionsOf(name);
    expect(versions).not.toHaveLength(0);
    expect(versions.filter((version) => !isAtLeast(version, floor))).toEqual([]);
  });

  it("compares versions by number", () => {
    expect(isAtLeast("4.24.9", "4.24.15")).toBe(false);
    expect(isAtLeast("16.10.0", "16.4.5")).toBe(true);
  });

  it("never takes the unmaintained xlsx of npm", () => {
    expect(versionsOf("xlsx")).toEqual([]);
  });
});
