import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { checkFloors } from "./floors";

/** From, to, and the rule that forbids it; no rule where it is allowed. One row and more for each row of the table of rooms. */
const imports: ReadonlyArray<readonly [from: string, to: string, rule?: string]> = [
  ["lib/domain/scoring/a.ts", "@/lib/domain/shared/b"],
  ["lib/domain/scoring/c.ts", "zod", "domain"],
  ["lib/domain/scoring/d.ts", "node:fs", "domain"],
  ["lib/domain/scoring/e.ts", "@/lib/platform/env", "domain"],
  ["lib/domain/scoring/f.ts", "@/lib/schemas/score", "domain"],
  ["lib/domain/scoring/g.test.ts", "fast-check"],
  ["lib/domain/scoring/h.test.ts", "@/lib/db/client", "domain-tests"],
  ["lib/schemas/a.ts", "zod"],
  ["lib/schemas/b.ts", "@/lib/domain/shared/b"],
  ["lib/schemas/c.ts", "pino", "schemas"],
  ["lib/schemas/d.ts", "@/lib/db/client", "schemas"],
  ["lib/paths.ts", "@/lib/queries/scores", "paths"],
  ["lib/db/a.ts", "@/lib/platform/env"],
  ["lib/db/b.ts", "pg"],
  ["lib/db/c.ts", "@/lib/schemas/score", "db-and-platform"],
  ["lib/db/d.ts", "next", "db-and-platform-packages"],
  ["lib/platform/a.ts", "@/lib/commands/scoring/score", "db-and-platform"],
  ["lib/queries/a.ts", "@/lib/db/client"],
  ["lib/queries/b.ts", "@/lib/commands/scoring/score", "queries"],
  ["lib/queries/c.ts", "next", "queries-packages"],
  ["lib/queries/d.ts", "@/lib/web/kit", "queries"],
  ["lib/commands/scoring/a.ts", "@/lib/schemas/score"],
  ["lib/commands/scoring/b.ts", "@/lib/queries/scores", "commands"],
  ["lib/commands/scoring/c.ts", "@/lib/commands/scoring/score", "command-to-command"],
  ["lib/commands/scoring/d.ts", "next-auth", "commands-packages"],
  ["lib/commands/scoring/e.ts", "@/lib/web/kit", "commands"],
  ["lib/commands/scoring/f.test.ts", "@/lib/queries/scores"],
  ["lib/commands/scoring/g.test.ts", "@/lib/web/kit", "commands-tests"],
  ["lib/web/a.ts", "next"],
  ["lib/web/b.ts", "@/lib/db/client", "web"],
  ["lib/web/c.ts", "@/components/ui/tag", "web"],
  ["lib/web/d.ts", "pg", "web-packages"],
  ["lib/jobs/a.ts", "pg-boss"],
  ["lib/jobs/b.ts", "next", "jobs-packages"],
  ["lib/jobs/c.ts", "@/lib/db/client", "jobs"],
  ["lib/jobs/d.ts", "@/lib/web/kit", "jobs"],
  ["proxy.ts", "@/lib/web/kit", "proxy"],
  ["scripts/a.ts", "@/lib/commands/scoring/score"],
  ["scripts/b.ts", "@/components/ui/tag", "scripts-and-seed"],
  ["prisma/seed/a.ts", "@/app/page", "scripts-and-seed"],
  ["components/scoring/a.tsx", "@/components/ui/tag"],
  ["components/scoring/b.tsx", "type @/lib/queries/scores"],
  ["components/scoring/c.tsx", "@/lib/queries/scores", "components-types-of-queries"],
  ["components/scoring/d.tsx", "@/lib/web/kit", "components"],
  ["components/scoring/e.tsx", "@/lib/commands/scoring/score", "components"],
  ["components/scoring/f.tsx", "@/lib/platform/env", "components"],
  ["components/scoring/g.tsx", "@/app/page", "components"],
  ["components/scoring/h.tsx", "next-auth", "components-packages"],
  ["components/form/a.tsx", "@/components/scoring/a", "components-without-business"],
  ["components/ui/b.tsx", "@/components/form/field", "ui-is-lowest"],
  ["app/a/page.tsx", "@/lib/web/kit"],
  ["app/b/page.tsx", "@/lib/db/client", "app"],
  ["app/c/page.tsx", "@/lib/platform/env", "app"],
  ["app/d/page.tsx", "@prisma/client", "app-packages"],
  ["app/e/page.tsx", "type @/lib/db/generated/client", "prisma-only-below"],
  ["e2e/a.spec.ts", "@/lib/paths"],
  ["e2e/b.spec.ts", "@/app/page", "e2e"],
  ["e2e/c.spec.ts", "@/lib/db/client", "e2e"],
  ["lib/domain/cycle/one.ts", "@/lib/domain/cycle/two", "no-cycles"],
  ["lib/commands/scoring/f.ts", "@/lib/db/missing", "resolvable"],
];

const targets = [
  "app/page.tsx",
  "components/ui/tag.tsx",
  "components/form/field.tsx",
  "lib/commands/scoring/score.ts",
  "lib/db/client.ts",
  "lib/db/generated/client.ts",
  "lib/domain/shared/b.ts",
  "lib/platform/env.ts",
  "lib/queries/scores.ts",
  "lib/schemas/score.ts",
  "lib/web/kit.ts",
];

const reportShape = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string(), severity: z.string() }) })),
  }),
});

// Inside the project, so that its packages are found; git-ignored.
const parent = resolve(import.meta.dirname, "../.data");
let folder: string;
let found: z.infer<typeof reportShape>["summary"]["violations"];

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

beforeAll(() => {
  mkdirSync(parent, { recursive: true });
  folder = mkdtempSync(join(parent, "floors-"));
  write("tsconfig.json", '{ "compilerOptions": { "moduleResolution": "bundler", "paths": { "@/*": ["./*"] } } }');
  for (const path of targets) write(path, "export type Thing = string;\nexport const thing = 1;\n");
  write("lib/domain/cycle/two.ts", 'export * as thing from "@/lib/domain/cycle/one";\n');
  for (const [from, to] of imports) {
    const name = to.replace("type ", "");
    write(from, to === name ? `export * as thing from "${name}";\n` : `export type { Thing } from "${name}";\n`);
  }
  found = reportShape.parse(JSON.parse(checkFloors(folder, "json").text)).summary.violations;
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the floors", () => {
  it.each(imports)("%s → %s: %s", (from, _to, rule) => {
    const rules = found.filter((violation) => violation.from === from).map((violation) => violation.rule.name);
    if (rule) expect(rules).toContain(rule);
    else expect(rules).toEqual([]);
  });

  it("are errors, every one", () => {
    expect(new Set(found.map((violation) => violation.rule.severity))).toEqual(new Set(["error"]));
  });
});
