import { readdir } from "node:fs/promises";
import path from "node:path";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sweepUploads } from "@/lib/commands/evidence/sweep-uploads";
import { database } from "@/lib/db/client";
import { MOST_BYTES } from "@/lib/domain/evidence/upload";
import { startInspector } from "@/lib/platform/documents/inspect-document";
import { env } from "@/lib/platform/env";
import { documentStorage } from "@/lib/platform/storage/document-storage";
import { getCaseEvidence } from "@/lib/queries/case-evidence";
import { getDocumentFile } from "@/lib/queries/document-file";
import type { UploadAnswer } from "@/lib/schemas/upload-answer";
import type { Actor } from "@/lib/web/actor";
import { type MadeCase, makeCase } from "@/prisma/factories/case";
import { setClock } from "@/prisma/factories/clock";
import { makeDocument } from "@/prisma/factories/document";
import { actAs, makeActor, nhsCb } from "@/prisma/factories/people";
import { receiveUpload } from "./receive-upload";

let made: MadeCase;
let contributor: Actor;

const csv = "ccg,price\n00C,120\n";

beforeAll(async () => {
  await setClock(new Date("2012-08-20T09:00:00Z"));
  made = await makeCase({ unit: "essex", stage: "preparing", answered: 0.5 });
  contributor = await actAs(made.people.contributor, "csu:essex");
});

type Post = {
  files: [name: string, content: BlobPart][];
  fields?: Record<string, string>;
  headers?: Record<string, string>;
};

function post({ files, fields = { owner: "csu" }, headers = {} }: Post): Request {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const [name, content] of files) form.append("files", new File([content], name));
  return new Request("http://127.0.0.1/upload", { method: "POST", body: form, headers });
}

async function upload(request: Request, actor = contributor, submissionId = made.submissionId) {
  const response = await receiveUpload(actor, request, submissionId);
  const answer: UploadAnswer | null = response.headers.get("content-type")?.includes("json")
    ? await response.json()
    : null;
  return { status: response.status, answer, location: response.headers.get("location") };
}

const one = (name: string, content: BlobPart) => upload(post({ files: [[name, content]] }));
const quarantine = () => readdir(path.join(env().storageDir, "quarantine"));
const carried = () => database().submissionDocument.count({ where: { submissionId: made.submissionId } });

describe("a file that is what it says", () => {
  it("becomes a document of the case, hashed, in the vault, audited, and voids nothing but a sign-off", async () => {
    const { status, answer } = await one("Price_list.csv", csv);
    expect([status, answer?.files[0]?.state]).toEqual([200, "ready"]);
    const version = await database().documentVersion.findUniqueOrThrow({
      where: { id: answer?.files[0]?.versionId ?? "" },
      include: { document: true },
    });
    expect(version).toMatchObject({ status: "ready", kind: "csv", version: 1, sizeBytes: BigInt(csv.length) });
    expect(version.document).toMatchObject({ title: "Price list", owner: "csu", isIllustrative: true });
    const open = await (await documentStorage()).open("vault", version.storageKey);
    expect(open?.sizeBytes).toBe(csv.length);
    await open?.close();
    const where = { action: "document.uploaded", subjectId: version.documentId };
    expect(await database().auditEntry.count({ where })).toBe(1);
    expect(await quarantine()).toEqual([]);
  });

  it("says where the same file is in the case already, or is what it replaces", async () => {
    const same = "ccg,price\n00J,110\n";
    const first = (await one("Tariff.csv", same)).answer?.files[0];
    expect(first?.message).toBeNull();
    const again = (await one("Tariff copy.csv", same)).answer?.files[0];
    expect(again).toMatchObject({
      state: "ready",
      message: expect.stringMatching(/^It is the same file as "Tariff", version 1/),
    });
    // Kept, for the page that is led to without script.
    const evidence = await getCaseEvidence(contributor, "essex", 3, [again?.versionId ?? ""]);
    expect(evidence?.results).toMatchObject([{ title: "Tariff copy", state: "ready", note: again?.message }]);
    const { documentId } = await database().documentVersion.findUniqueOrThrow({
      where: { id: first?.versionId ?? "" },
    });
    await database().documentVersion.updateMany({
      where: { id: again?.versionId ?? "" },
      data: { status: "refused", refusedReason: "Taken out" },
    });
    const replaced = await upload(post({ files: [["Tariff.csv", same]], fields: { documentId } }));
    expect(replaced.answer?.files[0]).toMatchObject({
      state: "ready",
      message: "It is the same file as version 1. If a newer one was meant, replace it again.",
    });
  });

  it("says where another document has its name, which may be what it replaces", async () => {
    await one("Estates.csv", "site,lease\nA,2014\n");
    const again = (await one("Estates.csv", "site,lease\nA,2015\n")).answer?.files[0];
    expect(again).toMatchObject({
      state: "ready",
      message: expect.stringMatching(/^Another document is called "Estates"/),
    });
    const { documentId } = await database().documentVersion.findUniqueOrThrow({
      where: { id: again?.versionId ?? "" },
    });
    const replaced = await upload(post({ files: [["Estates.csv", "site,lease\nA,2016\n"]], fields: { documentId } }));
    expect(replaced.answer?.files[0]).toMatchObject({ state: "ready", message: null });
  });

  it("several in one post, each judged by itself", async () => {
    const { status, answer } = await upload(
      post({
        files: [
          ["a.csv", csv],
          ["b.csv", ""],
          ["c.csv", `${csv}00D,130\n`],
        ],
      }),
    );
    expect(status).toBe(422);
    expect(answer?.files.map(({ state }) => state)).toEqual(["ready", "refused", "ready"]);
  });

  it("as a new version of a document leaves the old one", async () => {
    const before = await one("Plan.csv", csv);
    const first = await database().documentVersion.findUniqueOrThrow({
      where: { id: before.answer?.files[0]?.versionId ?? "" },
    });
    const fields = { documentId: first.documentId };
    const { status } = await upload(post({ files: [["Plan 2.csv", `${csv}00D,1\n`]], fields }));
    expect(status).toBe(200);
    const versions = await database().documentVersion.findMany({
      where: { documentId: first.documentId },
      orderBy: { version: "asc" },
    });
    expect(versions.map(({ version, status: state }) => [version, state])).toEqual([
      [1, "ready"],
      [2, "ready"],
    ]);
  });

  it("sent by a plain form leads back to the page, with ids alone in the address", async () => {
    const headers = { accept: "text/html,application/xhtml+xml" };
    const { status, location } = await upload(post({ files: [["<b>x.csv", csv]], headers }));
    expect(status).toBe(303);
    expect(location).toMatch(/^\/csus\/essex\/checkpoints\/3\/evidence\?uploaded=[0-9a-f-]{36}#result$/);
    const refused = await upload(post({ files: [[`${"n".repeat(300)}.pdf`, csv]], headers }));
    expect(refused.location).toBe("/csus/essex/checkpoints/3/evidence?problem=name#result");
  });
});

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
    const { status, answer } = await one(name, content);
    expect(status).toBe(422);
    expect(answer?.files[0]?.state).toBe("refused");
    expect(answer?.files[0]?.message?.toLowerCase()).toContain(says.toLowerCase());
    expect(await carried()).toBe(before);
    expect(await quarantine()).toEqual([]);
  });

  it("one byte over the limit is 413 while it is being read", async () => {
    let sent = 0;
    const body = bodyOf("big.pdf", MOST_BYTES * 5, (bytes) => (sent += bytes));
    const { status, answer } = await upload(body);
    expect(status).toBe(413);
    expect(answer?.files[0]?.message).toContain("100MB or smaller");
    expect(sent).toBeLessThan(MOST_BYTES * 1.1);
    expect(await quarantine()).toEqual([]);
  });

  it("exactly the limit is read to its end, and one byte more is not", async () => {
    expect((await upload(bodyOf("exact.pdf", MOST_BYTES))).status).toBe(422);
    expect((await upload(bodyOf("over.pdf", MOST_BYTES + 1))).status).toBe(413);
  });

  it("a post that breaks off leaves a refused row and no bytes", async () => {
    const whole = bodyOf("broken.csv", 100_000);
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
    const { status, answer } = await upload(post(sent));
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

it("lets go of the parsers that it starts while files arrive, whatever becomes of them", async () => {
  for (const content of ["", "%PDF-1.7\n%%EOF", "<html>"]) await one("plan.pdf", content);
  const next = path.join(env().storageDir, "quarantine", "next");
  const parsers = [await startInspector(next, "pdf"), await startInspector(next, "pdf")];
  for (const parser of parsers) parser?.end();
  expect(parsers).not.toContain(null);
});

describe("who may upload", () => {
  it("another unit, and an id of nothing, find no case", async () => {
    const stranger = await makeActor("csu:arden", "csu_lead");
    expect((await upload(post({ files: [["a.csv", csv]] }), stranger)).status).toBe(404);
    expect((await upload(post({ files: [["a.csv", csv]] }), contributor, "1")).status).toBe(404);
  });

  it("nobody once it is submitted", async () => {
    const submitted = await makeCase({ unit: "arden", stage: "submitted" });
    const actor = await actAs(submitted.people.lead, "csu:arden");
    const { status } = await upload(post({ files: [["a.csv", csv]] }), actor, submitted.submissionId);
    expect(status).toBe(403);
  });
});

describe("places", () => {
  it("are kept under a lock: of two that would both be the thirtieth, one is refused", async () => {
    const full = await makeCase({ unit: "merseyside", stage: "preparing", answered: 0.5 });
    const actor = await actAs(full.people.contributor, "csu:merseyside");
    for (let carries = full.documents.length; carries < 29; carries += 1) {
      await makeDocument({ unit: "merseyside", submissionId: full.submissionId, title: `Paper ${carries}` });
    }
    const both = await Promise.all(
      ["a.csv", "b.csv", "c.csv"].map((name) => upload(post({ files: [[name, csv]] }), actor, full.submissionId)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const where = { submissionId: full.submissionId };
    expect(await database().submissionDocument.count({ where })).toBe(30);
  });
});

describe("what a stopped process leaves behind", () => {
  const pages = async (actor: Actor) => await getCaseEvidence(actor, "essex", 3, []);

  beforeEach(() => database().documentVersion.deleteMany({ where: { document: { title: "Half" } } }));

  it("is hidden from everyone, its uploader too, and swept", async () => {
    const half = await makeDocument({ unit: "essex", submissionId: made.submissionId, title: "Half" });
    const data = {
      status: "receiving",
      uploadedById: contributor.personId ?? "",
      uploadedAt: contributor.now,
    } as const;
    await database().documentVersion.update({ where: { id: half.versionId }, data });
    const titles = async (actor: Actor) => (await pages(actor))?.documents.map(({ title }) => title);
    const lead = await actAs(made.people.lead, "csu:essex");
    for (const reader of [contributor, lead, await makeActor(nhsCb, "programme_office")]) {
      expect(await titles(reader)).not.toContain("Half");
      expect(await getDocumentFile(reader, half.versionId)).toBeNull();
    }

    expect(await sweepUploads(contributor)).toEqual({ ended: 0 });
    await setClock(new Date("2012-08-20T09:20:00Z"));
    const later = await actAs(made.people.contributor, "csu:essex");
    expect(await sweepUploads(later)).toEqual({ ended: 1 });
    expect(await sweepUploads(later)).toEqual({ ended: 0 });
    const row = await database().documentVersion.findUniqueOrThrow({ where: { id: half.versionId } });
    expect(row).toMatchObject({ status: "refused", refusedReason: expect.stringContaining("interrupted") });
    expect(await titles(later)).not.toContain("Half");
  });
});

/** A multipart post of that many bytes, made as it is read. */
function bodyOf(name: string, size: number, count: (bytes: number) => void = () => undefined): Request {
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
