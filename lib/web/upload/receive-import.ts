import "server-only";
import { checkImport } from "@/lib/commands/import/check-import";
import { type ImportProblem, isImportProblem } from "@/lib/domain/import/upload-problem";
import { paths } from "@/lib/paths";
import { type ImportKind, importKind } from "@/lib/schemas/import";
import type { Actor } from "@/lib/web/actor";
import { readMultipart } from "./read-multipart";

/** One file of a kind, kept as it came; then the page that says what it would change. Works as a plain form post. */
export async function receiveImport(actor: Actor, request: Request): Promise<Response> {
  let batchId: string | null = null;
  let problem: ImportProblem = "no_file";
  let chosen: ImportKind | undefined;
  const end = await readMultipart(request, {
    file: async ({ name, bytes }, fields) => {
      const kind = importKind.safeParse(fields.get("kind"));
      chosen = kind.data;
      if (name === "") return "stop";
      if (!kind.success) {
        problem = "no_kind";
        return "stop";
      }
      const checked = await checkImport(actor, { kind: kind.data, fileName: name, source: bytes });
      if (checked.ok) batchId = checked.value.batchId;
      else if (checked.error === "invalid")
        problem = Object.keys(checked.fields ?? {}).find(isImportProblem) ?? problem;
      return "stop";
    },
  });
  if (end === "broken" && batchId === null) problem = "interrupted";
  const address = batchId === null ? paths.imports(problem, chosen) : paths.importBatch(batchId);
  return new Response(null, { status: 303, headers: { location: address, "cache-control": "no-store" } });
}
