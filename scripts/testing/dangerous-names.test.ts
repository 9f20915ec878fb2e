import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");

/** What nobody should have to look for in a review: each opens a class of faults that is otherwise shut. */
const dangerous: readonly (readonly [why: string, name: RegExp])[] = [
  ["SQL made of text (P-54)", /\$(query|execute)RawUnsafe|Prisma\.raw\(/],
  ["a cache across people (P-17)", /unstable_cache|["']use cache|export const revalidate\b|force-static/],
  ["the optimiser of images (P-21)", /["']next\/(image|og)["']/],
  ["code made of text", /\beval\(|new Function\(/],
  ["markup made of text", /\.innerHTML\b/],
];
const markup = ["markup that is kept as text", /dangerouslySetInnerHTML|react-dom\/server/] as const;

/** The one place where it is: React's own, made of a view there, and of nothing else (docs/decisions/0020). */
const drawnOnce = "components/ui/drawn-once.tsx";

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
  expect(files).toContain(drawnOnce);
  const found = files.flatMap((file) => {
    const text = readFileSync(join(root, file), "utf8");
    return [...dangerous, ...(file === drawnOnce ? [] : [markup])]
      .filter(([, name]) => name.test(text))
      .map(([why]) => `${file}: ${why}`);
  });
  expect(found).toEqual([]);
});

it("only what React has drawn is put on a page as it is", () => {
  const text = readFileSync(join(root, drawnOnce), "utf8");
  expect(text.match(/dangerouslySetInnerHTML=.*? \/>/g)).toEqual([
    "dangerouslySetInnerHTML={markup} />",
    "dangerouslySetInnerHTML={asItCame} />",
  ]);
  expect(text.match(/__html: .*? }/g)).toEqual(["__html: use(drawnMarkup(drawing, view)) }", '__html: "" }']);
  expect(text.match(/return renderToStaticMarkup\(.*\);/g)).toHaveLength(1);
});
