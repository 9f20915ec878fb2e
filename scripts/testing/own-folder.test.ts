import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { listAbandoned, makeOwnFolder, sweepAbandoned } from "./own-folder";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "own-folder-"));
  vi.stubEnv("TMPDIR", folder);
  vi.stubEnv("TEMP", folder);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

it("sweeps what a process that is gone left behind, and nothing of those that live or of others", async () => {
  const gone = spawnSync(process.execPath, ["--version"]).pid;
  const left = [`checkpoints-files-${gone}-aB3xYz`, `checkpoints-ephemeral-${gone}-00ff00ff`];
  const others = [`checkpoints-${gone}`, `else-files-${gone}-aB3xYz`, "checkpoints-chromium-143-0"];
  for (const name of [...left, ...others]) await mkdir(join(folder, name, "inside"), { recursive: true });
  const own = basename(await makeOwnFolder("files"));

  expect(await listAbandoned("ephemeral")).toEqual([join(folder, left[1] ?? "")]);
  expect((await listAbandoned()).toSorted()).toEqual(left.toSorted().map((name) => join(folder, name)));
  await sweepAbandoned();
  expect((await readdir(folder)).toSorted()).toEqual([own, ...others].toSorted());
});
