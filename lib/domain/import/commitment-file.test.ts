import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CommitmentRecord, commitmentKey, type KnownForCommitments, planCommitments } from "./commitment-file";
import { directoryOf } from "./directory";
import { refusalInWords } from "./import-plan";
import type { ImportSheet } from "./plan-import";

const CCGS = [
  { code: "00C", name: "NHS Darlington", allowancePencePerHead: 2500 },
  { code: "00D", name: "NHS Durham Dales", allowancePencePerHead: 2500 },
];
const KNOWN: KnownForCommitments = {
  ccgs: directoryOf("a CCG", CCGS),
  suppliers: directoryOf("a supplier", [
    { code: "essex", name: "Essex", kind: "csu" },
    { code: "north-east", name: "North East", kind: "csu" },
    { code: "outside", name: "Outside Ltd", kind: "other_supplier" },
    ...CCGS.map(({ code, name }) => ({ code, name, kind: "ccg" as const })),
  ]),
  serviceLines: directoryOf("a service line", [
    { code: "imt", name: "IM&T" },
    { code: "redesign", name: "Support for redesign" },
  ]),
  ownDrafts: new Set(),
};
const HEADER = ["ccg_ods_code", "supplier", "route", "service_line", "stage", "pence_per_head", "start", "end", "note"];
const GOOD = ["00C", "Essex", "CSU", "IM&T", "intends", "120", "2013-04-01", "2014-03-31", "By letter"];

type Held = ReadonlyMap<string, CommitmentRecord>;

function sheet(...rows: readonly (readonly string[])[]): ImportSheet {
  return { header: HEADER, rows: rows.map((cells, at) => ({ number: at + 2, cells })), problems: [] };
}

const plan = (file: ImportSheet, held: Held = new Map()) => planCommitments(file, KNOWN, held);
const withCells = (...changes: readonly [string, string][]) =>
  GOOD.map((cell, at) => changes.find(([column]) => column === HEADER[at])?.[1] ?? cell);
const held = (...records: readonly CommitmentRecord[]) =>
  new Map(records.map((record) => [commitmentKey(record), record]));

const RECORD: CommitmentRecord = {
  ccg: "00C",
  supplier: "essex",
  route: "csu",
  serviceLine: "imt",
  stage: "intends",
  pencePerHead: 120,
  startsOn: "2013-04-01",
  endsOn: "2014-03-31",
  note: "By letter",
};

describe("commitments", () => {
  it("are read by code or name", () => {
    expect(plan(sheet(GOOD))).toMatchObject({
      create: [{ row: 2, key: "00C essex imt csu", value: RECORD }],
      refuse: [],
    });
    expect(plan(sheet(GOOD), held(RECORD)).same).toHaveLength(1);
    expect(plan(sheet(withCells(["pence_per_head", "130"])), held(RECORD)).change[0]?.changed).toEqual([
      "pencePerHead",
    ]);
  });

  it("done in-house are supplied by the CCG itself, named or not", () => {
    for (const supplier of ["", "00C", "NHS Darlington"]) {
      const planned = plan(sheet(withCells(["route", "in-house"], ["supplier", supplier])));
      expect(planned.create[0]?.value).toMatchObject({ route: "in_house", supplier: "00C" });
    }
  });

  const wrong: readonly [readonly [string, string][], string][] = [
    [[["ccg_ods_code", "99Z"]], 'Row 2, ccg_ods_code: "99Z" is not a CCG.'],
    [[["supplier", "Esex"]], 'Row 2, supplier: "Esex" is not a supplier. Did you mean Essex?'],
    [[["supplier", ""]], "Row 2, supplier: This is empty. Fill it in"],
    [[["supplier", "Outside Ltd"]], "Row 2, supplier: Select a CSU, or change the route"],
    [[["route", "shared"]], "Row 2, supplier: Select the CCG you share with"],
    [[["route", "private"]], "Row 2, supplier: Select a supplier that is not a CSU or a CCG"],
    [
      [["route", "buy"]],
      'Row 2, route: "buy" is not one of csu, in_house, shared, local_authority, third_sector and private',
    ],
    [[["service_line", "IT"]], 'Row 2, service_line: "IT" is not a service line.'],
    [[["stage", "left"]], 'Row 2, stage: Nothing is recorded yet, so it cannot be "Left".'],
    [[["pence_per_head", "£1.20"]], 'Row 2, pence_per_head: "£1.20" is not a whole number from 0 to 100,000'],
    [[["pence_per_head", "=120"]], "Row 2, pence_per_head: This is a formula. Put its value here instead"],
    [[["start", "1 April 2013"]], 'Row 2, start: "1 April 2013" is not a day written like 2012-09-14'],
    [[["start", "2014-04-01"]], "Row 2, end: The end date must be on or after the start date"],
  ];

  it.each(wrong)("with %j are refused", (changes, reason) => {
    expect(plan(sheet(withCells(...changes))).refuse.map(refusalInWords)).toEqual([reason]);
  });

  it("step back only with a reason in the note", () => {
    const signed = held({ ...RECORD, stage: "signed" });
    expect(plan(sheet(withCells(["note", ""])), signed).refuse.map(refusalInWords)).toEqual([
      "Row 2, note: Say why you step back, in the note",
    ]);
    expect(plan(sheet(withCells(["note", "The price was too high"])), signed).change[0]?.changed).toEqual([
      "stage",
      "note",
    ]);
    expect(plan(sheet(withCells(["stage", "withdrawn"])), signed).refuse[0]?.column).toBe("stage");
  });

  it("never take the place of a draft of the CCG's own, and say nothing against what it says too", () => {
    const known = { ...KNOWN, ownDrafts: new Set([commitmentKey(RECORD)]) };
    const changed = planCommitments(sheet(withCells(["pence_per_head", "130"])), known, held(RECORD));
    expect(changed.refuse.map(refusalInWords)).toEqual([
      "Row 2: The CCG has a draft of its own waiting: ask it to confirm or discard it first",
    ]);
    expect(planCommitments(sheet(GOOD), known, held(RECORD))).toMatchObject({ same: [{ row: 2 }], refuse: [] });
  });
});

describe("sums over the allowance", () => {
  const inHouse: CommitmentRecord = {
    ...RECORD,
    supplier: "00C",
    route: "in_house",
    serviceLine: "redesign",
    pencePerHead: 2400,
  };

  it("count what is held and the file together, and name the sum", () => {
    expect(plan(sheet(withCells(["pence_per_head", "100"])), held(inHouse)).refuse).toEqual([]);
    expect(plan(sheet(withCells(["pence_per_head", "210"])), held(inHouse)).refuse.map(refusalInWords)).toEqual([
      "Row 2, pence_per_head: NHS Darlington would plan £26.10 a head, £1.10 over its allowance. Lower a price or change a stage",
    ]);
  });

  it("refuse the rows that mean to pay, and neither create them too nor refuse those that only explore", () => {
    const dear = withCells(["pence_per_head", "210"]);
    const explored = withCells(["service_line", "redesign"], ["stage", "exploring"]);
    const planned = plan(sheet(dear, explored), held(inHouse));
    expect(planned.refuse.map(({ row }) => row)).toEqual([2]);
    expect(planned.create.map(({ row }) => row)).toEqual([3]);
  });

  it("count a changed row once, with its new price", () => {
    const full = held(inHouse, { ...RECORD, pencePerHead: 100 });
    expect(plan(sheet(withCells(["pence_per_head", "90"])), full).refuse).toEqual([]);
    expect(plan(sheet(withCells(["pence_per_head", "101"])), full).refuse).toHaveLength(1);
  });

  it("leave out what is only explored, other CCGs, and rows that change nothing", () => {
    expect(plan(sheet(withCells(["pence_per_head", "9000"], ["stage", "exploring"])), held(inHouse)).refuse).toEqual(
      [],
    );
    expect(plan(sheet(withCells(["ccg_ods_code", "00D"], ["pence_per_head", "2500"])), held(inHouse)).refuse).toEqual(
      [],
    );
    const over = held({ ...inHouse, pencePerHead: 9000 }, RECORD);
    expect(plan(sheet(GOOD), over)).toMatchObject({ refuse: [], same: [{ row: 2 }] });
  });
});

describe("a file of commitments planned again after it was applied", () => {
  const row = fc.record({
    ccg: fc.constantFrom("00C", "00d", "NHS Darlington"),
    supplier: fc.constantFrom("essex", "North East"),
    route: fc.constant("csu"),
    line: fc.constantFrom("imt", "Support for redesign"),
    stage: fc.constantFrom("exploring", "Intends", "letter of intent", "agreed", "signed"),
    pence: fc.integer({ min: 0, max: 900 }).map(String),
    start: fc.constantFrom("", "2013-04-01"),
    end: fc.constantFrom("", "2014-03-31"),
    note: fc.string({ maxLength: 40 }).filter((text) => !/^\s*[=+\-@]/.test(text)),
  });

  it("is all the same, and never both created and refused", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const file = sheet(...rows.map((cells) => Object.values(cells)));
        const first = plan(file);
        const refused = new Set(first.refuse.map((refusal) => refusal.row));
        expect(first.create.length + refused.size).toBe(rows.length);
        const second = plan(file, new Map(first.create.map(({ key, value }) => [key, value])));
        expect(second.change).toEqual([]);
        expect(second.same).toEqual(first.create);
        if (refused.size === 0) expect(second).toMatchObject({ create: [], refuse: [] });
      }),
    );
  });
});
