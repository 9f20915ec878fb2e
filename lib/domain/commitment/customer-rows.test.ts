import { expect, it } from "vitest";
import { type CustomerRow, customersByCcg, selectCustomers } from "./customer-rows";
import { customersExport } from "./customers-export";

const row = (ccg: string, change: Partial<CustomerRow> = {}): CustomerRow => ({
  id: ccg,
  ccg,
  odsCode: "00C",
  line: "Business intelligence",
  lineOrder: 2,
  stage: "intends",
  pencePerHead: 120,
  pencePerYear: 12_705_120,
  startsOn: "2013-04-01",
  endsOn: null,
  counts: true,
  isExpired: false,
  isInFootprint: true,
  isIllustrative: true,
  ...change,
});
const rows = [
  row("B", { pencePerYear: 1 }),
  row("C", { isInFootprint: false }),
  row("A", { stage: "signed", lineOrder: 1 }),
];
const names = (found: readonly CustomerRow[]) => found.map((each) => each.ccg).join("");

it("filters and sorts, equal rows by name", () => {
  expect(names(selectCustomers(rows, { sort: "ccg", direction: "ascending" }))).toBe("ABC");
  expect(names(selectCustomers(rows, { sort: "year", direction: "descending" }))).toBe("ACB");
  expect(names(selectCustomers(rows, { sort: "line", direction: "descending" }))).toBe("BCA");
  expect(names(selectCustomers(rows, { sort: "ccg", direction: "ascending", area: "outside" }))).toBe("C");
  expect(names(selectCustomers(rows, { sort: "ccg", direction: "ascending", stage: "signed" }))).toBe("A");
});

it("puts the lines of a CCG under it, and sums what counts", () => {
  const own = (odsCode: string, changes: Partial<CustomerRow>) => row(odsCode, { odsCode, ...changes });
  const customers = customersByCcg([
    own("A", { pencePerYear: 300 }),
    own("B", { pencePerYear: 50 }),
    own("A", { pencePerYear: 20 }),
    own("A", { pencePerYear: 1000, counts: false }),
  ]);
  expect(customers.map(({ ccg, pencePerYear, rows: lines }) => [ccg, pencePerYear, lines.length])).toEqual([
    ["A", 320, 3],
    ["B", 50, 1],
  ]);
});

it("writes pounds, days and words", () => {
  const { header, rows: cells } = customersExport([row("A", { isExpired: true, counts: false })]);
  expect(cells[0]).toHaveLength(header.length);
  expect(cells[0]).toEqual([
    "00C",
    "A",
    "Business intelligence",
    "Intends, expired",
    1.2,
    127_051.2,
    { day: "2013-04-01" },
    null,
    "No",
    "Yes",
  ]);
});
