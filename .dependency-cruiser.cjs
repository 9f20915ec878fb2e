/**
 * The floors of the house: in code one walks down, never up. Each room says what it may import; the rest is an error, with
 * no list of exceptions. Tests may, besides what their room may, use packages, Node, factories and the test set-up; those of
 * commands ask queries, and those of doors the database, what became of it.
 * scripts/floors.test.ts proves that each rule bites.
 */
const anyPackage = "(^|/)node_modules/";
const framework = "(^|/)node_modules/(next|next-auth|react|react-dom)/";
const database = "(^|/)node_modules/(@prisma|prisma|pg|pg-boss)/";
const tests = "\\.(test|spec)\\.tsx?$";
const forTests = "^prisma/(testing|factories|seed)/";
const noRoom = "^$";

/** The path of a room under lib/, so that a file such as lib/paths.ts is a room too. */
const lib = (...rooms) => rooms.map((room) => `^lib/${room}(/|\\.ts$)`).join("|");

/** The two rules of a room: what its code may import, and what its tests may. */
function room({
  name,
  from,
  may,
  core = false,
  packages = noRoom,
  neverPackages = noRoom,
  testsMay = noRoom,
  because,
}) {
  const severity = "error";
  const comment = because;
  const allowed = [from, may, packages].filter(Boolean).join("|");
  return [
    {
      name,
      severity,
      comment,
      from: { path: from, pathNot: tests },
      to: { pathNot: allowed, ...(core ? { dependencyTypesNot: ["core"] } : {}) },
    },
    {
      name: `${name}-tests`,
      severity,
      comment,
      from: { path: `(${from}).*${tests}` },
      to: {
        pathNot: `${from}|${may}|${testsMay}|${anyPackage}|${forTests}|^scripts/database/`,
        dependencyTypesNot: ["core"],
      },
    },
    ...(neverPackages === noRoom
      ? []
      : [
          {
            name: `${name}-packages`,
            severity,
            comment,
            from: { path: from, pathNot: tests },
            to: { path: neverPackages },
          },
        ]),
  ];
}

const forbidden = [
  ...room({
    name: "domain",
    from: lib("domain"),
    may: noRoom,
    because: "The rules: no package, no Node, no clock, no environment.",
  }),
  ...room({
    name: "schemas",
    from: lib("schemas"),
    may: lib("domain"),
    packages: "(^|/)node_modules/zod/",
    because: "Shapes that cross the wire are read by browser and server alike.",
  }),
  ...room({ name: "paths", from: "^lib/paths\\.ts$", may: lib("domain"), because: "Every address, for every floor." }),
  ...room({
    name: "db-and-platform",
    from: lib("db", "platform"),
    may: lib("domain"),
    core: true,
    packages: anyPackage,
    neverPackages: framework,
    because: "The ground floor: PostgreSQL and the outside systems. It knows nothing above it.",
  }),
  ...room({
    name: "queries",
    from: lib("queries"),
    may: lib("db", "platform", "domain", "schemas", "paths"),
    core: true,
    packages: anyPackage,
    neverPackages: framework,
    testsMay: lib("commands"),
    because: "A query reads. It knows neither the framework nor the commands.",
  }),
  ...room({
    name: "commands",
    from: lib("commands"),
    may: lib("db", "platform", "domain", "schemas", "paths"),
    core: true,
    packages: anyPackage,
    neverPackages: framework,
    testsMay: lib("queries"),
    because: "A command changes. It knows neither the framework nor the queries.",
  }),
  {
    name: "command-to-command",
    severity: "error",
    comment: "One verb, one transaction: what two commands share is a rule (domain) or a statement (db).",
    from: { path: lib("commands"), pathNot: tests },
    to: { path: lib("commands") },
  },
  ...room({
    name: "web",
    from: lib("web"),
    may: lib("commands", "queries", "domain", "schemas", "platform", "paths"),
    core: true,
    packages: anyPackage,
    neverPackages: database,
    testsMay: lib("db"),
    because: "The kit that doors are built from. It reaches data through commands and queries.",
  }),
  ...room({
    name: "jobs",
    from: lib("jobs"),
    may: lib("commands", "queries", "domain", "schemas", "platform", "paths"),
    core: true,
    packages: anyPackage,
    neverPackages: `${framework}|(^|/)node_modules/(@prisma|prisma|pg)/`,
    testsMay: lib("db"),
    because: "The doors that the clock opens: each thin, over one command.",
  }),
  ...room({
    name: "proxy",
    from: "^proxy\\.ts$",
    may: `${lib("paths")}|^lib/schemas/action-post\\.ts$|^lib/platform/env\\.ts$`,
    packages: "(^|/)node_modules/next/",
    because: "It sets headers, refuses what no page can read, and decides nothing else: with it deleted nothing leaks.",
  }),
  ...room({
    name: "components",
    from: "^components/",
    may: lib("domain", "schemas", "paths", "queries"),
    packages: anyPackage,
    neverPackages: `${database}|(^|/)node_modules/next-auth/`,
    because: "Props in, actions as props, no fetching.",
  }),
  {
    name: "components-types-of-queries",
    severity: "error",
    comment: "A component is given what a query shows; it never asks.",
    from: { path: "^components/", pathNot: tests },
    to: { path: lib("queries"), dependencyTypesNot: ["type-only"] },
  },
  {
    name: "components-without-business",
    severity: "error",
    comment: "No business word in ui, form, layout and chart.",
    from: { path: "^components/(ui|form|layout|chart)/" },
    to: { path: "^components/", pathNot: "^components/(ui|form|layout|chart)/" },
  },
  {
    name: "ui-is-lowest",
    severity: "error",
    comment: "ui is the only room that knows the design system, and rests on nothing else of ours.",
    from: { path: "^components/ui/" },
    to: { path: "^components/", pathNot: "^components/ui/" },
  },
  ...room({
    name: "app",
    from: "^app/",
    may: `^components/|${lib("web", "queries", "commands", "domain", "schemas", "paths")}`,
    core: true,
    packages: anyPackage,
    neverPackages: database,
    because: "Doors reach data through the kit, queries and commands.",
  }),
  {
    name: "scripts-and-seed",
    severity: "error",
    comment: "They use the house from below, not through its doors.",
    from: { path: "^(scripts|prisma|bench)/" },
    to: { path: `^app/|^components/|^e2e/|${lib("web")}` },
  },
  {
    name: "e2e",
    severity: "error",
    comment: "A browser knows addresses and words, not the inside.",
    from: { path: "^e2e/" },
    to: { path: `^app/|^components/|${lib("db", "platform", "queries", "commands", "web", "jobs", "schemas")}` },
  },
  {
    name: "prisma-only-below",
    severity: "error",
    comment: "The generated client is the database's room.",
    from: { pathNot: "^(lib/(db|queries|commands)|prisma|scripts|bench)/|^prisma\\.config\\.ts$" },
    to: { path: "^lib/db/generated|(^|/)node_modules/(@prisma|\\.prisma)/" },
  },
  { name: "no-cycles", severity: "error", comment: "A one-way graph.", from: {}, to: { circular: true } },
  {
    name: "resolvable",
    severity: "error",
    comment: "What cannot be found cannot be judged.",
    from: {},
    to: { couldNotResolve: true },
  },
];

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden,
  options: {
    doNotFollow: { path: ["node_modules", "^lib/db/generated"] },
    exclude: { path: "^(\\.next[^/]*|\\.data|test-results|playwright-report)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".cjs", ".json", ".d.ts"],
    },
  },
};
