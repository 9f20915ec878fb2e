import { type IllustrativeUnit, madeUpNumber } from "./illustrative";
import { makeWorkbook } from "./make-workbook";

const MEASURES = {
  Customer: ["Customers who would recommend the unit", "Reports on time", "Calls returned within a day"],
  Finance: ["Income against plan", "Invoices paid in 30 days", "Agency spend against plan"],
  Process: ["Milestones met", "Requests answered in two working days", "Errors found by customers"],
  People: ["Posts filled", "Appraisals done", "Sickness absence"],
} as const;

/** A balanced scorecard: one sheet for each of customer, finance, process and people. */
export function makeScorecardXlsx(unit: IllustrativeUnit): Promise<Buffer> {
  const perspectives = Object.entries(MEASURES);
  // A unit with the gap measures what is easy to count, and nothing about its customers or people.
  const shown = unit.gaps.includes("3.B3") ? perspectives.filter(([name]) => name === "Finance") : perspectives;
  return makeWorkbook(
    `Balanced scorecard: ${unit.name}`,
    shown.map(([name, measures]) => ({
      name,
      header: ["Measure", "Target %", "May 2012 %", "Owner"],
      rows: measures.map((measure) => [
        measure,
        madeUpNumber(measure, 85, 98),
        madeUpNumber(unit.id + measure, 62, 99),
        `Director of ${name === "Finance" ? "finance" : name === "Customer" ? "customer services" : "delivery"}`,
      ]),
    })),
  );
}
