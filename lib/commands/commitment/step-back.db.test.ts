import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { makeCommitment } from "@/prisma/factories/commitment";
import { commitmentLine, type OwnCcg, takeCcg } from "@/prisma/testing/own-ccg";
import { stepBack } from "./step-back";

let own: OwnCcg;
const notFound = { ok: false, error: "not_found" };

beforeEach(async () => {
  own = await takeCcg();
});

describe("stepping back", () => {
  it("steps back at once, with a reason, by the lead; the old entry stays", async () => {
    const { ccg, lead, member, stranger } = own;
    const made = await makeCommitment({ ccg, supplier: "csu:essex", line: "redesign", pence: 600 });
    const { version } = await commitmentLine(made.lineId);
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
    const after = await commitmentLine(made.lineId);
    expect(after.entries.map((entry) => entry.stage)).toEqual(["intends", "withdrawn"]);
    expect(after.confirmedEntry).toMatchObject({ stage: "withdrawn", reason: "The price doubled in June." });
    const last = await database().auditEntry.findFirst({
      where: { subjectId: made.lineId },
      orderBy: { sequence: "desc" },
    });
    expect(last).toMatchObject({ action: "commitment.stepped_back" });
    expect(last?.details).not.toContain("doubled");
  });
});
