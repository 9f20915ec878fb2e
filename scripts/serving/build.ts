import { spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generateClient } from "../database/generate-client";
import { hashSources, root } from "./source-hash";

export type BuildMode = "production" | "demonstration";

/** Everything that a build is made from. */
const sources = [
  ...["app", "components", "lib", "public", "prisma/schema"],
  ...["instrumentation.ts", "proxy.ts", "next.config.js", "package-lock.json", "tsconfig.json"],
];

/** Must agree with `distDir` in next.config.js: each mode has doors that the other must not have. */
const folders: Readonly<Record<BuildMode, string>> = { production: ".next", demonstration: ".next-demonstration" };

export const nextProgram = join(root, "node_modules/next/dist/bin/next");

/** Builds the application for `mode` unless the build on disk is of these very sources. Returns whether it built. */
export async function build(mode: BuildMode): Promise<boolean> {
  await generateClient();
  const mark = join(root, folders[mode], "source-hash");
  const hash = await hashSources(sources);
  if ((await readFile(mark, "utf8").catch(() => "")) === hash) return false;
  const { status, stdout, stderr } = spawnSync(process.execPath, [nextProgram, "build"], {
    cwd: root,
    env: { ...process.env, APP_MODE: mode, NEXT_TELEMETRY_DISABLED: "1" },
    encoding: "utf8",
    maxBuffer: 50_000_000,
  });
  if (status !== 0) throw new Error(`The ${mode} build failed:\n${stdout}${stderr}`);
  await writeFile(mark, hash);
  return true;
}
