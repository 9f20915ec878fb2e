import { mkdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { sweepEphemeralServers } from "./database/ephemeral-server";
import { addCounts, type Counts, countStep, readCounts } from "./testing/counts";
import { makeOwnFolder, sweepAbandoned } from "./testing/own-folder";
import { endGroups, runGroup } from "./testing/run-group";

/**
 * Everything that CI runs, to the end whatever fails, and one line of sums. `npm test -- types unit` runs only the steps
 * named; `npm run test:full` runs the long campaigns, of which `npm test` takes a seeded sample.
 */
type Step = {
  readonly name: string;
  readonly title: string;
  /** Programs of Node's, one after the other until one fails. */
  readonly programs: readonly (readonly string[])[];
  readonly env?: Readonly<Record<string, string>>;
  /** The step writes a JSON report of its tests, at the path in VITEST_REPORT or PLAYWRIGHT_JSON_OUTPUT_FILE. */
  readonly hasTests?: boolean;
};

const root = resolve(import.meta.dirname, "..");
const bin = (path: string) => join(root, "node_modules", path);
const script = (name: string) => ["--import", "tsx", join(root, "scripts", name)];
const reports = await makeOwnFolder("reports");
const report = (name: string) => join(reports, `${name}.json`);

const next = bin("next/dist/bin/next");
const vitest = (project: string) => [
  bin("vitest/vitest.mjs"),
  ...["run", "--project", project, "--passWithNoTests"],
  ...["--reporter=default", "--reporter=json", `--outputFile.json=${report(project)}`],
];

/** The server functions that Next made of a build are the actions of the access list. */
const manifest = (mode: string) => [...script("check-action-manifest.ts"), mode];

const steps: readonly Step[] = [
  { name: "generate", title: "Database client", programs: [script("db-generate.ts")] },
  { name: "lint", title: "Format and lint", programs: [[bin("@biomejs/biome/bin/biome"), "check"]] },
  {
    name: "types",
    title: "Types",
    programs: [
      [next, "typegen"],
      [bin("typescript/bin/tsc"), "--noEmit", "--incremental", "false"],
    ],
  },
  { name: "floors", title: "Import rules", programs: [script("floors.ts")] },
  { name: "unused", title: "Dead code", programs: [[bin("knip/bin/knip.js")]] },
  { name: "drift", title: "Migrations against schema", programs: [script("db-check-drift.ts")] },
  { name: "unit", title: "Tests without a database", programs: [vitest("unit")], hasTests: true },
  { name: "database", title: "Tests on a real PostgreSQL", programs: [vitest("database")], hasTests: true },
  {
    name: "build",
    title: "Production build",
    programs: [[...script("build.ts"), "production"], manifest("production")],
  },
  {
    name: "build-demonstration",
    title: "Demonstration build",
    programs: [[...script("build.ts"), "demonstration"], manifest("demonstration")],
  },
  {
    name: "browser",
    title: "Browser journeys, access and accessibility",
    programs: [[bin("@playwright/test/cli.js"), "test", "--pass-with-no-tests", "--reporter=list,json"]],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report("browser") },
    hasTests: true,
  },
];

function heading(text: string): void {
  console.log(`\n── ${text} ${"─".repeat(Math.max(0, 70 - text.length))}`);
}

async function run(step: Step): Promise<Counts> {
  let code = 0;
  for (const program of step.programs) {
    code = code === 0 ? await runGroup(program, { NEXT_TELEMETRY_DISABLED: "1", ...step.env }) : code;
  }
  return step.hasTests ? readCounts(report(step.name), code) : countStep(code);
}

const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const unknown = chosen.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(", ")}. There are: ${steps.map((step) => step.name).join(", ")}.`);
  process.exit(2);
}
if (process.argv.includes("--full")) process.env.TEST_CAMPAIGN = "full";

let isInterrupted = false;
for (const name of ["SIGINT", "SIGTERM"] as const) {
  process.on(name, () => {
    isInterrupted = true;
    endGroups();
  });
}

process.chdir(root);
await mkdir(join(root, ".data"), { recursive: true });
const lines: string[] = [];
const sums: Counts[] = [];
for (const step of steps) {
  if (isInterrupted || (chosen.length > 0 && !chosen.includes(step.name))) continue;
  heading(step.title);
  const began = performance.now();
  const counts = await run(step);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  sums.push(counts);
  lines.push(`${counts.failed === 0 ? "passed" : "FAILED"}  ${seconds.padStart(6)} s  ${step.title}`);
  console.log(lines.at(-1));
}
// Stopped, a step does not remove its servers and folders itself.
await sweepEphemeralServers();
await sweepAbandoned();
await rm(reports, { recursive: true, force: true });

heading(isInterrupted ? "Interrupted" : "All steps");
for (const line of lines) console.log(line);
const sum = addCounts(sums);
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exit(sum.failed > 0 || isInterrupted ? 1 : 0);
