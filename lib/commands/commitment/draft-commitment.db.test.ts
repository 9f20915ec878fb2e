import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { makeCommitment } from "@/prisma/factories/commitment";
import { makeActor, nhsCb } from "@/prisma/factories/people";
import { atTheSameMoment } from "@/prisma/testing/at-the-same-moment";
import { auditsOf, commitmentLine, type OwnCcg, takeCcg } from "@/prisma/testing/own-ccg";
import { changeCommitment } from "./change-commitment";
import { discardDraft } from "./discard-draft";
import { type DraftCommitmentInput, draftCommitment } from "./draft-commitment";

let own: OwnCcg;
const notFound = { ok: false, error: "not_found" };

beforeEach(async () => {
  own = await takeCcg();
});

describe("drafting", () => {
  it("leaves a draft with pence a year, which counts for nothing until confirmed", async () => {
    const { ccg, drafted } = own;
    const id = await drafted({ choiceReason: "no_choice", note: "After the pilot" });
    const { registeredPopulation } = await database().organisation.findUniqueOrThrow({ where: { odsCode: ccg } });
    expect(await commitmentLine(id)).toMatchObject({
      version: 2,
      confirmedEntry: null,
      draftEntry: {
        pencePerHead: 600,
        pencePerYear: BigInt(600 * (registeredPopulation ?? 0)),
        choiceReason: "no_choice",
      },
    });
    expect(await auditsOf(id)).toEqual([{ action: "commitment.drafted" }]);
    const [entry] = await database().auditEntry.findMany({ where: { subjectId: id } });
    expect(entry?.details).not.toMatch(/no_choice|pilot|600/);
  });

  it.each([
    ["in_house", "", "ccg"],
    ["local_authority", "Durham County Council", "other_supplier"],
    ["csu", "arden", "csu"],
  ] as const)("finds the supplier of %s", async (route, supplier, kind) => {
    expect((await commitmentLine(await own.drafted({ route, supplier }))).supplier.kind).toBe(kind);
  });

  it("makes another supplier once, however it is spelled", async () => {
    const { drafted } = own;
    const supplier = `Supplier ${randomUUID().slice(0, 8)}`;
    const first = await commitmentLine(await drafted({ route: "private", supplier }));
    const second = await commitmentLine(
      await drafted({ route: "private", supplier: `${supplier.toUpperCase()}!`, serviceLine: "imt" }),
    );
    expect(second.supplierId).toBe(first.supplierId);
  });

  it("refuses what does not fit, at its field, and changes nothing", async () => {
    const { ccg, lead, intent } = own;
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
    const { lead, member, intent, drafted } = own;
    await drafted({ price: "15.00" });
    const both = await atTheSameMoment([
      () => draftCommitment(lead, intent({ serviceLine: "imt", price: "8.00" })),
      () => draftCommitment(member, intent({ serviceLine: "redesign", price: "8.00" })),
    ]);
    expect(both.filter((result) => result.ok)).toHaveLength(1);
    expect(both.find((result) => !result.ok)).toMatchObject({
      error: "invalid",
      fields: { price: expect.stringContaining("That is £31.00, £6.00 over your allowance") },
    });
  });

  it("takes one record for a supplier and line, and takes it up again after a discarded draft", async () => {
    const { lead, member, intent, drafted } = own;
    const id = await drafted();
    expect(await draftCommitment(lead, intent())).toMatchObject({
      error: "invalid",
      fields: { supplier: expect.any(String) },
    });
    expect(await discardDraft(member, { commitmentId: id, version: 2 })).toMatchObject({ ok: true });
    expect(await drafted()).toBe(id);
    expect((await commitmentLine(id)).entries).toHaveLength(2);
  });

  it("is the CCG's own", async () => {
    const { stranger, intent } = own;
    expect(await draftCommitment(stranger, intent())).toEqual(notFound);
    expect(await draftCommitment(await makeActor("csu:essex", "csu_lead"), intent())).toEqual(notFound);
    const office = await makeActor(nhsCb, "programme_office");
    expect(await draftCommitment(office, intent())).toMatchObject({ error: "forbidden" });
  });
});

describe("changing and discarding", () => {
  it("drafts a change beside what is in force; two tabs do not overwrite each other", async () => {
    const { ccg, lead, member, stranger, terms } = own;
    const made = await makeCommitment({ ccg, supplier: "csu:essex", line: "redesign", pence: 600 });
    const { version } = await commitmentLine(made.lineId);
    const change = { ...terms({ price: "7.00", stage: "signed" }), commitmentId: made.lineId, version };
    expect(await changeCommitment(stranger, change)).toEqual(notFound);
    expect(await changeCommitment(member, change)).toMatchObject({ ok: true });
    expect(await changeCommitment(lead, change)).toMatchObject({ error: "conflict" });
    expect(await commitmentLine(made.lineId)).toMatchObject({
      confirmedEntry: { pencePerHead: 600 },
      draftEntry: { pencePerHead: 700 },
    });
    const back = await changeCommitment(lead, { ...change, version: version + 1, stage: "exploring" });
    expect(back).toMatchObject({ error: "invalid", fields: { stage: expect.stringContaining("step back") } });
  });

  it("discards only the draft that was seen, and only the CCG's own", async () => {
    const { lead, member, stranger, drafted } = own;
    const id = await drafted();
    expect(await discardDraft(stranger, { commitmentId: id, version: 2 })).toEqual(notFound);
    expect(await discardDraft(lead, { commitmentId: id, version: 1 })).toMatchObject({ error: "conflict" });
    expect(await discardDraft(member, { commitmentId: id, version: 2 })).toMatchObject({ ok: true });
    expect(await discardDraft(lead, { commitmentId: id, version: 3 })).toMatchObject({ error: "conflict" });
  });
});
