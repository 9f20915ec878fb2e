import "server-only";
import { recordAccess } from "@/lib/commands/evidence/record-access";
import { mediaTypeOf } from "@/lib/domain/evidence/document-kind";
import { downloadName } from "@/lib/domain/evidence/download-name";
import { isIdentifier } from "@/lib/domain/shared/identifier";
import { documentStorage } from "@/lib/platform/storage/document-storage";
import type { ByteRange, OpenFile } from "@/lib/platform/storage/file-storage";
import { type DocumentFile, getDocumentFile } from "@/lib/queries/document-file";
import type { Actor } from "./actor";
import { attachment } from "./content-disposition";
import { notFoundResponse } from "./define-route";
import { isUnasked } from "./is-unasked";

/**
 * A document as a file to keep: never shown in the page, never run, never cached. Each GET is recorded before its first byte
 * leaves; HEAD, a prefetch and the later pieces of a file are not openings.
 */
export async function sendFile(actor: Actor, request: Request, versionId: string): Promise<Response> {
  const file = isIdentifier(versionId) ? await getDocumentFile(actor, versionId) : null;
  if (file === null) return notFoundResponse();
  const open = await (await documentStorage()).open("vault", file.storageKey);
  if (open === null) throw new Error(`The vault does not hold version ${versionId}`);
  const range = rangeOf(request.headers.get("range"), open.sizeBytes);
  const headers = headersOf(file, open.sizeBytes, range);
  if (isUnasked(request)) {
    await open.close();
    return new Response(null, { headers });
  }
  if (range === null || range.start === 0) {
    const recorded = await recordAccess(actor, { versionId });
    if (!recorded.ok) {
      await open.close();
      return notFoundResponse();
    }
  }
  return new Response(streamOf(open, range), { status: range === null ? 200 : 206, headers });
}

function headersOf(file: DocumentFile, sizeBytes: number, range: ByteRange | null): Headers {
  const headers = new Headers({
    "content-type": mediaTypeOf(file.kind),
    "content-disposition": attachment(downloadName(file.fileName, file.kind)),
    "content-length": String(range === null ? sizeBytes : range.end - range.start + 1),
    "accept-ranges": "bytes",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
  });
  if (range !== null) headers.set("content-range", `bytes ${range.start}-${range.end}/${sizeBytes}`);
  return headers;
}

/** One range of bytes, for a download that goes on where it broke off. Anything else gets the whole file. */
function rangeOf(header: string | null, sizeBytes: number): ByteRange | null {
  const match = /^bytes=(\d{1,12})-(\d{0,12})$/.exec(header ?? "");
  if (match === null) return null;
  const start = Number(match[1]);
  const end = match[2] === "" ? sizeBytes - 1 : Math.min(Number(match[2]), sizeBytes - 1);
  return start <= end ? { start, end } : null;
}

function streamOf(open: OpenFile, range: ByteRange | null): ReadableStream<Uint8Array> {
  const source = open.stream(range ?? undefined);
  const pieces: AsyncIterator<Uint8Array> = source[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (!done) return controller.enqueue(value);
      controller.close();
      await open.close();
    },
    async cancel() {
      source.destroy();
      await open.close();
    },
  });
}
