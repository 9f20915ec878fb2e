import { spawnSync } from "node:child_process";
import { cp, symlink, writeFile } from "node:fs/promises";
import { join, parse } from "node:path";
import { findFreePort } from "@/scripts/database/free-port";
import { nextProgram } from "@/scripts/serving/build";
import { type NextServer, startNextServer } from "@/scripts/serving/next-server";
import { root } from "@/scripts/serving/source-hash";
import { makeOwnFolder } from "@/scripts/testing/own-folder";

/**
 * A Next application of three pages of constants and nothing else, built and served as the product is. Of `overview`, the
 * product's page as HTML, its table stands at "/table" and all its elements at "/same"; a table of plain words at "/". It lies
 * outside the project, whose proxy and instrumentation it would otherwise take for its own. Whoever starts it removes the folder.
 */
export async function startBareNext(overview: string): Promise<NextServer & { folder: string }> {
  const folder = await makeOwnFolder("bench");
  await cp(join(root, "bench/bare-next"), join(folder, "app"), { recursive: true });
  await symlink(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  const env = { BENCH_OVERVIEW: join(folder, "overview.html") };
  await writeFile(env.BENCH_OVERVIEW, overview);
  await writeFile(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  const config = {
    serverExternalPackages: ["domino"],
    typescript: { ignoreBuildErrors: true },
    turbopack: { root: parse(folder).root },
  };
  await writeFile(join(folder, "next.config.js"), `export default ${JSON.stringify(config)};`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [nextProgram, "build"], {
    cwd: folder,
    env: { ...process.env, ...env, NEXT_TELEMETRY_DISABLED: "1" },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The bare Next application was not built:\n${stdout}${stderr}`);
  const server = await startNextServer({ port: await findFreePort(), env, log: "ignore", folder });
  return { ...server, folder };
}
