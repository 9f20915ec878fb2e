import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CcgRecord, planCcgs } from "./ccg-file";
import { directoryOf } from "./directory";
import { type ImportPlan, refusalInWords } from "./import-plan";
import { outcomeKey, type PastOutcomeRecord, planPastOutcomes } from "./outcome-file";
import type { ImportSheet } from "./plan-import";
import { planUnits, type UnitRecord } from "./unit-file";

const regions = directoryOf("a region", [
  { code: "north", name: "North of England" },
  { code: "london", name: "London" },
]);
const units = directoryOf("a unit", [
  { code: "essex", name: "Essex" },
  { code: "north-east", name: "North East" },
]);

function sheet(header: string, ...rows: readonly string[]): ImportSheet {
  return {
    header: header.split("|"),
    rows: rows.map((row, at) => ({ number: at + 2, cells: row.split("|") })),
    problems: [],
  };
}

const reasons = <T>(plan: ImportPlan<T>) => plan.refuse.map(refusalInWords);
const after = <T>(plan: ImportPlan<T>) =>
  new Map([...plan.create, ...plan.change].map(({ key, value }) => [key, value]));

describe("units", () => {
  const HEADER = "id|name|scope|region|footprint|later_ods_code";
  const plan = (file: ImportSheet, held: ReadonlyMap<string, UnitRecord> = new Map()) =>
    planUnits(file, { regions }, held);

  it("are read, also from the published list of checkpoint 2", () => {
    expect(
      plan(sheet(HEADER, "north-east|North East|regional|North of England|whole North East|0AR")).create[0]?.value,
    ).toEqual({
      slug: "north-east",
      name: "North East",
      scope: "regional",
      region: "north",
      footprint: "whole North East",
      laterOdsCode: "0AR",
    });
    const published = sheet(
      "id|name_at_checkpoint_2|scope|region|checkpoint_2_scenario|checkpoint_2_decided|footprint|later_ods_code",
      "comms-engagement|NHS Communications and Engagement Service|national|National|C|2012-05-14|England|",
    );
    expect(plan(published).create[0]?.value).toMatchObject({ scope: "national", region: null, laterOdsCode: null });
    expect(plan(published, after(plan(published))).same).toHaveLength(1);
  });

  it.each([
    [
      "North East|North East|regional|London||",
      'Row 2, id: "North East" is not an id. Use small letters, digits and hyphens, like north-east',
    ],
    ["essex|Essex|regional|||", "Row 2, region: A regional unit needs its region. Fill it in"],
    ["essex|Essex|regional|Lodnon||", 'Row 2, region: "Lodnon" is not a region. Did you mean London?'],
    ["essex|Essex|global|London||", 'Row 2, scope: "global" is not one of regional and national'],
    ["essex||regional|London||", "Row 2, name: This is empty. Fill it in"],
  ])("%s is refused", (row, reason) => {
    expect(reasons(plan(sheet(HEADER, row)))).toEqual([reason]);
  });
});

describe("CCGs", () => {
  const HEADER =
    "ods_code|ons_code|name|area_team|region|registered_population|longitude|latitude|footprint_csu|footprint_confidence";
  const DARLINGTON =
    "00C|E38000042|NHS Darlington|Durham, Darlington and Tees|North of England|105876|-1.5531|54.549|north-east|high";
  const plan = (file: ImportSheet, held: ReadonlyMap<string, CcgRecord> = new Map()) =>
    planCcgs(file, { regions, units }, held);

  it("are read, with a negative longitude and with no unit drawn for them", () => {
    expect(plan(sheet(HEADER, DARLINGTON)).create[0]?.value).toEqual({
      odsCode: "00C",
      onsCode: "E38000042",
      name: "NHS Darlington",
      areaTeam: "Durham, Darlington and Tees",
      region: "north",
      registeredPopulation: 105_876,
      longitude: -1.5531,
      latitude: 54.549,
      footprintUnit: "north-east",
      footprintConfidence: "high",
    });
    const alone = plan(sheet(HEADER, "06h||NHS Cambridgeshire||London|878728||||"));
    expect(alone.create[0]).toMatchObject({ key: "06H", value: { footprintUnit: null, longitude: null } });
  });

  it.each([
    [DARLINGTON.replace("105876", "0"), "Row 2, registered_population: A CCG has people. Enter how many"],
    [
      DARLINGTON.replace("105876", "105,876"),
      'Row 2, registered_population: "105,876" is not a whole number from 0 to 5,000,000',
    ],
    [DARLINGTON.replace("54.549", "154.549"), 'Row 2, latitude: "154.549" is not a number from -90 to 90'],
    [
      DARLINGTON.replace("|north-east|", "|north-eats|"),
      'Row 2, footprint_csu: "north-eats" is not a unit. Did you mean north-east?',
    ],
    [
      DARLINGTON.replace("00C|", "0?C|"),
      'Row 2, ods_code: "0?C" is not an ODS code. It has 3 to 5 letters and digits, like 00C',
    ],
  ])("%s is refused", (row, reason) => {
    expect(reasons(plan(sheet(HEADER, row)))).toEqual([reason]);
  });

  it("name the fields that would change", () => {
    const held = after(plan(sheet(HEADER, DARLINGTON)));
    expect(plan(sheet(HEADER, DARLINGTON), held).same).toHaveLength(1);
    expect(plan(sheet(HEADER, DARLINGTON.replace("105876", "105877")), held).change[0]?.changed).toEqual([
      "registeredPopulation",
    ]);
  });
});

describe("past outcomes", () => {
  const HEADER = "csu|checkpoint|scenario|decided";
  const known = { units, checkpoints: new Set([1, 2, 3]), decidedHere: new Set(["essex 3"]), today: "2012-09-14" };
  const plan = (file: ImportSheet, held: ReadonlyMap<string, PastOutcomeRecord> = new Map()) =>
    planPastOutcomes(file, known, held);

  it.each([
    ["Esex|2|B|2012-05-14", 'Row 2, csu: "Esex" is not a unit. Did you mean Essex?'],
    ["Essex|4|B|2012-05-14", "Row 2, checkpoint: The programme has no checkpoint 4"],
    ["Essex|2|D|2012-05-14", 'Row 2, scenario: "D" is not one of A, B, C and proceeded'],
    ["Essex|2|B|14/05/2012", 'Row 2, decided: "14/05/2012" is not a day written like 2012-09-14'],
    ["Essex|2|B|", "Row 2, decided: This is empty. Fill it in"],
    [
      "Essex|2|B|2012-09-15",
      "Row 2, decided: 15 September 2012 is still to come. Only outcomes of the past are imported",
    ],
    [
      "Essex|3|B|2012-05-14",
      "Row 2: This case is in progress or was decided in this service, so a file cannot change it. Take the row out",
    ],
  ])("%s is refused", (row, reason) => {
    expect(reasons(plan(sheet(HEADER, row)))).toEqual([reason]);
  });

  it("planned again after they were applied are all the same", () => {
    const outcome = fc.record({
      csu: fc.constantFrom("essex", "North East"),
      checkpoint: fc.integer({ min: 1, max: 2 }),
      scenario: fc.constantFrom("A", "b", "C", "proceeded"),
      decided: fc.constantFrom("2012-01-31", "2012-05-14"),
    });
    fc.assert(
      fc.property(fc.uniqueArray(outcome, { selector: (row) => `${row.csu} ${row.checkpoint}` }), (rows) => {
        const file = sheet(HEADER, ...rows.map((row) => Object.values(row).join("|")));
        const first = plan(file);
        expect(first.refuse).toEqual([]);
        const second = plan(file, after(first));
        expect(second).toMatchObject({ create: [], change: [], refuse: [] });
        expect(second.same).toHaveLength(rows.length);
        for (const { key, value } of second.same) expect(outcomeKey(value)).toBe(key);
      }),
    );
  });
});
