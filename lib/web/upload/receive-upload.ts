import "server-only";
import { replaceDocument } from "@/lib/commands/evidence/replace-document";
import { uploadDocument } from "@/lib/commands/evidence/upload-document";
import { isIdentifier } from "@/lib/domain/shared/identifier";
import type { Failure } from "@/lib/domain/shared/result";
import { paths } from "@/lib/paths";
import { getCaseAddress } from "@/lib/queries/case-address";
import { documentOwnerSchema } from "@/lib/schemas/evidence";
import { type FileAnswer, UPLOAD_PROBLEMS, type UploadAnswer, type UploadProblem } from "@/lib/schemas/upload-answer";
import type { Actor } from "@/lib/web/actor";
import { notFoundResponse } from "@/lib/web/define-route";
import type { FilePart, PostEnd } from "./file-reader";
import { readMultipart } from "./read-multipart";
import { isWholeFile, readWholeFile } from "./read-whole-file";

type Taken = { readonly answer: FileAnswer; readonly status: number; readonly problem: UploadProblem | null };

/**
 * Files posted to a case, one by script or several by a plain form: streamed to disk as they arrive, each judged by itself. By
 * script the answer is an UploadAnswer: 200, 413 for a file over the limit, 422 or 409 for one refused. A plain form is sent back to the
 * evidence page, which tells the result.
 */
export async function receiveUpload(actor: Actor, request: Request, submissionId: string): Promise<Response> {
  const address = isIdentifier(submissionId) ? await getCaseAddress(actor, submissionId) : null;
  if (address === null) return notFoundResponse();
  const taken: Taken[] = [];
  let problem: UploadProblem | null = null;

  const read = isWholeFile(request) ? readWholeFile : readMultipart;
  const end = await read(request, {
    file: async (part, fields) => {
      if (part.name === "") return "go_on";
      const one = await takeFile(actor, submissionId, part, fields);
      if (one === "no_owner") {
        problem = "no_owner";
        return "stop";
      }
      taken.push(one);
      return one.status === 413 || one.problem === "closed" || one.problem === "no_room" ? "stop" : "go_on";
    },
  });
  problem ??= problemOf(end, taken);
  const wantsPage = request.headers.get("accept")?.includes("text/html") ?? false;
  return wantsPage ? backTo(paths.evidence(address.csu, address.checkpoint), taken, problem) : asJson(taken, problem);
}

async function takeFile(
  actor: Actor,
  submissionId: string,
  { name, bytes }: FilePart,
  fields: ReadonlyMap<string, string>,
): Promise<Taken | "no_owner"> {
  const documentId = fields.get("documentId") ?? "";
  if (isIdentifier(documentId)) {
    return takenFrom(name, await replaceDocument(actor, { submissionId, documentId, fileName: name }, bytes));
  }
  const owner = documentOwnerSchema.safeParse(fields.get("owner"));
  if (!owner.success) return "no_owner";
  return takenFrom(name, await uploadDocument(actor, { submissionId, owner: owner.data, fileName: name }, bytes));
}

function takenFrom(name: string, result: Awaited<ReturnType<typeof uploadDocument>>): Taken {
  if (!result.ok) return { answer: failed(name, result), ...statusOf(result) };
  const { versionId } = result.value;
  if (result.value.state === "ready") {
    return { answer: { name, state: "ready", message: result.value.note, versionId }, status: 200, problem: null };
  }
  const answer: FileAnswer = { name, state: "refused", message: result.value.reason, versionId };
  return { answer, status: result.value.tooLarge ? 413 : 422, problem: null };
}

function failed(name: string, failure: Failure): FileAnswer {
  const message = failure.error === "not_found" ? "Page not found" : failure.message;
  return { name: name.slice(0, 300), state: "refused", message, versionId: null };
}

function statusOf(failure: Failure): { status: number; problem: UploadProblem } {
  switch (failure.error) {
    case "not_found":
      return { status: 404, problem: "closed" };
    case "forbidden":
      return { status: 403, problem: "closed" };
    case "conflict":
      return { status: 409, problem: "no_room" };
    case "invalid":
      return { status: 422, problem: "name" };
  }
}

function problemOf(end: PostEnd, taken: readonly Taken[]): UploadProblem | null {
  if (end === "too_many_files") return "too_many_files";
  if (end === "broken") return "broken";
  if (end === "not_files" || taken.length === 0) return "no_file";
  return taken.find(({ problem }) => problem !== null)?.problem ?? null;
}

function asJson(taken: readonly Taken[], problem: UploadProblem | null): Response {
  const answer: UploadAnswer = {
    files: taken.map((one) => one.answer),
    message: problem === null || taken.some((one) => one.problem === problem) ? null : UPLOAD_PROBLEMS[problem],
  };
  const status = Math.max(answer.message === null ? 200 : 422, ...taken.map((one) => one.status));
  return Response.json(answer, {
    status,
    headers: { "cache-control": "no-store", "x-content-type-options": "nosniff" },
  });
}

/** Back to the page that the form stands on: only ids and words of a closed list go into the address. */
function backTo(page: string, taken: readonly Taken[], problem: UploadProblem | null): Response {
  const search = new URLSearchParams();
  for (const { answer } of taken) if (answer.versionId !== null) search.append("uploaded", answer.versionId);
  if (problem !== null) search.set("problem", problem);
  return new Response(null, {
    status: 303,
    headers: { location: `${page}?${search}#result`, "cache-control": "no-store" },
  });
}
