import type { UploadAnswer } from "@/lib/schemas/upload-answer";
import { headersOfFile } from "@/lib/schemas/whole-file";

export type Post = {
  readonly files: readonly (readonly [name: string, content: BlobPart])[];
  /** Those that stand before the files; the unit's own documents unless told otherwise. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
};

/** A post of files as a browser makes it. */
export function postOf({ files, fields = { owner: "csu" }, headers = {} }: Post): Request {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const [name, content] of files) form.append("files", new File([content], name));
  return new Request("http://127.0.0.1/upload", { method: "POST", body: form, headers });
}

/** A post of one file as the page's script makes it. */
export function wholePostOf(name: string, content: BlobPart, fields: Post["fields"] = { owner: "csu" }): Request {
  const headers = headersOfFile(name, Object.entries(fields));
  return new Request("http://127.0.0.1/upload", { method: "POST", body: new Blob([content]), headers });
}

/** A post of one file of that many bytes, made as it is read; `count` is told of each piece. */
export function postOfSize(name: string, size: number, count: (bytes: number) => void = () => undefined): Request {
  const boundary = "one-boundary";
  const encoder = new TextEncoder();
  const head = encoder.encode(
    `--${boundary}\r\nContent-Disposition: form-data; name="owner"\r\n\r\ncsu\r\n` +
      `--${boundary}\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\n\r\n`,
  );
  const piece = new Uint8Array(256 * 1024).fill(65);
  let left = size;
  let isBegun = false;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (!isBegun) {
          isBegun = true;
          controller.enqueue(head);
        } else if (left > 0) {
          const next = piece.subarray(0, Math.min(left, piece.length));
          left -= next.length;
          count(next.length);
          controller.enqueue(next);
        } else {
          controller.enqueue(encoder.encode(`\r\n--${boundary}--\r\n`));
          controller.close();
        }
      },
    },
    { highWaterMark: 0 },
  );
  const headers = { "content-type": `multipart/form-data; boundary=${boundary}` };
  return new Request("http://127.0.0.1/upload", { method: "POST", body, headers, duplex: "half" } as RequestInit);
}

/** What a script reads of the answer, and where a browser is sent. */
export async function answerOf(response: Response) {
  const isJson = response.headers.get("content-type")?.includes("json") ?? false;
  const answer: UploadAnswer | null = isJson ? await response.json() : null;
  return { status: response.status, answer, location: response.headers.get("location") };
}
