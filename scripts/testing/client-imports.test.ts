import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const importing = /^import (?!type )(?:\w+,? ?)?\{([^}]*)\} from "((?:@|\.{1,2})\/[^"]+)"/gm;

const sources = new Map(
  ["app", "components", "lib"].flatMap((room) =>
    readdirSync(join(root, room), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /(?<!\.test)\.tsx?$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
      .map((file) => [file.replace(/\.tsx?$/, ""), readFileSync(join(root, file), "utf8")] as const),
  ),
);

const isClients = (text: string) => text.startsWith('"use client"');

/**
 * What a server's file takes from a client's is no value there but a reference to one: words looked up in it are empty on the page, and
 * nothing else complains. Components are meant to be such references, and a function that is called there is refused aloud.
 */
it("a file that runs on the server takes no constant from one that is the browser's", () => {
  const found = [...sources].flatMap(([file, text]) =>
    isClients(text)
      ? []
      : [...text.matchAll(importing)].flatMap(([, names = "", from = ""]) => {
          const imported = from.startsWith("@/") ? from.slice(2) : join(dirname(file), from);
          const exporting = sources.get(imported) ?? "";
          if (!isClients(exporting)) return [];
          return names
            .split(",")
            .map((name) => name.trim().split(" as ")[0] ?? "")
            .filter((name) => !/^[A-Z][a-z]/.test(name))
            .filter((name) => new RegExp(`^export (const|let) ${name}\\b`, "m").test(exporting))
            .map((name) => `${file}: ${name}`);
        }),
  );
  expect([...sources.values()].filter(isClients).length).toBeGreaterThan(20);
  expect(found).toEqual([]);
});
