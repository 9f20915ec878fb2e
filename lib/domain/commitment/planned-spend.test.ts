import { describe, expect, it } from "vitest";
import { checkChangeOfPlan, checkPriceAHead, type LineOfPlan, spendOf } from "./planned-spend";

const today = "2012-09-14";
const line = (confirmed: number | null, draft: number | null = null, endsOn: string | null = null): LineOfPlan => ({
  id: `${confirmed} ${draft}`,
  route: "csu",
  confirmed: confirmed === null ? null : { stage: "intends", pencePerHead: confirmed, endsOn },
  draft: draft === null ? null : { stage: "intends", pencePerHead: draft, endsOn },
});

describe("what a CCG plans", () => {
  it("counts a draft only with the drafts, in place of what it would change", () => {
    const lines = [line(100, 300), line(null, 50), line(200)];
    expect(spendOf(lines, "confirmed", today, 2500).planned).toBe(300);
    expect(spendOf(lines, "with_drafts", today, 2500).planned).toBe(550);
  });

  it("counts an agreement on its last day and not on the next", () => {
    expect(spendOf([line(100, null, today)], "confirmed", today, 2500).planned).toBe(100);
    expect(spendOf([line(100, null, "2012-09-13")], "confirmed", today, 2500).planned).toBe(0);
  });
});

describe("the allowance", () => {
  const bar = (pence: number) => spendOf([line(pence)], "confirmed", today, 2500);

  it("takes exactly all of it, and a penny more is refused with the sum", () => {
    expect(checkChangeOfPlan(bar(0), bar(2500))).toEqual({ ok: true });
    expect(checkChangeOfPlan(bar(2500), bar(2610))).toMatchObject({
      error: "invalid",
      fields: { price: expect.stringContaining("That is £26.10, £1.10 over your allowance.") },
    });
  });

  it("lets who is over come down in steps, but not stay or go up", () => {
    expect(checkChangeOfPlan(bar(2800), bar(2700))).toEqual({ ok: true });
    expect(checkChangeOfPlan(bar(2800), bar(2800))).toMatchObject({ error: "invalid" });
  });

  it("is the most that one line can cost", () => {
    expect(checkPriceAHead(2500, 2500)).toEqual({ ok: true });
    expect(checkPriceAHead(2501, 2500)).toMatchObject({ error: "invalid", fields: { price: expect.any(String) } });
  });
});
