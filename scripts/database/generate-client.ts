import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { hashSources, root } from "../serving/source-hash";

const mark = join(root, "lib/db/generated/source-hash");

/**
 * `prisma generate`, unless the client on disk was made from this very schema. Prisma looks for a native schema engine that
 * it then does not use, and would download one: naming any file that exists satisfies it, so that this works where only
 * the npm registry can be reached. Returns whether there was anything to do; throws when Prisma fails.
 */
export async function generateClient(): Promise<boolean> {
  const hash = await hashSources(["prisma/schema", "prisma.config.ts", "package-lock.json"]);
  try {
    if (readFileSync(mark, "utf8") === hash) return false;
  } catch {
    // Never generated.
  }
  const prisma = createRequire(import.meta.url).resolve("prisma/build/index.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [prisma, "generate", "--no-hints"], {
    cwd: root,
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: prisma, CHECKPOINT_DISABLE: "1" },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`prisma generate failed:\n${stdout}${stderr}`);
  writeFileSync(mark, hash);
  return true;
}
