import { readdir } from "node:fs/promises";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { sweepUploads } from "@/lib/commands/evidence/sweep-uploads";
import { database } from "@/lib/db/client";
import { env } from "@/lib/platform/env";
import { documentStorage } from "@/lib/platform/storage/document-storage";
import { getCaseEvidence } from "@/lib/queries/case-evidence";
import { getDocumentFile } from "@/lib/queries/document-file";
import type { Actor } from "@/lib/web/actor";
import { makeCase } from "@/prisma/factories/case";
import { setClock } from "@/prisma/factories/clock";
import { makeDocument } from "@/prisma/factories/document";
import { actAs, makeActor, nhsCb } from "@/prisma/factories/people";
import { answerOf, postOf, wholePostOf } from "@/prisma/testing/upload-posts";
import { makeUploader } from "@/prisma/testing/uploader";
import { receiveUpload } from "./receive-upload";

const csv = "ccg,price\n00C,120\n";
const { made, contributor } = await makeUploader();

const upload = async (request: Request, actor = contributor, submissionId = made.submissionId) =>
  answerOf(await receiveUpload(actor, request, submissionId));

const one = (name: string, content: BlobPart) => upload(postOf({ files: [[name, content]] }));
const quarantine = () => readdir(path.join(env().storageDir, "quarantine"));

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
    const replaced = await upload(postOf({ files: [["Tariff.csv", same]], fields: { documentId } }));
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
    const replaced = await upload(postOf({ files: [["Estates.csv", "site,lease\nA,2016\n"]], fields: { documentId } }));
    expect(replaced.answer?.files[0]).toMatchObject({ state: "ready", message: null });
  });

  it("sent by script as it is, with its name in a header, is the same document", async () => {
    const name = "Prices & “terms” £, Süd.csv";
    const { status, answer } = await upload(wholePostOf(name, `${csv}00E,140\n`, { owner: "pct" }));
    expect([status, answer?.files]).toEqual([200, [expect.objectContaining({ name, state: "ready" })]]);
    const versionId = answer?.files[0]?.versionId ?? "";
    const version = await database().documentVersion.findUniqueOrThrow({
      where: { id: versionId },
      include: { document: true },
    });
    expect(version).toMatchObject({ fileName: name, document: { owner: "pct" }, sizeBytes: BigInt(csv.length + 8) });
    const replacing = await upload(wholePostOf("Next.csv", `${csv}00F,1\n`, { documentId: version.documentId }));
    expect(replacing.answer?.files).toMatchObject([{ state: "ready" }]);
    expect(await database().documentVersion.count({ where: { documentId: version.documentId } })).toBe(2);
  });

  it("several in one post, each judged by itself", async () => {
    const { status, answer } = await upload(
      postOf({
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
    const { status } = await upload(postOf({ files: [["Plan 2.csv", `${csv}00D,1\n`]], fields }));
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
    const { status, location } = await upload(postOf({ files: [["<b>x.csv", csv]], headers }));
    expect(status).toBe(303);
    expect(location).toMatch(/^\/csus\/essex\/checkpoints\/3\/evidence\?uploaded=[0-9a-f-]{36}#result$/);
    const refused = await upload(postOf({ files: [[`${"n".repeat(300)}.pdf`, csv]], headers }));
    expect(refused.location).toBe("/csus/essex/checkpoints/3/evidence?problem=name#result");
  });
});

describe("who may upload", () => {
  it("another unit, and an id of nothing, find no case", async () => {
    const stranger = await makeActor("csu:arden", "csu_lead");
    expect((await upload(postOf({ files: [["a.csv", csv]] }), stranger)).status).toBe(404);
    expect((await upload(postOf({ files: [["a.csv", csv]] }), contributor, "1")).status).toBe(404);
  });

  it("nobody once it is submitted", async () => {
    const submitted = await makeCase({ unit: "arden", stage: "submitted" });
    const actor = await actAs(submitted.people.lead, "csu:arden");
    const { status } = await upload(postOf({ files: [["a.csv", csv]] }), actor, submitted.submissionId);
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
      ["a.csv", "b.csv", "c.csv"].map((name) => upload(postOf({ files: [[name, csv]] }), actor, full.submissionId)),
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
