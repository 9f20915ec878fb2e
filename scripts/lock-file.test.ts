import { expect, it } from "vitest";
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
