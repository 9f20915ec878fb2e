import type { Directory, Known } from "./directory";
import type { ImportPlan } from "./import-plan";
import { type FileKind, type ImportSheet, planImport } from "./plan-import";

/** A CCG as a file of CCGs has it. `region` and `footprintUnit` are slugs. */
export type CcgRecord = {
  readonly odsCode: string;
  readonly onsCode: string | null;
  readonly name: string;
  readonly areaTeam: string | null;
  readonly region: string;
  /** People. */
  readonly registeredPopulation: number;
  /** Degrees. */
  readonly longitude: number | null;
  readonly latitude: number | null;
  /** Geography only: says nothing about who buys. */
  readonly footprintUnit: string | null;
  readonly footprintConfidence: string | null;
};

const COLUMNS = [
  { name: "ods_code" },
  { name: "ons_code" },
  { name: "name" },
  { name: "area_team" },
  { name: "region" },
  { name: "registered_population" },
  { name: "longitude" },
  { name: "latitude" },
  { name: "footprint_csu" },
  { name: "footprint_confidence" },
];

/** England's largest CCG had under a million registered people; a figure over this is a slip of the keyboard. */
const MOST_PEOPLE = 5_000_000;

/** Plans a file of CCGs. Its key is the ODS code; `existing` is by ODS code. */
export function planCcgs(
  sheet: ImportSheet,
  known: { readonly regions: Directory<Known>; readonly units: Directory<Known> },
  existing: ReadonlyMap<string, CcgRecord>,
): ImportPlan<CcgRecord> {
  const kind: FileKind<CcgRecord> = {
    columns: COLUMNS,
    keyInWords: "ODS code",
    keyOf: ({ odsCode }) => odsCode,
    read(reader) {
      const odsCode = reader.text("ods_code", 10)?.toUpperCase() ?? null;
      if (odsCode !== null && !/^[0-9A-Z]{3,5}$/.test(odsCode)) {
        reader.refuse("ods_code", `"${odsCode}" is not an ODS code. It has 3 to 5 letters and digits, like 00C`);
      }
      const name = reader.text("name", 200);
      const region = reader.known("region", known.regions)?.code ?? null;
      const registeredPopulation = reader.wholeNumber("registered_population", MOST_PEOPLE);
      if (registeredPopulation === 0) reader.refuse("registered_population", "A CCG has people. Enter how many");
      const rest = {
        onsCode: reader.optionalText("ons_code", 10) || null,
        areaTeam: reader.optionalText("area_team", 200) || null,
        longitude: reader.optionalDecimal("longitude", 180),
        latitude: reader.optionalDecimal("latitude", 90),
        footprintUnit: reader.optionalKnown("footprint_csu", known.units)?.code ?? null,
        footprintConfidence: reader.optionalText("footprint_confidence", 20) || null,
      };
      if (odsCode === null || name === null || region === null || registeredPopulation === null) return null;
      return { odsCode, name, region, registeredPopulation, ...rest };
    },
  };
  return planImport(kind, sheet, existing);
}
