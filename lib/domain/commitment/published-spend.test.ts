import { expect, it } from "vitest";
import benchmarks from "@/prisma/seed/reference/benchmarks.json" with { type: "json" };
import { PUBLISHED_SPEND } from "./published-spend";

it("is what the reference data say", () => {
  const { as_of, respondents, csu, in_house, non_nhs, source } = benchmarks.planned_spend_gbp_per_head;
  expect(as_of).toBe("2013-01");
  expect(PUBLISHED_SPEND).toEqual({
    ccgs: respondents,
    month: "January 2013",
    csu: Math.round(csu * 100),
    inHouse: Math.round(in_house * 100),
    nonNhs: Math.round(non_nhs * 100),
    source,
  });
});
