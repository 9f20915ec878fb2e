import { beforeAll, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import type { ImportProblem } from "@/lib/domain/import/upload-problem";
import { paths } from "@/lib/paths";
import type { Actor } from "@/lib/web/actor";
import { makeActor, nhsCb } from "@/prisma/factories/people";
import { receiveImport } from "./receive-import";

let office: Actor;

beforeAll(async () => {
  office = await makeActor(nhsCb, "programme_office");
});

async function upload(kind: string | null, name: string, content: string): Promise<string | null> {
  const body = new FormData();
  if (kind !== null) body.append("kind", kind);
  body.append("file", new File([content], name));
  const response = await receiveImport(office, new Request("http://127.0.0.1/import", { method: "POST", body }));
  expect(response.status).toBe(303);
  return response.headers.get("location");
}

it("keeps a table, and leads to the page that says what it would change", async () => {
  const location = await upload("units", "units.csv", "id,name\n");
  const batch = await database().importBatch.findFirstOrThrow({ where: { fileName: "units.csv" } });
  expect(location).toBe(paths.importBatch(batch.id));
});

it.each<[string, string | null, string, string, ImportProblem]>([
  ["nothing chosen", "units", "", "", "no_file"],
  ["no kind", null, "units.csv", "id\n", "no_kind"],
  ["an unknown kind", "people", "units.csv", "id\n", "no_kind"],
  ["another kind of file", "units", "units.pdf", "%PDF-1.7\n", "not_table"],
  ["a name that is too long", "units", `${"n".repeat(300)}.csv`, "id\n", "bad_name"],
  ["an empty file", "units", "empty.csv", "", "empty"],
])("%s leads back, with what to do", async (_what, kind, name, content, problem) => {
  const before = await database().importBatch.count();
  expect(await upload(kind, name, content)).toBe(paths.imports(problem, kind === "units" ? kind : undefined));
  expect(await database().importBatch.count()).toBe(before);
});

it("a post that breaks off leads back, to be sent again", async () => {
  const part = 'Content-Disposition: form-data; name="kind"\r\n\r\nunits\r\n';
  const headers = { "content-type": "multipart/form-data; boundary=edge" };
  const cut = new Request("http://127.0.0.1/import", {
    method: "POST",
    headers,
    body: `--edge\r\n${part}--edge\r\nCont`,
  });
  expect((await receiveImport(office, cut)).headers.get("location")).toBe(paths.imports("interrupted"));
});
