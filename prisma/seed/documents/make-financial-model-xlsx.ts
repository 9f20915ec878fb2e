import { type IllustrativeUnit, madeUpNumber, pounds } from "./illustrative";
import { makeWorkbook, type WorkbookCell, type WorkbookSheet } from "./make-workbook";

const YEARS = ["2012-13", "2013-14", "2014-15", "2015-16"] as const;
/** Each year's figures as hundredths of the first year's. */
const GROWTH = [100, 103, 104, 104] as const;
const FIRST_ROW = 3;

/** Names of the sheets, for pointers. */
export const FINANCIAL_MODEL_SHEETS = {
  lines: "Income by line",
  customers: "Income by customer",
  expenditure: "Expenditure",
  breakEven: "Break-even",
  whatIf: "What if",
} as const;

/** Four years of income and expenditure by service line and by customer, with sums the sheet works out. */
export function makeFinancialModelXlsx(unit: IllustrativeUnit): Promise<Buffer> {
  const { yearlyIncomePence, breakEvenIncomePence } = unit;
  const largest = unit.customers[0] ?? "The largest customer";
  const largestShare = madeUpNumber(`${unit.id} largest`, 18, 34);
  const lost = Math.round((yearlyIncomePence * largestShare) / 100);
  const isWorkedOut = !unit.gaps.includes("3.B6");
  return makeWorkbook(`Four-year financial model: ${unit.name}`, [
    {
      name: "Read me",
      header: ["About this model"],
      rows: [
        ["Figures are in pounds, at the prices of 2012-13. Sums are worked out by the sheet."],
        [`Expected income in the first year: ${pounds(yearlyIncomePence)}`],
      ],
    },
    overYears(FINANCIAL_MODEL_SHEETS.lines, "Service line", shared(unit.lines, yearlyIncomePence, unit.id)),
    overYears(
      FINANCIAL_MODEL_SHEETS.customers,
      "Customer",
      shared(unit.customers, yearlyIncomePence, `${unit.id} customers`),
    ),
    overYears(FINANCIAL_MODEL_SHEETS.expenditure, "Expenditure", [
      ["Pay", Math.round(breakEvenIncomePence * 0.71)],
      ["Buildings", Math.round(breakEvenIncomePence * 0.08)],
      ["Systems", Math.round(breakEvenIncomePence * 0.12)],
      ["Other", Math.round(breakEvenIncomePence * 0.09)],
    ]),
    {
      name: FINANCIAL_MODEL_SHEETS.breakEven,
      header: ["", "£ a year"],
      rows: [
        ["Expected income", { pence: yearlyIncomePence }],
        ["Break-even income", { pence: breakEvenIncomePence }],
        ["Over break-even", { pence: yearlyIncomePence - breakEvenIncomePence, formula: "B3-B4" }],
      ],
    },
    {
      name: FINANCIAL_MODEL_SHEETS.whatIf,
      header: ["If the largest customer leaves", "£ a year"],
      rows: isWorkedOut
        ? [
            [`Income lost: ${largest}`, { pence: lost }],
            ["Income that is left", { pence: yearlyIncomePence - lost }],
            ["To be saved to break even", { pence: Math.max(0, breakEvenIncomePence - yearlyIncomePence + lost) }],
          ]
        : [["Not yet worked out", ""]],
    },
  ]);
}

function overYears(name: string, what: string, figures: readonly (readonly [string, number])[]): WorkbookSheet {
  const lastRow = FIRST_ROW + figures.length - 1;
  const yearly = (pence: number): number[] => GROWTH.map((hundredths) => Math.round((pence * hundredths) / 100));
  const totals = GROWTH.map((_, year) => figures.reduce((sum, [, pence]) => sum + (yearly(pence)[year] ?? 0), 0));
  const sums = totals.map((pence, year): WorkbookCell => {
    const column = "BCDE".charAt(year);
    return { pence, formula: `SUM(${column}${FIRST_ROW}:${column}${lastRow})` };
  });
  return {
    name,
    header: [what, ...YEARS],
    rows: [
      ...figures.map(([label, pence]) => [label, ...yearly(pence).map((amount) => ({ pence: amount }))]),
      ["Total", ...sums],
    ],
  };
}

/** A sum in unequal parts that add up to it exactly, to the pound. */
function shared(names: readonly string[], totalPence: number, words: string): [string, number][] {
  const weights = names.map((name) => madeUpNumber(words + name, 5, 20));
  const weight = weights.reduce((sum, next) => sum + next, 0);
  const parts = names.map((name, at): [string, number] => [
    name,
    Math.floor((totalPence * (weights[at] ?? 0)) / weight / 100) * 100,
  ]);
  const first = parts[0];
  if (first !== undefined) first[1] += totalPence - parts.reduce((sum, [, pence]) => sum + pence, 0);
  return parts;
}
