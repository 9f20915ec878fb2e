import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { type MadeCase, makeCase } from "@/prisma/factories/case";
import { setClock } from "@/prisma/factories/clock";
import { makeDocument } from "@/prisma/factories/document";
import { actAs, makeActor, nhsCb } from "@/prisma/factories/people";
import { changePointer } from "./change-pointer";
import { pointEvidence } from "./point-evidence";
import { removeDocument } from "./remove-document";
import { withdrawPointer } from "./withdraw-pointer";

let made: MadeCase;
let contributor: Actor;
let stranger: Actor;

beforeAll(async () => {
  await setClock(new Date("2012-08-20T09:00:00Z"));
  made = await makeCase({ unit: "essex", stage: "preparing", answered: 0.5 });
  contributor = await actAs(made.people.contributor, "csu:essex");
  stranger = await makeActor("csu:arden", "csu_lead");
});

const pointing = (change = {}) => ({
  submissionId: made.submissionId,
  criterion: made.criteria.at(-1)?.code ?? "",
  documentVersionId: made.documents[0]?.versionId ?? "",
  locator: "4",
  shows: "The price of each service line",
  ...change,
});

let pages = 3;

/** Each to a page of its own, from page 4 on. */
async function added(): Promise<string> {
  pages += 1;
  const result = await pointEvidence(contributor, pointing({ locator: String(pages) }));
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value.pointerId;
}

const revisionsOf = (pointerId: string) =>
  database().pointerRevision.findMany({ where: { pointerId }, orderBy: { version: "asc" } });

describe("pointing to evidence", () => {
  it("keeps place, sentence, first revision and audit", async () => {
    const pointerId = await added();
    const pointer = await database().evidencePointer.findUniqueOrThrow({ where: { id: pointerId } });
    expect(pointer).toMatchObject({ locatorKind: "page", locator: "4", version: 1, isIllustrative: true });
    expect(await revisionsOf(pointerId)).toMatchObject([{ version: 1, isWithdrawn: false }]);
    expect(await database().auditEntry.count({ where: { action: "pointer.added", subjectId: pointerId } })).toBe(1);
  });

  it("is not said twice, nor changed into one that stands", async () => {
    const pointerId = await added();
    const twice = expect.stringContaining("word for word");
    const { locator, documentVersionId, shows, version } = await database().evidencePointer.findUniqueOrThrow({
      where: { id: pointerId },
    });
    expect(await pointEvidence(contributor, pointing({ locator }))).toMatchObject({
      fields: { locator: twice },
    });
    const change = { documentVersionId, locator, shows, version };
    const other = await added();
    expect(await changePointer(contributor, { ...change, pointerId: other })).toMatchObject({ message: twice });
    expect(await changePointer(contributor, { ...change, pointerId })).toEqual({ ok: true });
  });

  it("leads only to a page that is there", async () => {
    const result = await pointEvidence(contributor, pointing({ locator: "25" }));
    expect(result).toMatchObject({ error: "invalid", fields: { locator: expect.stringContaining("24 pages") } });
  });

  it("leads only to documents that this case carries, of this unit", async () => {
    const elsewhere = await makeDocument({ unit: "essex" });
    const others = await makeDocument({ unit: "arden" });
    for (const { versionId } of [elsewhere, others]) {
      const result = await pointEvidence(contributor, pointing({ documentVersionId: versionId }));
      expect(result).toEqual({ ok: false, error: "not_found" });
    }
  });

  it("never leads to a file that is still being checked", async () => {
    const { versionId } = await makeDocument({ unit: "essex", submissionId: made.submissionId });
    await database().documentVersion.update({ where: { id: versionId }, data: { status: "checking" } });
    const result = await pointEvidence(contributor, pointing({ documentVersionId: versionId }));
    expect(result).toEqual({ ok: false, error: "not_found" });
  });

  it("is the unit's: another unit finds nothing, NHS CB may not", async () => {
    expect(await pointEvidence(stranger, pointing())).toEqual({ ok: false, error: "not_found" });
    const office = await makeActor(nhsCb, "programme_office");
    expect(await pointEvidence(office, pointing())).toMatchObject({ error: "forbidden" });
  });
});

describe("changing and withdrawing a pointer", () => {
  const change = (pointerId: string, version: number) => ({
    pointerId,
    version,
    documentVersionId: made.documents[1]?.versionId ?? "",
    locator: "2",
    shows: "The policy on sharing records",
  });

  it("keeps what it said before", async () => {
    const pointerId = await added();
    expect(await changePointer(contributor, change(pointerId, 1))).toEqual({ ok: true });
    expect(await changePointer(contributor, change(pointerId, 1))).toMatchObject({ error: "conflict" });
    expect(await withdrawPointer(contributor, { pointerId, version: 2 })).toEqual({ ok: true });
    expect(
      (await revisionsOf(pointerId)).map(({ version, locator, isWithdrawn }) => [version, locator, isWithdrawn]),
    ).toEqual([
      [1, String(pages), false],
      [2, "2", false],
      [3, "2", true],
    ]);
    expect(await withdrawPointer(contributor, { pointerId, version: 3 })).toEqual({ ok: false, error: "not_found" });
  });

  it("one of two at once is first", async () => {
    const pointerId = await added();
    const both = await Promise.all([
      changePointer(contributor, change(pointerId, 1)),
      withdrawPointer(contributor, { pointerId, version: 1 }),
    ]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  it("does not exist for another unit", async () => {
    const pointerId = await added();
    expect(await changePointer(stranger, change(pointerId, 1))).toEqual({ ok: false, error: "not_found" });
    expect(await withdrawPointer(stranger, { pointerId, version: 1 })).toEqual({ ok: false, error: "not_found" });
  });
});

describe("taking a document out", () => {
  it("waits until no pointer leads to it, and leaves it with the unit", async () => {
    const [first] = made.documents;
    const used = { submissionId: made.submissionId, documentId: first?.documentId ?? "" };
    expect(await removeDocument(contributor, used)).toMatchObject({
      error: "conflict",
      message: expect.stringContaining("lead to this document"),
    });
    const spare = await makeDocument({ unit: "essex", submissionId: made.submissionId });
    const unused = { submissionId: made.submissionId, documentId: spare.documentId };
    expect(await removeDocument(stranger, unused)).toEqual({ ok: false, error: "not_found" });
    expect(await removeDocument(contributor, unused)).toMatchObject({ ok: true });
    expect(await removeDocument(contributor, unused)).toMatchObject({
      error: "conflict",
      message: expect.stringContaining("Someone else took this document out"),
    });
    expect(await database().document.count({ where: { id: spare.documentId } })).toBe(1);
    const where = { action: "document.removed", subjectId: spare.documentId };
    expect(await database().auditEntry.count({ where })).toBe(1);
  });
});
