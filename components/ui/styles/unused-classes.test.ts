import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";

const project = resolve(import.meta.dirname, "../../..");

function textOf(folder: string, ending: RegExp): string {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
    .join("\n");
}

it("styles no class that nothing wears", () => {
  const styled = new Set(
    [...textOf(import.meta.dirname, /\.scss$/).matchAll(/\.(app-[a-z\d_-]+)/g)].map(([, name]) => name),
  );
  const worn = ["app", "components"].map((room) => textOf(join(project, room), /\.tsx?$/)).join("\n");
  // "app-table--${width}" wears each of its kinds.
  const names = new Set(worn.match(/app-[a-z\d_-]+/g));
  const isWorn = (name = "") =>
    names.has(name) || worn.includes(`${name.replace(/(__|--)[^_-]+(-[^_-]+)*$/, "$1")}\${`);
  expect(styled.size).toBeGreaterThan(100);
  expect([...styled].filter((name) => !isWorn(name))).toEqual([]);
});
