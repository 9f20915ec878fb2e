import { readdir } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it, vi } from "vitest";
import { database } from "@/lib/db/client";
import { MOST_BYTES } from "@/lib/domain/evidence/upload";
import { env } from "@/lib/platform/env";
import { UPLOAD_PROBLEMS } from "@/lib/schemas/upload-answer";
import { headersOfFile, WHOLE_FILE_TYPE } from "@/lib/schemas/whole-file";
import { parsersToStart } from "@/prisma/testing/parsers-to-start";
import { answerOf, type Post, postOf, postOfSize, wholePostOf } from "@/prisma/testing/upload-posts";
import { makeUploader } from "@/prisma/testing/uploader";
import { receiveUpload } from "./receive-upload";

const csv = "ccg,price\n00C,120\n";
const { made, contributor } = await makeUploader();

const upload = async (request: Request) => answerOf(await receiveUpload(contributor, request, made.submissionId));
const one = (name: string, content: BlobPart) => upload(postOf({ files: [[name, content]] }));
const quarantine = () => readdir(path.join(env().storageDir, "quarantine"));
const carried = () => database().submissionDocument.count({ where: { submissionId: made.submissionId } });

describe("hostile and broken files are refused with what to do, and nothing stays", () => {
  const pdf = "%PDF-1.7\n";
  it.each<[string, string, BlobPart, string]>([
    ["nothing in it", "empty.pdf", "", "The selected file is empty"],
    ["a page named .pdf", "page.pdf", "<!doctype html><script>alert(1)</script>", "is not a PDF"],
    ["a PDF after a page", "poly.pdf", `${"<p>".repeat(300)}\n${pdf}`, "two kinds of file"],
    ["a name of 300 characters", `${"n".repeat(300)}.pdf`, pdf, "Shorten it to 100 characters"],
    ["a program", "run.exe", "MZ", "must be a PDF"],
    ["a ZIP that is no document", "a.docx", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), "damaged"],
    ["another kind than its name", "a.pdf", csv, "rename"],
    ["old Office", "a.xlsx", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "before 2007"],
    ["text of another encoding", "a.csv", new Uint8Array([0x61, 0x2c, 0xff, 0xfe, 0x0a]), "UTF-8"],
  ])("%s", async (_what, name, content, says) => {
    const before = await carried();
    for (const post of [postOf({ files: [[name, content]] }), wholePostOf(name, content)]) {
      const { status, answer } = await upload(post);
      expect(status).toBe(422);
      expect(answer?.files[0]?.state).toBe("refused");
      expect(answer?.files[0]?.message?.toLowerCase()).toContain(says.toLowerCase());
    }
    expect(await carried()).toBe(before);
    expect(await quarantine()).toEqual([]);
  });

  it("one byte over the limit is 413 while it is being read", async () => {
    let sent = 0;
    const body = postOfSize("big.pdf", MOST_BYTES * 5, (bytes) => (sent += bytes));
    const { status, answer } = await upload(body);
    expect(status).toBe(413);
    expect(answer?.files[0]?.message).toContain("100MB or smaller");
    expect(sent).toBeLessThan(MOST_BYTES * 1.1);
    expect(await quarantine()).toEqual([]);
  });

  it("exactly the limit is read to its end, and one byte more is not", async () => {
    expect((await upload(postOfSize("exact.pdf", MOST_BYTES))).status).toBe(422);
    expect((await upload(postOfSize("over.pdf", MOST_BYTES + 1))).status).toBe(413);
  });

  it("a post that breaks off leaves a refused row and no bytes", async () => {
    const whole = postOfSize("broken.csv", 100_000);
    const reader = whole.body?.getReader();
    const part = await reader?.read();
    const body = new ReadableStream({
      start: (controller) => {
        controller.enqueue(part?.value);
        controller.error(new Error("gone"));
      },
    });
    const request = new Request(whole.url, {
      method: "POST",
      body,
      headers: whole.headers,
      duplex: "half",
    } as RequestInit);
    await upload(request);
    expect(await quarantine()).toEqual([]);
    expect(await database().documentVersion.count({ where: { status: { in: ["receiving", "checking"] } } })).toBe(0);
  });

  it.each([
    ["no file", { files: [] }, "Select a file"],
    ["no owner", { files: [["a.csv", csv]], fields: {} }, "Say whose document it is"],
    ["an unknown owner", { files: [["a.csv", csv]], fields: { owner: "nobody" } }, "Say whose document it is"],
    ["11 files", { files: Array.from({ length: 11 }, (_, n) => [`${n}.exe`, "x"]) }, "10 files or fewer"],
  ] as [string, Post, string][])("%s", async (_what, sent, says) => {
    const { status, answer } = await upload(postOf(sent));
    expect(status).toBe(422);
    expect(answer?.message).toContain(says);
  });

  it.each(["text/plain", "multipart/form-data", "multipart/form-data; boundary=", "application/json"])(
    "a body of type %s",
    async (type) => {
      const request = new Request("http://x/", { method: "POST", body: "x", headers: { "content-type": type } });
      expect((await upload(request)).status).toBe(422);
    },
  );
});

it("by script without a name, an owner, or headers that can be read", async () => {
  const post = (headers: Readonly<Record<string, string>>) =>
    new Request("http://x/", { method: "POST", body: csv, headers: { "content-type": WHOLE_FILE_TYPE, ...headers } });
  const named = { "x-file-name": "a.csv" };
  const nothingSelected = [
    post({ "x-document-owner": "csu" }),
    post({ "x-file-name": "%ff.csv", "x-document-owner": "csu" }),
  ];
  for (const sent of nothingSelected) expect((await upload(sent)).answer?.message).toBe(UPLOAD_PROBLEMS.no_file);
  for (const sent of [post(named), post({ ...named, "x-document-owner": "nobody" })]) {
    const { status, answer } = await upload(sent);
    expect([status, answer?.message]).toEqual([422, UPLOAD_PROBLEMS.no_owner]);
  }
});

describe("by script, as it arrives", () => {
  /** Sends `pieces` of 256 kB as they are asked for, then ends or breaks off. */
  function arriving(pieces: number, end: (body: ReadableStreamDefaultController<Uint8Array>) => void) {
    const told = { pieces: 0 };
    const pull = (body: ReadableStreamDefaultController<Uint8Array>) => {
      if (told.pieces === pieces) return end(body);
      told.pieces += 1;
      body.enqueue(new Uint8Array(256 * 1024).fill(65));
    };
    const headers = headersOfFile("plan.pdf", [["owner", "csu"]]);
    const body = new ReadableStream<Uint8Array>({ pull }, { highWaterMark: 0 });
    const sent = new Request("http://x/", { method: "POST", body, headers, duplex: "half" } as RequestInit);
    return { sent, told };
  }

  it("a file over the limit is 413 while it is being read", async () => {
    const { sent, told } = arriving(2_000, (body) => body.close());
    const { status, answer } = await upload(sent);
    expect([status, answer?.files[0]?.message]).toEqual([413, expect.stringContaining("100MB or smaller")]);
    expect(told.pieces).toBeLessThan(440);
    expect(await quarantine()).toEqual([]);
  });

  it("a post that breaks off leaves a refused row and no bytes", async () => {
    const { sent } = arriving(3, (body) => body.error(new Error("gone")));
    const { answer } = await upload(sent);
    expect(answer?.files).toMatchObject([
      { state: "refused", message: expect.stringContaining("stopped before the end") },
    ]);
    expect(await quarantine()).toEqual([]);
    const row = await database().documentVersion.findUniqueOrThrow({
      where: { id: answer?.files[0]?.versionId ?? "" },
    });
    expect(row.status).toBe("refused");
  });
});

it("lets go of the parsers that it starts while files arrive, whatever becomes of them, and keeps one of each", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  for (const content of ["", "%PDF-1.7\n%%EOF", "<html>"]) await one("plan.pdf", content);
  await one("plan.docx", "PK");
  await vi.advanceTimersByTimeAsync(100);
  vi.useRealTimers();
  expect(await parsersToStart()).toBe(2);
});
