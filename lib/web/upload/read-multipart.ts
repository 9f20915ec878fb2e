import "server-only";
import { Readable } from "node:stream";
import busboy from "busboy";
import { MOST_FILES } from "@/lib/schemas/upload-answer";

export type FilePart = { readonly name: string; readonly bytes: Readable };

export type MultipartHandler = {
  /** Called for one file at a time, with the fields that came before it. What it leaves unread is thrown away. */
  file: (part: FilePart, fields: ReadonlyMap<string, string>) => Promise<"go_on" | "stop">;
};

export type MultipartEnd = "complete" | "stopped" | "too_many_files" | "broken" | "not_multipart";

const limits = {
  fields: 10,
  fieldSize: 200,
  fieldNameSize: 60,
  files: MOST_FILES,
  parts: MOST_FILES + 10,
  headerPairs: 20,
};

/**
 * Reads a multipart post as it arrives, at the pace of whoever takes the files: nothing is kept in memory, and a file is not
 * begun before the one before it is dealt with. Stops reading at once when the handler says so.
 */
export async function readMultipart(request: Request, handler: MultipartHandler): Promise<MultipartEnd> {
  const type = request.headers.get("content-type") ?? "";
  if (request.body === null || !/^multipart\/form-data\s*;.*boundary=/i.test(type)) return "not_multipart";
  const parser = parserFor(type);
  if (parser === null) return "not_multipart";
  const body = Readable.from(chunksOf(request.body), { objectMode: false });
  const fields = new Map<string, string>();
  let last: Promise<unknown> = Promise.resolve();
  let stopped: "stopped" | "too_many_files" | null = null;

  const stop = (why: "stopped" | "too_many_files") => {
    stopped ??= why;
    body.unpipe(parser);
    body.destroy();
    parser.destroy();
  };

  const read = new Promise<MultipartEnd>((resolve, reject) => {
    parser.on("field", (name, value) => fields.set(name, value));
    parser.on("file", (_field, bytes, info) => {
      // Its own errors reach the handler, which reads it; this one only keeps a late one from ending the process.
      bytes.on("error", () => undefined);
      last = last.then(async () => {
        if (stopped !== null) return;
        const next = await handler.file({ name: info.filename ?? "", bytes }, fields);
        if (next === "stop") stop("stopped");
        else if (!bytes.readableEnded) bytes.resume();
      });
      last.catch((fault) => {
        stop("stopped");
        reject(fault);
      });
    });
    parser.on("filesLimit", () => stop("too_many_files"));
    parser.on("partsLimit", () => stop("too_many_files"));
    parser.on("error", () => resolve(stopped ?? "broken"));
    parser.on("close", () => resolve(stopped ?? "complete"));
    body.on("error", () => parser.destroy(new Error("The sender went away")));
    body.pipe(parser);
  });
  const end = await read;
  await last;
  return end;
}

function parserFor(type: string): busboy.Busboy | null {
  try {
    return busboy({ headers: { "content-type": type }, limits, defParamCharset: "utf8" });
  } catch {
    return null;
  }
}

/** The body's pieces; giving up reading also gives up the body. */
async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
