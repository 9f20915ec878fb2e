import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { doors } from "@/lib/domain/access/doors";
import { root } from "./serving/source-hash";
import { compareManifest } from "./testing/compare-manifest";

/**
 * After a build: the server functions that Next made of it, one to one with the actions of the access list. A function that
 * Next exposes and the list does not know is an open door, whatever the sources look like.
 */
const entry = z.object({ filename: z.string(), exportedName: z.string() });
const shape = z.object({ node: z.record(z.string(), entry), edge: z.record(z.string(), entry) });

const mode = process.argv[2] === "demonstration" ? "demonstration" : "production";
const folder = mode === "demonstration" ? ".next-demonstration" : ".next";
const file = join(root, folder, "server/server-reference-manifest.json");
const manifest = shape.parse(JSON.parse(readFileSync(file, "utf8")));

const functions = [...Object.values(manifest.node), ...Object.values(manifest.edge)];
const expected = Object.keys(doors).filter((door) => door.startsWith("action:"));
const problems = compareManifest(functions, expected, mode);
for (const problem of problems) console.error(problem);
console.log(`${functions.length} server functions in the ${mode} build, ${problems.length} surprises`);
process.exit(problems.length === 0 ? 0 : 1);
