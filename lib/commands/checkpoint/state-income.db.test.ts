import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { type MadeCase, makeCase } from "@/prisma/factories/case";
import { setClock } from "@/prisma/factories/clock";
import { actAs, makeActor } from "@/prisma/factories/people";
import { removeIncome } from "./remove-income";
import { stateBreakEven } from "./state-break-even";
import { stateIncome } from "./state-income";

let made: MadeCase;
let contributor: Actor;
let stranger: Actor;

beforeAll(async () => {
  await setClock(new Date("2012-08-20T09:00:00Z"));
  made = await makeCase({ unit: "essex", stage: "preparing", answered: 0.5 });
  contributor = await actAs(made.people.contributor, "csu:essex");
  stranger = await makeActor("csu:arden", "csu_lead");
  await database().submission.update({ where: { id: made.submissionId }, data: { breakEvenPencePerYear: null } });
});

const breakEven = (pounds: string, before: number | null) => ({
  submissionId: made.submissionId,
  breakEven: pounds,
  before,
});
const income = (amount: string, before: number | null) => ({
  submissionId: made.submissionId,
  ccg: "00C",
  serviceLine: "redesign",
  amount,
  before,
});
const rows = () => database().expectedIncome.findMany({ where: { submissionId: made.submissionId } });

describe("the break-even income", () => {
  it("is stated, changed from what was seen, and audited", async () => {
    expect(await stateBreakEven(contributor, breakEven("£12,500,000", null))).toEqual({ ok: true });
    expect(await stateBreakEven(contributor, breakEven("13,000,000.50", 1_250_000_000))).toEqual({ ok: true });
    expect(await stateBreakEven(contributor, breakEven("1.00", 1_250_000_000))).toMatchObject({ error: "conflict" });
    const row = await database().submission.findUniqueOrThrow({ where: { id: made.submissionId } });
    expect(row).toMatchObject({ breakEvenPencePerYear: 1_300_000_050n, incomeEditedById: contributor.personId });
    const where = { action: "income.stated", submissionId: made.submissionId };
    expect(await database().auditEntry.count({ where })).toBe(2);
  });

  it.each(["", "0", "0.00", "1.2", "-4", "ten", "1e9", "9".repeat(13)])("refuses %j", async (pounds) => {
    expect(await stateBreakEven(contributor, breakEven(pounds, null))).toMatchObject({
      error: "invalid",
      fields: { breakEven: expect.any(String) },
    });
  });

  it("is the unit's own", async () => {
    expect(await stateBreakEven(stranger, breakEven("5.00", null))).toEqual({ ok: false, error: "not_found" });
  });
});

describe("expected income", () => {
  it("is added once for a CCG and line, changed from what was seen, and taken out", async () => {
    expect(await stateIncome(contributor, income("100,000.00", null))).toEqual({ ok: true });
    expect(await stateIncome(contributor, income("5.00", null))).toMatchObject({ error: "invalid" });
    expect(await stateIncome(contributor, income("120,000.00", 10_000_000))).toEqual({ ok: true });
    expect(await stateIncome(contributor, income("130,000.00", 10_000_000))).toMatchObject({ error: "conflict" });
    const [row] = await rows();
    expect(row).toMatchObject({ pencePerYear: 12_000_000n, editedById: contributor.personId });
    const remove = { submissionId: made.submissionId, incomeId: row?.id ?? "", before: 12_000_000 };
    expect(await removeIncome(stranger, remove)).toEqual({ ok: false, error: "not_found" });
    expect(await removeIncome(contributor, { ...remove, before: 1 })).toMatchObject({ error: "conflict" });
    expect(await removeIncome(contributor, remove)).toEqual({ ok: true });
    expect(await rows()).toEqual([]);
  });

  it.each([
    [{ ccg: "XXX" }, "ccg"],
    [{ serviceLine: "cleaning" }, "serviceLine"],
    [{ amount: "" }, "amount"],
    [{ amount: "0" }, "amount"],
  ] as const)("refuses %j at its field", async (change, field) => {
    const result = await stateIncome(contributor, { ...income("5.00", null), ...change });
    expect(result).toMatchObject({ error: "invalid", fields: { [field]: expect.any(String) } });
  });
});
