import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { makeCommitment } from "@/prisma/factories/commitment";
import { makeActor, nhsCb } from "@/prisma/factories/people";
import { changeCommitment } from "./change-commitment";
import { confirmAllDrafts } from "./confirm-all-drafts";
import { confirmCommitment } from "./confirm-commitment";
import { discardDraft } from "./discard-draft";
import { type DraftCommitmentInput, draftCommitment } from "./draft-commitment";
import { stepBack } from "./step-back";

/** Each test has CCGs of its own: one to act in, another to be kept out. */
let codes: string[];
let ccg: string;
let lead: Actor;
let member: Actor;
let stranger: Actor;

beforeAll(async () => {
  const ccgs = await database().organisation.findMany({ where: { kind: "ccg" }, select: { odsCode: true } });
  codes = ccgs.flatMap((each) => each.odsCode ?? []);
});

beforeEach(async () => {
  ccg = codes.pop() ?? "";
  const other = codes.pop() ?? "";
  lead = await makeActor(`ccg:${ccg}`, "ccg_lead");
  member = await makeActor(`ccg:${ccg}`, "ccg_member");
  stranger = await makeActor(`ccg:${other}`, "ccg_lead");
});

const intent = (change: Partial<DraftCommitmentInput> = {}): DraftCommitmentInput => ({
  ccg,
  serviceLine: "business-intelligence",
  route: "csu",
  supplier: "essex",
  stage: "intends",
  price: "6.00",
  startsOn: null,
  endsOn: null,
  note: "",
  choiceReason: null,
  ...change,
});

async function drafted(change: Partial<DraftCommitmentInput> = {}): Promise<string> {
  const result = await draftCommitment(member, intent(change));
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value.commitmentId;
}

const line = (id: string) =>
  database().commitmentLine.findUniqueOrThrow({
    where: { id },
    include: { supplier: true, draftEntry: true, confirmedEntry: true, entries: { orderBy: { sequence: "asc" } } },
  });
const audits = (id: string) =>
  database().auditEntry.findMany({ where: { subjectId: id }, orderBy: { sequence: "asc" }, select: { action: true } });
const notFound = { ok: false, error: "not_found" };

describe("drafting", () => {
  it("leaves a draft with pence a year, which counts for nothing until confirmed", async () => {
    const id = await drafted({ choiceReason: "no_choice", note: "After the pilot" });
    const { registeredPopulation } = await database().organisation.findUniqueOrThrow({ where: { odsCode: ccg } });
    expect(await line(id)).toMatchObject({
      version: 2,
      confirmedEntry: null,
      draftEntry: {
        pencePerHead: 600,
        pencePerYear: BigInt(600 * (registeredPopulation ?? 0)),
        choiceReason: "no_choice",
      },
    });
    expect(await audits(id)).toEqual([{ action: "commitment.drafted" }]);
    const [entry] = await database().auditEntry.findMany({ where: { subjectId: id } });
    expect(entry?.details).not.toMatch(/no_choice|pilot|600/);
  });

  it.each([
    ["in_house", "", "ccg"],
    ["local_authority", "Durham County Council", "other_supplier"],
    ["csu", "arden", "csu"],
  ] as const)("finds the supplier of %s", async (route, supplier, kind) => {
    expect((await line(await drafted({ route, supplier }))).supplier.kind).toBe(kind);
  });

  it("makes another supplier once, however it is spelled", async () => {
    const supplier = `Supplier ${randomUUID().slice(0, 8)}`;
    const first = await line(await drafted({ route: "private", supplier }));
    const second = await line(
      await drafted({ route: "private", supplier: `${supplier.toUpperCase()}!`, serviceLine: "imt" }),
    );
    expect(second.supplierId).toBe(first.supplierId);
  });

  it("refuses what does not fit, at its field, and changes nothing", async () => {
    const cases: [Partial<DraftCommitmentInput>, string][] = [
      [{ supplier: "no-such-unit" }, "supplier"],
      [{ route: "shared", supplier: ccg }, "supplier"],
      [{ route: "private", supplier: "!!!" }, "supplier"],
      [{ price: "1.2" }, "price"],
      [{ price: "25.01" }, "price"],
      [{ startsOn: "2013-04-01", endsOn: "2013-03-31" }, "endsOn"],
    ];
    for (const [change, field] of cases) {
      const refused = await draftCommitment(lead, intent(change));
      expect(refused).toMatchObject({ error: "invalid", fields: { [field]: expect.any(String) } });
    }
    expect(await database().commitmentLine.count({ where: { ccg: { odsCode: ccg } } })).toBe(0);
  });

  it("refuses a sum over the allowance, with the sum, drafts counted, two at once too", async () => {
    await drafted({ price: "15.00" });
    const both = await Promise.all([
      draftCommitment(lead, intent({ serviceLine: "imt", price: "8.00" })),
      draftCommitment(member, intent({ serviceLine: "redesign", price: "8.00" })),
    ]);
    expect(both.filter((result) => result.ok)).toHaveLength(1);
    expect(both.find((result) => !result.ok)).toMatchObject({
      error: "invalid",
      fields: { price: expect.stringContaining("That is £31.00, £6.00 over your allowance") },
    });
  });

  it("takes one record for a supplier and line, and takes it up again after a discarded draft", async () => {
    const id = await drafted();
    expect(await draftCommitment(lead, intent())).toMatchObject({
      error: "invalid",
      fields: { supplier: expect.any(String) },
    });
    expect(await discardDraft(member, { commitmentId: id, version: 2 })).toMatchObject({ ok: true });
    expect(await drafted()).toBe(id);
    expect((await line(id)).entries).toHaveLength(2);
  });

  it("is the CCG's own", async () => {
    expect(await draftCommitment(stranger, intent())).toEqual(notFound);
    expect(await draftCommitment(await makeActor("csu:essex", "csu_lead"), intent())).toEqual(notFound);
    const office = await makeActor(nhsCb, "programme_office");
    expect(await draftCommitment(office, intent())).toMatchObject({ error: "forbidden" });
  });
});

describe("confirming", () => {
  it("is the lead's, puts the draft in force and is audited", async () => {
    const id = await drafted();
    const input = { commitmentId: id, version: 2, isRight: false };
    expect(await confirmCommitment(member, input)).toMatchObject({
      error: "forbidden",
      message: "Your CCG lead can confirm.",
    });
    expect(await confirmCommitment(stranger, input)).toEqual(notFound);
    expect(await confirmCommitment(lead, { ...input, version: 1 })).toMatchObject({ error: "conflict" });
    expect(await confirmCommitment(lead, input)).toEqual({ ok: true, value: { ccg } });
    expect(await line(id)).toMatchObject({ version: 3, draftEntry: null, confirmedEntry: { stage: "intends" } });
    expect(await confirmCommitment(lead, { ...input, version: 3 })).toMatchObject({ error: "conflict" });
    expect((await audits(id)).map((each) => each.action)).toEqual(["commitment.drafted", "commitment.confirmed"]);
  });

  it("asks whether an unusual sum on CSUs is right", async () => {
    const commitmentId = await drafted({ price: "15.60" });
    const refused = await confirmCommitment(lead, { commitmentId, version: 2, isRight: false });
    expect(refused).toMatchObject({ error: "invalid", fields: { isRight: expect.stringContaining("over £15") } });
    expect(await confirmCommitment(lead, { commitmentId, version: 2, isRight: true })).toMatchObject({ ok: true });
  });

  it("takes all drafts that were seen, or none", async () => {
    const first = await drafted();
    const second = await drafted({ serviceLine: "imt", price: "2.00" });
    const seen = [first, second].map((commitmentId) => ({ commitmentId, version: 2 }));
    const all = { ccg, drafts: seen, isRight: false };
    expect(await confirmAllDrafts(stranger, all)).toEqual(notFound);
    expect(await confirmAllDrafts(member, all)).toMatchObject({ error: "forbidden" });
    expect(await confirmAllDrafts(lead, { ...all, drafts: seen.slice(0, 1) })).toMatchObject({ error: "conflict" });
    const stale = [seen[0], { commitmentId: second, version: 1 }].flatMap((each) => each ?? []);
    expect(await confirmAllDrafts(lead, { ...all, drafts: stale })).toMatchObject({ error: "conflict" });
    expect((await line(first)).confirmedEntry).toBeNull();
    expect(await confirmAllDrafts(lead, all)).toEqual({ ok: true, value: { ccg, confirmed: 2 } });
    expect((await line(second)).confirmedEntry).toMatchObject({ pencePerHead: 200 });
  });

  it("does not take an imported draft that steps back without a reason", async () => {
    const made = await makeCommitment({ ccg, supplier: "csu:essex", line: "imt", stage: "signed", pence: 600 });
    const entryId = randomUUID();
    await database().commitmentEntry.create({
      data: {
        id: entryId,
        lineId: made.lineId,
        sequence: 2,
        stage: "exploring",
        pencePerHead: 600,
        pencePerYear: 1n,
        recordedById: lead.personId ?? "",
        recordedAt: lead.now,
        isImported: true,
      },
    });
    await database().commitmentLine.update({ where: { id: made.lineId }, data: { draftEntryId: entryId } });
    const { version } = await line(made.lineId);
    const input = { commitmentId: made.lineId, version, isRight: true };
    expect(await confirmCommitment(lead, input)).toMatchObject({
      error: "conflict",
      message: expect.stringContaining("reason"),
    });
  });
});

describe("changing and stepping back", () => {
  it("drafts a change beside what is in force; two tabs do not overwrite each other", async () => {
    const made = await makeCommitment({ ccg, supplier: "csu:essex", line: "redesign", pence: 600 });
    const { version } = await line(made.lineId);
    const {
      ccg: _ccg,
      serviceLine: _line,
      route: _route,
      supplier: _supplier,
      ...terms
    } = intent({ price: "7.00", stage: "signed" });
    const change = { ...terms, commitmentId: made.lineId, version };
    expect(await changeCommitment(stranger, change)).toEqual(notFound);
    expect(await changeCommitment(member, change)).toMatchObject({ ok: true });
    expect(await changeCommitment(lead, change)).toMatchObject({ error: "conflict" });
    expect(await line(made.lineId)).toMatchObject({
      confirmedEntry: { pencePerHead: 600 },
      draftEntry: { pencePerHead: 700 },
    });
    const back = await changeCommitment(lead, { ...change, version: version + 1, stage: "exploring" });
    expect(back).toMatchObject({ error: "invalid", fields: { stage: expect.stringContaining("step back") } });
  });

  it("steps back at once, with a reason, by the lead; the old entry stays", async () => {
    const made = await makeCommitment({ ccg, supplier: "csu:essex", line: "redesign", pence: 600 });
    const { version } = await line(made.lineId);
    const input = {
      commitmentId: made.lineId,
      version,
      stage: "withdrawn" as const,
      reason: "The price doubled in June.",
    };
    expect(await stepBack(stranger, input)).toEqual(notFound);
    expect(await stepBack(member, input)).toMatchObject({ error: "forbidden" });
    expect(await stepBack(lead, { ...input, reason: "" })).toMatchObject({ fields: { reason: expect.any(String) } });
    expect(await stepBack(lead, { ...input, version: version + 7 })).toMatchObject({ error: "conflict" });
    expect(await stepBack(lead, input)).toMatchObject({ ok: true });
    const after = await line(made.lineId);
    expect(after.entries.map((entry) => entry.stage)).toEqual(["intends", "withdrawn"]);
    expect(after.confirmedEntry).toMatchObject({ stage: "withdrawn", reason: "The price doubled in June." });
    const last = (
      await database().auditEntry.findMany({
        where: { subjectId: made.lineId },
        orderBy: { sequence: "desc" },
        take: 1,
      })
    )[0];
    expect(last).toMatchObject({ action: "commitment.stepped_back" });
    expect(last?.details).not.toContain("doubled");
  });

  it("discards only the draft that was seen, and only the CCG's own", async () => {
    const id = await drafted();
    expect(await discardDraft(stranger, { commitmentId: id, version: 2 })).toEqual(notFound);
    expect(await discardDraft(lead, { commitmentId: id, version: 1 })).toMatchObject({ error: "conflict" });
    expect(await discardDraft(member, { commitmentId: id, version: 2 })).toMatchObject({ ok: true });
    expect(await discardDraft(lead, { commitmentId: id, version: 3 })).toMatchObject({ error: "conflict" });
  });
});
