import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { makeCommitment } from "@/prisma/factories/commitment";
import { auditsOf, commitmentLine, type OwnCcg, takeCcg } from "@/prisma/testing/own-ccg";
import { confirmAllDrafts } from "./confirm-all-drafts";
import { confirmCommitment } from "./confirm-commitment";

let own: OwnCcg;
const notFound = { ok: false, error: "not_found" };

beforeEach(async () => {
  own = await takeCcg();
});

describe("confirming", () => {
  it("is the lead's, puts the draft in force and is audited", async () => {
    const { ccg, lead, member, stranger, drafted } = own;
    const id = await drafted();
    const input = { commitmentId: id, version: 2, isRight: false };
    expect(await confirmCommitment(member, input)).toMatchObject({
      error: "forbidden",
      message: "Your CCG lead can confirm.",
    });
    expect(await confirmCommitment(stranger, input)).toEqual(notFound);
    expect(await confirmCommitment(lead, { ...input, version: 1 })).toMatchObject({ error: "conflict" });
    expect(await confirmCommitment(lead, input)).toEqual({ ok: true, value: { ccg } });
    expect(await commitmentLine(id)).toMatchObject({
      version: 3,
      draftEntry: null,
      confirmedEntry: { stage: "intends" },
    });
    expect(await confirmCommitment(lead, { ...input, version: 3 })).toMatchObject({ error: "conflict" });
    expect((await auditsOf(id)).map((each) => each.action)).toEqual(["commitment.drafted", "commitment.confirmed"]);
  });

  it("asks whether an unusual sum on CSUs is right", async () => {
    const { lead, drafted } = own;
    const commitmentId = await drafted({ price: "15.60" });
    const refused = await confirmCommitment(lead, { commitmentId, version: 2, isRight: false });
    expect(refused).toMatchObject({ error: "invalid", fields: { isRight: expect.stringContaining("over £15") } });
    expect(await confirmCommitment(lead, { commitmentId, version: 2, isRight: true })).toMatchObject({ ok: true });
  });

  it("takes all drafts that were seen, or none", async () => {
    const { ccg, lead, member, stranger, drafted } = own;
    const first = await drafted();
    const second = await drafted({ serviceLine: "imt", price: "2.00" });
    const seen = [first, second].map((commitmentId) => ({ commitmentId, version: 2 }));
    const all = { ccg, drafts: seen, isRight: false };
    expect(await confirmAllDrafts(stranger, all)).toEqual(notFound);
    expect(await confirmAllDrafts(member, all)).toMatchObject({ error: "forbidden" });
    expect(await confirmAllDrafts(lead, { ...all, drafts: seen.slice(0, 1) })).toMatchObject({ error: "conflict" });
    const stale = [seen[0], { commitmentId: second, version: 1 }].flatMap((each) => each ?? []);
    expect(await confirmAllDrafts(lead, { ...all, drafts: stale })).toMatchObject({ error: "conflict" });
    expect((await commitmentLine(first)).confirmedEntry).toBeNull();
    expect(await confirmAllDrafts(lead, all)).toEqual({ ok: true, value: { ccg, confirmed: 2 } });
    expect((await commitmentLine(second)).confirmedEntry).toMatchObject({ pencePerHead: 200 });
  });

  it("does not take an imported draft that steps back without a reason", async () => {
    const { ccg, lead } = own;
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
    const { version } = await commitmentLine(made.lineId);
    const input = { commitmentId: made.lineId, version, isRight: true };
    expect(await confirmCommitment(lead, input)).toMatchObject({
      error: "conflict",
      message: expect.stringContaining("reason"),
    });
  });
});
