import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

export type DoorsOnDisk = {
  /** In the vocabulary of lib/domain/access/doors.ts: "page:/flags", "action:logIn", "route:/api/health". Sorted. */
  readonly doors: readonly string[];
  /** Ways in that are not built as a door must be: each with its file and what to do. */
  readonly problems: readonly string[];
};

type Found = { doors: string[]; problems: string[] };

const verbs = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/**
 * Finds every way into the application under `root` by reading its files, and what is wrong with each: a page behind log-in
 * that does not ask for its actor by its own name, an action or a route that is not made by the one function for it, a
 * door where no door may be. Pages for developers (page.dev.tsx) are in no build and are no doors.
 */
export function findDoors(root: string): DoorsOnDisk {
  const found: Found = { doors: [], problems: [] };
  for (const path of sourceFiles(root)) {
    const text = readFileSync(join(root, path), "utf8");
    const name = path.split("/").at(-1) ?? "";
    if (path.startsWith("app/") && /^actions(\.demo)?\.ts$/.test(name)) readActions(path, text, found);
    else if (/^\s*['"]use server['"]/m.test(text))
      found.problems.push(`${path}: "use server" belongs in an actions.ts only`);
    if (!path.startsWith("app/")) continue;
    if (/^page(\.demo)?\.tsx$/.test(name)) readPage(path, text, found);
    else if (/^route(\.demo)?\.ts$/.test(name)) readRoute(path, text, found);
    else if (/^(page|route|default|template)(\.demo)?\.[jt]sx?$/.test(name))
      found.problems.push(`${path}: pages are page.tsx and routes route.ts, so that this test reads them`);
  }
  return { doors: [...new Set(found.doors)].sort(), problems: found.problems };
}

function sourceFiles(root: string): string[] {
  return ["app", "components", "lib", "pages", "src"].flatMap((room) => {
    const folder = join(root, room);
    return entriesOf(folder)
      .filter((entry) => entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
      .filter((path) => !path.startsWith("lib/db/generated/"));
  });
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true });
  } catch {
    return [];
  }
}

/** The address of a page or route: its folders without "app" and the groups in brackets. */
function addressOf(path: string): string {
  const folders = dirname(path).split("/").slice(1);
  return `/${folders.filter((folder) => !/^\(.*\)$/.test(folder)).join("/")}`;
}

function readPage(path: string, text: string, found: Found): void {
  const door = `page:${addressOf(path)}`;
  found.doors.push(door);
  if (path.startsWith("app/(public)/")) return;
  if (!path.startsWith("app/(service)/")) found.problems.push(`${path}: pages stand in (service) or (public)`);
  else if (!isGuarded(text)) found.problems.push(`${path}: does not begin with requireActor("${door}")`);
  const named = /^const door = ("[^"]+");$/m.exec(text)?.[1];
  for (const [, asked] of text.matchAll(/requireActor\(\s*([^)]*?)\s*\)/g)) {
    const other = asked === "door" ? named : asked;
    if (other !== `"${door}"`) found.problems.push(`${path}: asks for ${other} and not for its own door`);
  }
}

/** The page's function asks for the actor itself, or through the `load` that it shares with the title, which asks first. */
function isGuarded(text: string): boolean {
  const start = text.search(/^export default async function/m);
  if (start < 0) return false;
  const isLoadGuarded = /^const load = cache\(async \([^)]*\) => \{\s*const actor = await requireActor\(/m.test(text);
  const asks = (body: string) => /await requireActor\(/.test(body) || (isLoadGuarded && /await load\(/.test(body));
  const body = text.slice(start);
  const callees = [...text.matchAll(/^async function (\w+)\([\s\S]*?^\}/gm)];
  return asks(body) || callees.some(([callee, name]) => asks(callee) && body.includes(`await ${name}(`));
}

function readActions(path: string, text: string, found: Found): void {
  if (!/^"use server";/.test(text)) found.problems.push(`${path}: does not begin with "use server"`);
  const exports = text.split(/^(?=export )/m).filter((part) => part.startsWith("export "));
  for (const statement of exports) {
    if (/^export type /.test(statement)) continue;
    const made = /^export const (\w+)Action = define(Public)?Action(?:<[^(]*>)?\(\{\s*door: "(action:\w+)"/.exec(
      statement,
    );
    const line = statement.split("\n")[0] ?? "";
    if (made === null) found.problems.push(`${path}: not made by defineAction with its door first: ${line}`);
    else if (made[3] !== `action:${made[1]}`) found.problems.push(`${path}: ${made[1]}Action has the door ${made[3]}`);
    else found.doors.push(made[3]);
  }
}

function readRoute(path: string, text: string, found: Found): void {
  const door = `route:${addressOf(path)}`;
  found.doors.push(door);
  const exports = text.split(/^(?=export )/m).filter((part) => part.startsWith("export "));
  for (const statement of exports) {
    const made = /^export const (\w+) = define(Public)?Route(?:<[^(]*>)?\(\{\s*door: "(route:[^"]+)"/.exec(statement);
    const line = statement.split("\n")[0] ?? "";
    if (made === null) found.problems.push(`${path}: not made by defineRoute with its door first: ${line}`);
    else if (!verbs.includes(made[1] ?? "")) found.problems.push(`${path}: ${made[1]} is no method`);
    else if (made[3] !== door) found.problems.push(`${path}: ${made[1]} has the door ${made[3]}`);
  }
  if (exports.length === 0) found.problems.push(`${path}: a route without a method`);
}
