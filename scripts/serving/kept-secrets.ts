import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const shape = z.object({ AUTH_SECRET: z.string(), AUDIT_KEY: z.string() });

/** The secrets of a demonstration, made once and kept in `folder`: the audit chain only verifies with the key it began with. */
export async function keptSecrets(folder: string): Promise<z.infer<typeof shape>> {
  const file = join(folder, "secrets.json");
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text !== undefined) return shape.parse(JSON.parse(text));
  const made = { AUTH_SECRET: randomBytes(32).toString("base64url"), AUDIT_KEY: randomBytes(32).toString("base64url") };
  await mkdir(folder, { recursive: true });
  await writeFile(file, JSON.stringify(made, undefined, 2), { mode: 0o600 });
  return made;
}
