import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import type { ImportKind } from "@/lib/db/generated/client";
import { getImportBatch } from "@/lib/queries/import-batch";
import { draftCommitmentSchema } from "@/lib/schemas/commitment";
import { makeCommitment } from "@/prisma/factories/commitment";
import { actAs, makeActor, nhsCb } from "@/prisma/factories/people";
import { atTheSameMoment } from "@/prisma/testing/at-the-same-moment";
import { discardDraft } from "../commitment/discard-draft";
import { draftCommitment } from "../commitment/draft-commitment";
import { applyImport } from "./apply-import";
import { checkImport } from "./check-import";

let office: Actor;

beforeAll(async () => {
  office = await makeActor(nhsCb, "programme_office");
});

async function* bytes(text: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof text === "string" ? new TextEncoder().encode(text) : text;
}

async function upload(kind: ImportKind, text: string | Uint8Array, fileName = "file.csv"): Promise<string> {
  const result = await checkImport(office, { kind, fileName, source: bytes(text) });
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value.batchId;
}

const header = "ccg_ods_code,supplier,route,service_line,stage,pence_per_head,start,end,note\n";

describe("importing commitments", () => {
  it("leaves drafts that count for nothing, and the same file again changes nothing", async () => {
    const text = `${header}00C,north-east,csu,business-intelligence,intends,120,2013-04-01,2014-03-31,\n00D,North East,csu,imt,signed,300,,,\n`;
    const first = await upload("commitments", text);
    expect(await getImportBatch(office, first)).toMatchObject({ counts: { create: 2, change: 0, same: 0, refuse: 0 } });
    expect(await database().commitmentLine.count()).toBe(0);
    expect(await database().auditEntry.findMany({ where: { subjectId: first } })).toMatchObject([
      { action: "import.checked", actorId: office.personId, sentence: expect.stringContaining("commitments") },
    ]);
    expect(await applyImport(office, { batchId: first })).toMatchObject({ ok: true, value: { created: 2 } });
    const lines = await database().commitmentLine.findMany({ include: { draftEntry: true } });
    expect(lines.every((line) => line.confirmedEntryId === null && line.draftEntry?.isImported)).toBe(true);
    const again = await upload("commitments", text);
    expect(await getImportBatch(office, again)).toMatchObject({
      counts: { create: 0, change: 0, same: 2 },
      buttonInWords: null,
    });
    expect(await applyImport(office, { batchId: again })).toMatchObject({ ok: false });
    expect(await database().commitmentEntry.count()).toBe(2);
  });

  it("never puts its draft in the place of one that the CCG wrote, and replaces its own", async () => {
    const row = (pence: number) => `${header}00H,north-east,csu,imt,intends,${pence},,,\n`;
    const theirs = await makeCommitment({ ccg: "00H", supplier: "csu:north-east", line: "imt", confirmed: false });
    const lead = await actAs(theirs.lead, "ccg:00H");
    const batchId = await upload("commitments", row(130));
    expect((await getImportBatch(office, batchId))?.refuse).toEqual([
      { row: 2, column: null, reason: expect.stringContaining("a draft of its own waiting") },
    ]);
    expect(await applyImport(office, { batchId })).toMatchObject({ ok: false, error: "invalid" });
    const held = () => database().commitmentLine.findUniqueOrThrow({ where: { id: theirs.lineId } });
    expect(await held()).toMatchObject({ draftEntryId: theirs.draftEntryId });
    await discardDraft(lead, { commitmentId: theirs.lineId, version: (await held()).version });
    for (const pence of [130, 140]) {
      expect(await applyImport(office, { batchId: await upload("commitments", row(pence)) })).toMatchObject({
        ok: true,
      });
    }
  });

  it("leaves alone what a CCG writes while the file is being imported", async () => {
    const lead = await makeActor("ccg:00J", "ccg_lead");
    const intent = draftCommitmentSchema.parse({
      ccg: "00J",
      serviceLine: "imt",
      route: "csu",
      supplier: "north-east",
      stage: "intends",
      price: "1.20",
      note: "",
    });
    const batchId = await upload("commitments", `${header}00J,north-east,csu,imt,intends,130,,,\n`);
    const [drafted, imported] = await atTheSameMoment([
      () => draftCommitment(lead, intent),
      () => applyImport(office, { batchId }),
    ]);
    expect(drafted).toMatchObject({ ok: true });
    expect(imported).toMatchObject({ error: "conflict", message: expect.stringContaining("wrote a draft meanwhile") });
    const held = await database().commitmentLine.findMany({
      where: { ccg: { odsCode: "00J" } },
      include: { draftEntry: true },
    });
    expect(held).toMatchObject([{ draftEntry: { isImported: false, pencePerHead: 120 } }]);
  });

  it("refuses all of a file of which one row is wrong, with the reason of each", async () => {
    const before = await database().commitmentEntry.count();
    const text = `${header}00F,north-east,csu,imt,intends,120,,,\n00F,noth-east,csu,redesign,intends,100,,,\n00G,north-east,csu,imt,intends,9000,,,\n00H,=cmd(),csu,imt,intends,1,,,\n`;
    const batchId = await upload("commitments", text);
    const view = await getImportBatch(office, batchId);
    expect(view?.counts.refuse).toBeGreaterThanOrEqual(3);
    expect(JSON.stringify(view?.refuse)).toContain("over its allowance");
    expect(await applyImport(office, { batchId })).toMatchObject({ ok: false, error: "invalid" });
    expect(await database().commitmentEntry.count()).toBe(before);
  });

  it.each([
    ["wrong columns", "a,b\n1,2\n", "column"],
    ["wrong encoding", new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0x2c, 0x00]), "UTF-8"],
    ["100,000 rows", header + "00C,north-east,csu,imt,intends,1,,,\n".repeat(100_000), "rows"],
    ["an HTML page", "<html><script>alert(1)</script></html>", "not a table"],
    ["a byte of 0 in it", `${header}00C,nor\0th`, "not a table"],
  ])("says what is wrong with %s and changes nothing", async (_what, text, says) => {
    const batchId = await upload("commitments", text);
    const view = await getImportBatch(office, batchId);
    expect(view?.refuse[0]?.reason).toContain(says);
    expect(view?.buttonInWords).toBeNull();
    expect(await applyImport(office, { batchId })).toMatchObject({ ok: false });
  });
});

describe("importing the other kinds", () => {
  it("adds a unit to the programme, and keeps an old name", async () => {
    const columns = "id,name,scope,region,footprint,later_ods_code\n";
    const created = await upload("units", `${columns}isle-of-man,Isle of Man,regional,london,Sea,\n`);
    expect(await applyImport(office, { batchId: created })).toMatchObject({ ok: true });
    const unit = await database().organisation.findFirstOrThrow({
      where: { slug: "isle-of-man" },
      include: { submissions: true },
    });
    expect(unit.submissions).toHaveLength(3);
    const renamed = await upload("units", `${columns}isle-of-man,Isle of Man and Sea,regional,london,Sea,\n`);
    await applyImport(office, { batchId: renamed });
    expect(await database().organisationAlias.findFirst({ where: { organisationId: unit.id } })).toMatchObject({
      name: "Isle of Man",
    });
  });

  it("records a published outcome of the past, and never touches one decided here", async () => {
    const columns = "csu,checkpoint,scenario,decided\n";
    const first = await upload("outcomes", `${columns}essex,3,B,2099-10-01\n`);
    expect((await getImportBatch(office, first))?.refuse[0]?.reason).toContain("still to come");
    const past = await upload("outcomes", `${columns}essex,2,A,2012-05-14\n`);
    expect(await applyImport(office, { batchId: past })).toMatchObject({ ok: true, value: { changed: 1 } });
    const outcomes = await database().outcome.findMany({
      where: { submission: { csu: { slug: "essex" }, checkpoint: { number: 2 } } },
    });
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["published", "replaced"]);
  });

  it("is not there for anyone but the programme office", async () => {
    const lead = await makeActor("csu:essex", "csu_lead");
    const batchId = await upload("units", "id\n");
    expect(await getImportBatch(lead, batchId)).toBeNull();
    expect(await applyImport(lead, { batchId })).toEqual({ ok: false, error: "not_found" });
    expect(await checkImport(lead, { kind: "units", fileName: "a.csv", source: bytes("id\n") })).toEqual({
      ok: false,
      error: "not_found",
    });
  });
});
