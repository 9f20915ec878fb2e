import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import type { CommitmentStage } from "@/lib/domain/commitment/stage";
import { makeCommitment } from "@/prisma/factories/commitment";
import { makeActor, nhsCb } from "@/prisma/factories/people";
import { atTheSameMoment } from "@/prisma/testing/at-the-same-moment";
import { commitmentLine, type OwnCcg, takeCcg } from "@/prisma/testing/own-ccg";
import { changeCommitment } from "./change-commitment";
import { confirmAllDrafts } from "./confirm-all-drafts";
import { confirmCommitment } from "./confirm-commitment";
import { discardDraft } from "./discard-draft";
import { draftCommitment } from "./draft-commitment";
import { stepBack } from "./step-back";

let own: OwnCcg;

beforeEach(async () => {
  own = await takeCcg();
});

/** A draft as an import leaves it: nobody has asked what it comes to. */
async function imported(line: string, pence: number, stage: CommitmentStage = "intends") {
  const { ccg, lead } = own;
  const { lineId } = await makeCommitment({ ccg, supplier: "csu:essex", line, stage: "signed", pence: 600 });
  const id = randomUUID();
  const recorded = { recordedById: lead.personId ?? "", recordedAt: lead.now, isImported: true };
  await database().commitmentEntry.create({
    data: { id, lineId, sequence: 2, stage, pencePerHead: pence, pencePerYear: 1n, ...recorded },
  });
  const { version } = await database().commitmentLine.update({ where: { id: lineId }, data: { draftEntryId: id } });
  return { commitmentId: lineId, version };
}

const overAllowance = expect.stringContaining("over your allowance");

describe("what a file left as drafts", () => {
  it("is not put in force over the allowance, one by one or together", async () => {
    const { ccg, lead } = own;
    const draft = await imported("imt", 2600, "signed");
    const one = await confirmCommitment(lead, { ...draft, isRight: true });
    expect(one).toMatchObject({ error: "invalid", message: overAllowance });
    const all = await confirmAllDrafts(lead, { ccg, drafts: [draft], isRight: true });
    expect(all).toMatchObject({ error: "invalid", message: overAllowance });
    expect(await commitmentLine(draft.commitmentId)).toMatchObject({ confirmedEntry: { pencePerHead: 600 } });
  });

  it("is not put in force over the allowance by two who confirm at the same moment", async () => {
    const { lead } = own;
    const drafts = [await imported("imt", 1300, "signed"), await imported("redesign", 1300, "signed")] as const;
    const both = await atTheSameMoment([
      () => confirmCommitment(lead, { ...drafts[0], isRight: true }),
      () => confirmCommitment(lead, { ...drafts[1], isRight: true }),
    ]);
    expect(both).toMatchObject([{ ok: true }, { error: "invalid", message: overAllowance }]);
  });

  it("is not confirmed with the others where it steps back without a reason, or comes to an unusual sum", async () => {
    const { ccg, lead } = own;
    const back = await imported("imt", 600, "exploring");
    const together = await confirmAllDrafts(lead, { ccg, drafts: [back], isRight: true });
    expect(together).toMatchObject({ error: "conflict", message: expect.stringContaining("reason") });
    await discardDraft(lead, back);
    const dear = await imported("redesign", 1600, "signed");
    const unusual = await confirmAllDrafts(lead, { ccg, drafts: [dear], isRight: false });
    expect(unusual).toMatchObject({ error: "invalid", fields: { isRight: expect.stringContaining("over £15") } });
  });
});

describe("confirming all", () => {
  it("takes those that the page showed: not more, not others, and not none", async () => {
    const { ccg, lead, drafted } = own;
    const confirm = (drafts: { commitmentId: string; version: number }[]) =>
      confirmAllDrafts(lead, { ccg, drafts, isRight: false });
    expect(await confirm([])).toMatchObject({ error: "conflict" });
    const first = { commitmentId: await drafted(), version: 2 };
    expect(await confirm([first, { commitmentId: randomUUID(), version: 2 }])).toMatchObject({ error: "conflict" });
    expect(await confirm([{ ...first, commitmentId: randomUUID() }])).toMatchObject({ error: "conflict" });
    expect(await confirm([first])).toMatchObject({ ok: true });
  });

  it("does not pass by a draft that is left at the same moment", async () => {
    const { ccg, lead, member, intent, drafted } = own;
    const first = { commitmentId: await drafted({ price: "15.00" }), version: 2 };
    const [left, confirmed] = await atTheSameMoment([
      () => draftCommitment(member, intent({ serviceLine: "imt", price: "8.00" })),
      () => confirmAllDrafts(lead, { ccg, drafts: [first], isRight: true }),
    ]);
    expect(left).toMatchObject({ ok: true });
    expect(confirmed).toMatchObject({ error: "conflict" });
  });
});

describe("what a CCG has confirmed", () => {
  it("is read by its unit and by NHS CB, and changed by neither", async () => {
    const { ccg, terms } = own;
    const { lineId: commitmentId } = await makeCommitment({ ccg, supplier: "csu:essex", line: "imt", pence: 600 });
    const { version } = await commitmentLine(commitmentId);
    const seen = { commitmentId, version };
    for (const reader of [await makeActor("csu:essex", "csu_lead"), await makeActor(nhsCb, "programme_office")]) {
      expect(await changeCommitment(reader, { ...terms(), ...seen })).toMatchObject({ error: "forbidden" });
      expect(await discardDraft(reader, seen)).toMatchObject({ error: "forbidden" });
      expect(await confirmCommitment(reader, { ...seen, isRight: true })).toMatchObject({ error: "forbidden" });
      const back = { ...seen, stage: "withdrawn" as const, reason: "Too dear." };
      expect(await stepBack(reader, back)).toMatchObject({ error: "forbidden" });
    }
    expect(await commitmentLine(commitmentId)).toMatchObject({ version, draftEntry: null });
  });

  it("is not changed to more than the allowance by two at the same moment", async () => {
    const { ccg, lead, terms } = own;
    const seen = async (line: string) => {
      const { lineId } = await makeCommitment({ ccg, supplier: "csu:essex", line, stage: "signed", pence: 600 });
      return { commitmentId: lineId, version: (await commitmentLine(lineId)).version };
    };
    const lines = [await seen("imt"), await seen("redesign")] as const;
    const change = terms({ stage: "signed", price: "13.00" });
    const both = await atTheSameMoment([
      () => changeCommitment(lead, { ...change, ...lines[0] }),
      () => changeCommitment(lead, { ...change, ...lines[1] }),
    ]);
    expect(both).toMatchObject([{ ok: true }, { error: "invalid" }]);
  });

  it("is not drafted a second time as if it were new, nor left where nothing is confirmed", async () => {
    const { ccg, lead, intent, drafted } = own;
    await makeCommitment({ ccg, supplier: "csu:essex", line: "business-intelligence", pence: 600 });
    expect(await draftCommitment(lead, intent())).toMatchObject({ fields: { supplier: expect.any(String) } });
    const back = { commitmentId: await drafted({ serviceLine: "imt" }), version: 2, stage: "withdrawn" as const };
    const refused = { error: "conflict", message: expect.stringContaining("Discard the draft") };
    expect(await stepBack(lead, { ...back, reason: "Too dear." })).toMatchObject(refused);
  });
});
