import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { doors } from "@/lib/domain/access/doors";
import { root as project } from "../serving/source-hash";
import { findDoors } from "./doors-on-disk";

describe("the doors of this application", () => {
  const found = findDoors(project);

  it("are each built as a door must be", () => expect(found.problems).toEqual([]));

  it("are those of the access list, one to one", () => expect(found.doors).toEqual(Object.keys(doors).sort()));
});

describe("a door that is left open", () => {
  let root = "";
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "checkpoints-doors-"));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const guarded = `export default async function Page() { await requireActor("page:/a"); }`;
  const loading = [
    `const door = "page:/a";`,
    "const load = cache(async (id: string) => {\n  const actor = await requireActor(door);\n});",
    "export default async function Page() { await load(id); }",
  ].join("\n");
  const reading = loading.replace(
    "export default async function Page() { await load(id); }",
    "async function read() {\n  return await load(id);\n}\nexport default async function Page() { await read(); }",
  );
  const action = `"use server";\nexport const goAction = defineAction({\n  door: "action:go",\n});`;
  const route = `export const GET = defineRoute<{ id: string }>({\n  door: "route:/api/[id]",\n});`;
  const page = "app/(service)/a/page.tsx";

  function find(path: string, text: string) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    return findDoors(root);
  }

  it.each([
    ["a page", page, guarded, "page:/a"],
    ["a page of the demonstration", "app/(service)/a/page.demo.tsx", guarded, "page:/a"],
    ["a page by its loading", page, loading, "page:/a"],
    ["a page by its reading", page, reading, "page:/a"],
    ["a public page", "app/(public)/b/[c]/page.tsx", "export default function Page() {}", "page:/b/[c]"],
    ["an action", "app/(service)/a/actions.ts", action, "action:go"],
    ["a route", "app/api/[id]/route.ts", route, "route:/api/[id]"],
    ["a route behind log-in", "app/(service)/api/[id]/route.ts", route, "route:/api/[id]"],
  ])("is not %s that is guarded", (_what, path, text, door) => {
    expect(find(path, text)).toEqual({ doors: [door], problems: [] });
  });

  it.each([
    ["a page without a guard", page, "export default async function Page() {}"],
    ["a page whose guard is in its metadata only", page, guarded.replace("export default", "export")],
    ["a page with another's door", page, guarded.replace("page:/a", "page:/b")],
    ["a page that also asks for another's door", page, `${guarded}\nrequireActor("page:/account")`],
    ["a page whose loading asks for nobody", page, loading.replace("await requireActor(door)", "null")],
    ["a page whose loading has another's door", page, loading.replace("page:/a", "page:/b")],
    ["a page that leaves its loading out", page, loading.replace("await load(id);", "")],
    ["a page that leaves its reading out", page, reading.replace("await read();", "")],
    ["a page outside both groups", "app/a/page.tsx", guarded],
    ["a page that is not TypeScript", "app/(service)/a/page.js", guarded],
    ["a route that is not TypeScript", "app/(service)/a/route.js", route],
    ["an action of its own making", "app/a/actions.ts", `"use server";\nexport async function goAction() {}`],
    ["an action under another's door", "app/a/actions.ts", action.replace("action:go", "action:stop")],
    ["an action whose door comes from elsewhere", "app/a/actions.ts", action.replace(`"action:go"`, "door")],
    ["actions passed on from elsewhere", "app/a/actions.ts", `"use server";\nexport { go } from "./go";`],
    ["actions in a library", "lib/web/actions.ts", action],
    ["actions without the directive", "app/a/actions.ts", action.replace(`"use server";`, "")],
    ["a server function in a page", page, `${guarded}\nasync function f() {\n  "use server";\n}`],
    ["a server function in a component", "components/a.tsx", `const f = () => {\n  'use server';\n};`],
    ["a route of its own making", "app/api/[id]/route.ts", "export async function GET() {}"],
    ["a route under another's door", "app/api/[id]/route.ts", route.replace("/api/", "/other/")],
    ["a second method of its own making", "app/api/[id]/route.ts", `${route}\nexport const POST = () => {};`],
  ])("is %s", (_what, path, text) => {
    expect(find(path, text).problems).not.toEqual([]);
  });
});
