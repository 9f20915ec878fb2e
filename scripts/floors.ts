import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const rooms = ["app", "bench", "components", "e2e", "lib", "prisma", "scripts", "proxy.ts", "instrumentation.ts"];

/**
 * dependency-cruiser reads TypeScript with the compiler's programming interface, which TypeScript 7 does not have. It is
 * given the one of TypeScript 6 that @ts-morph/common carries, under the name it looks for, in its own folder only.
 */
function lendCompiler(cruiser: string): void {
  const folder = join(cruiser, "node_modules", "typescript");
  const carrier = createRequire(import.meta.url).resolve("@ts-morph/common");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "name": "typescript", "version": "6.0.2", "main": "index.cjs" }\n');
  writeFileSync(join(folder, "index.cjs"), `module.exports = require(${JSON.stringify(carrier)}).ts;\n`);
}

/** Checks the imports of the project in `folder` against .dependency-cruiser.cjs. `output` as dependency-cruiser names it. */
export function checkFloors(folder: string, output: "err" | "json"): { readonly code: number; readonly text: string } {
  const cruiser = join(root, "node_modules/dependency-cruiser");
  lendCompiler(cruiser);
  const present = readdirSync(folder).filter((name) => rooms.includes(name));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(cruiser, "bin/dependency-cruise.mjs"),
      ...["--config", join(root, ".dependency-cruiser.cjs"), "--output-type", output, ...present],
    ],
    { cwd: folder, encoding: "utf8", maxBuffer: 100_000_000 },
  );
  return { code: status ?? 1, text: stdout + stderr };
}

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) {
  const { code, text } = checkFloors(root, "err");
  console.log(text.trim());
  process.exitCode = code;
}
