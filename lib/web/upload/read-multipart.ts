import "server-only";
import busboy from "busboy";
import { MOST_FILES } from "@/lib/schemas/upload-answer";
import type { FileHandler, PostEnd } from "./file-reader";

/** What may wait on either side of the parser: some pieces of a socket, so that neither side waits for each one. */
const HELD_BYTES = 256 * 1024;

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
 * begun before the one before it is dealt with. Stops reading at once when the handler says so, and leaves the rest where it is.
 */
export async function readMultipart(request: Request, handler: FileHandler): Promise<PostEnd> {
  const type = request.headers.get("content-type") ?? "";
  if (request.body === null || !/^multipart\/form-data\s*;.*boundary=/i.test(type)) return "not_files";
  const parser = parserFor(type);
  if (parser === null) return "not_files";
  const body = request.body.getReader();
  const fields = new Map<string, string>();
  let last: Promise<unknown> = Promise.resolve();
  let stopped: "stopped" | "too_many_files" | null = null;

  const stop = (why: "stopped" | "too_many_files") => {
    stopped ??= why;
    parser.destroy();
  };

  const read = new Promise<PostEnd>((resolve, reject) => {
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
  });
  await feed(body, parser);
  const end = await read;
  await last;
  return end;
}

function parserFor(type: string): busboy.Busboy | null {
  try {
    return busboy({
      headers: { "content-type": type },
      limits,
      defParamCharset: "utf8",
      highWaterMark: HELD_BYTES,
      fileHwm: HELD_BYTES,
    });
  } catch {
    return null;
  }
}

/** Writes the body's pieces as the parser has room for them, without the streams between that would each copy and queue it. */
async function feed(body: ReadableStreamDefaultReader<Uint8Array>, parser: busboy.Busboy): Promise<void> {
  let goOn = () => {};
  parser.on("drain", () => goOn());
  parser.on("close", () => goOn());
  try {
    while (!parser.destroyed) {
      const { done, value } = await body.read();
      if (parser.destroyed) return;
      if (done) return void parser.end();
      const hasRoom = parser.write(value);
      if (!hasRoom && !parser.destroyed) {
        await new Promise<void>((resolve) => {
          goOn = resolve;
        });
      }
    }
  } catch {
    parser.destroy(new Error("The sender went away"));
  } finally {
    body.releaseLock();
  }
}
