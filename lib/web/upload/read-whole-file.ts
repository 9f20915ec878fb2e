import "server-only";
import { readFileHeaders, WHOLE_FILE_TYPE } from "@/lib/schemas/whole-file";
import type { FileHandler, PostEnd } from "./file-reader";

export function isWholeFile(request: Request): boolean {
  return request.headers.get("content-type") === WHOLE_FILE_TYPE;
}

/** Reads a post whose body is one file, at the pace of whoever takes it. */
export async function readWholeFile(request: Request, handler: FileHandler): Promise<PostEnd> {
  const { name, fields } = readFileHeaders(request.headers);
  const next = await handler.file({ name, bytes: piecesOf(request.body) }, fields);
  return next === "stop" ? "stopped" : "complete";
}

/** What is left when nobody asks for more stays where it is, for `readAway`. */
async function* piecesOf(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  if (body === null) return;
  const reader = body.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    reader.releaseLock();
  }
}
