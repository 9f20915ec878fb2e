import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { receiptManifest, receiptReference, type SubmittedCase, shortCode } from "./receipt";

const CASE: SubmittedCase = {
  programme: "2012",
  checkpoint: 3,
  unit: "essex",
  submittedAt: new Date("2012-08-31T13:02:00.000Z"),
  breakEvenPencePerYear: 1_200_000_000,
  expectedIncome: [
    { ccg: "99E", serviceLine: "imt", pencePerYear: 100 },
    { ccg: "06Q", serviceLine: "imt", pencePerYear: 200 },
  ],
  answers: [
    { criterion: "3.L2", text: "Second" },
    { criterion: "3.L1", text: "First" },
  ],
  pointers: [
    {
      criterion: "3.L1",
      documentSha256: "b".repeat(64),
      locatorKind: "page",
      locator: "4",
      shows: "The price of each line",
    },
    {
      criterion: "3.L1",
      documentSha256: "a".repeat(64),
      locatorKind: "page",
      locator: "12",
      shows: "The names of the team",
    },
  ],
  documents: [
    { sha256: "b".repeat(64), fileName: "prices.pdf", version: 3, sizeBytes: 10, owner: "csu" },
    { sha256: "a".repeat(64), fileName: "team.docx", version: 1, sizeBytes: 20, owner: "pct" },
  ],
};

const UNITS = [
  "North East",
  "North Yorkshire and Humber",
  "South Yorkshire",
  "West Yorkshire",
  "Merseyside",
  "Cheshire, Warrington and Wirral",
  "Greater Manchester",
  "Cumbria and Lancashire",
  "Staffordshire",
  "Arden",
  "Birmingham and Black Country",
  "Greater East Midlands",
  "Essex",
  "Hertfordshire",
  "Norfolk and Waveney",
  "West Mercia",
  "North West London",
  "North and East London",
  "South London",
  "Kent and Medway",
  "Surrey and Sussex",
  "CSS South",
  "Central Southern",
  "Best West",
  "Peninsula",
  "NHS Communications and Engagement Service",
];

describe("the receipt's manifest", () => {
  it("is the same text whatever the order of the rows", () => {
    const shuffle = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });
    const anyOrder = fc.record({
      expectedIncome: shuffle(CASE.expectedIncome),
      answers: shuffle(CASE.answers),
      pointers: shuffle(CASE.pointers),
      documents: shuffle(CASE.documents),
    });
    fc.assert(
      fc.property(anyOrder, (lists) => {
        expect(receiptManifest({ ...CASE, ...lists })).toBe(receiptManifest(CASE));
      }),
    );
  });

  it("is settled text that names its format", () => {
    const text = receiptManifest(CASE);
    expect(text.startsWith('{"answers":[{"criterion":"3.L1","text":"First"}')).toBe(true);
    expect(text).toContain('"format":"commissioning-support-checkpoints/receipt/1"');
    expect(text).toContain('"submittedAt":"2012-08-31T13:02:00.000Z"');
  });

  const changes: readonly [string, Partial<SubmittedCase>][] = [
    ["programme", { programme: "rehearsal" }],
    ["checkpoint", { checkpoint: 2 }],
    ["unit", { unit: "arden" }],
    ["time", { submittedAt: new Date("2012-08-31T13:02:00.001Z") }],
    ["break-even", { breakEvenPencePerYear: 1_200_000_001 }],
    ["expected income", { expectedIncome: CASE.expectedIncome.slice(1) }],
    ["an answer", { answers: [{ criterion: "3.L1", text: "first" }, ...CASE.answers.slice(0, 1)] }],
    ["a pointer", { pointers: CASE.pointers.slice(1) }],
    ["a document", { documents: CASE.documents.map((document) => ({ ...document, sha256: "c".repeat(64) })) }],
  ];

  it.each(changes)("changes with %s", (_, change) => {
    expect(receiptManifest({ ...CASE, ...change })).not.toBe(receiptManifest(CASE));
  });
});

describe("the receipt's reference", () => {
  it("names checkpoint, unit and the start of the hash", () => {
    expect(receiptReference(3, "Essex", `7f3a${"0".repeat(60)}`)).toBe("CP3-ESS-7F3A");
    expect(receiptReference(3, "Essex", `7f3ab1${"0".repeat(58)}`, 6)).toBe("CP3-ESS-7F3AB1");
  });

  it("has a code of its own for every unit of the round", () => {
    const codes = UNITS.map(shortCode);
    expect(new Set(codes).size).toBe(UNITS.length);
    for (const code of codes) expect(code).toMatch(/^[A-Z]{3}$/);
    expect(codes.slice(0, 3)).toEqual(["NOE", "NYH", "SOY"]);
  });

  it("has three characters for any name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        expect(shortCode(name)).toMatch(/^[A-Z0-9]{3}$/);
      }),
    );
  });
});
