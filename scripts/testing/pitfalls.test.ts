import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const page = readFileSync(join(root, "docs/security/pitfalls.md"), "utf8");

const rows = [...page.matchAll(/^\| ([A-Z]-?\d+) \| (.+) \| (.+) \|$/gm)].map(([, id = "", , proof = ""]) => ({
  id,
  proof,
  named: [...proof.matchAll(/`([^`]+\/[^`]+|proxy\.test\.ts)`(?: “([^”]+)”)?/g)].map(([, file = "", title]) => ({
    file,
    title,
  })),
}));

const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => `P-${from + n}`);

/** Every pitfall that was known when this page was begun, and every campaign. */
const known = [
  ...[...span(1, 25), ...span(30, 38), ...span(40, 63), "P-70"],
  ...["S1", "S4", "S6", "S8", "S12", "S13", "S14", "S15", "S16", "S17", "S19"],
  ...["R1", "R2", "R6", "R7", "R10", "R14"],
];

describe("docs/security/pitfalls.md", () => {
  it("holds each pitfall and each campaign once", () => {
    const ids = rows.map(({ id }) => id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    expect(known.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("says of each what shows it, or that it cannot bite yet", () => {
    expect(rows.filter(({ named, proof }) => named.length === 0 && !/^Cannot bite yet: /.test(proof))).toEqual([]);
  });

  it("names files that are there, and titles that stand in them", () => {
    const gone = rows.flatMap(({ id, named }) =>
      named
        .filter(({ file, title }) => {
          const path = join(root, file);
          return !existsSync(path) || (title !== undefined && !readFileSync(path, "utf8").includes(title));
        })
        .map(({ file, title }) => `${id}: ${file} ${title ?? ""}`),
    );
    expect(gone).toEqual([]);
  });
});
