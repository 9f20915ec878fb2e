import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");

/** What nobody should have to look for in a review: each opens a class of faults that is otherwise shut. */
const dangerous: readonly (readonly [why: string, name: RegExp])[] = [
  ["SQL made of text (P-54)", /\$(query|execute)RawUnsafe|Prisma\.raw\(/],
  ["a cache across people (P-17)", /unstable_cache|["']use cache|export const revalidate\b|force-static/],
  ["the optimiser of images (P-21)", /["']next\/(image|og)["']/],
  ["markup or code made of text", /dangerouslySetInnerHTML|\.innerHTML\b|\beval\(|new Function\(/],
];

function sources(): string[] {
  const files = ["app", "components", "lib"].flatMap((room) =>
    readdirSync(join(root, room), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name))),
  );
  return [...files.filter((file) => !file.startsWith("lib/db/generated")), "proxy.ts", "instrumentation.ts"];
}

it("no source uses what opens a class of faults", () => {
  const files = sources();
  expect(files.length).toBeGreaterThan(500);
  const found = files.flatMap((file) => {
    const text = readFileSync(join(root, file), "utf8");
    return dangerous.filter(([, name]) => name.test(text)).map(([why]) => `${file}: ${why}`);
  });
  expect(found).toEqual([]);
});
