import { isSlug, SLUG_LENGTH, slugOf } from "@/lib/domain/shared/slug";
import type { Directory, Known } from "./directory";
import type { ImportPlan } from "./import-plan";
import { type FileKind, type ImportSheet, planImport } from "./plan-import";

/** A unit as a file of units has it. `region` is the slug of one of the four regional tiers, `null` for a national unit. */
export type UnitRecord = {
  readonly slug: string;
  readonly name: string;
  readonly scope: "regional" | "national";
  readonly region: string | null;
  readonly footprint: string;
  /** The code of a later successor: neither complete nor unique. */
  readonly laterOdsCode: string | null;
};

const COLUMNS = [
  { name: "id" },
  { name: "name", alsoCalled: "name_at_checkpoint_2" },
  { name: "scope" },
  { name: "region" },
  { name: "footprint" },
  { name: "later_ods_code" },
];

/** How national units' region is written in the published list. */
const NATIONAL = "national";

/** Plans a file of units. Its key is the unit's id, which is part of web addresses; `existing` is by id. */
export function planUnits(
  sheet: ImportSheet,
  known: { readonly regions: Directory<Known> },
  existing: ReadonlyMap<string, UnitRecord>,
): ImportPlan<UnitRecord> {
  const kind: FileKind<UnitRecord> = {
    columns: COLUMNS,
    passedOver: ["checkpoint_2_scenario", "checkpoint_2_decided"],
    keyInWords: "id",
    keyOf: ({ slug }) => slug,
    read(reader) {
      const slug = reader.text("id", SLUG_LENGTH);
      if (slug !== null && !isSlug(slug)) {
        reader.refuse(
          "id",
          `"${slug}" is not an id. Use small letters, digits and hyphens, like ${slugOf(slug) || "north-east"}`,
        );
      }
      const name = reader.text("name", 200);
      const scope = reader.choice("scope", ["regional", "national"]);
      const footprint = reader.optionalText("footprint", 500);
      const laterOdsCode = reader.optionalText("later_ods_code", 10);
      const isNational = scope === "national" && reader.optionalText("region", 100).toLowerCase() === NATIONAL;
      const found = isNational ? null : reader.optionalKnown("region", known.regions);
      const isUnknown = reader.problems.some(({ column }) => column === "region");
      if (scope === "regional" && found === null && !isUnknown) {
        reader.refuse("region", "A regional unit needs its region. Fill it in");
      }
      if (slug === null || name === null || scope === null) return null;
      return { slug, name, scope, region: found?.code ?? null, footprint, laterOdsCode: laterOdsCode || null };
    },
  };
  return planImport(kind, sheet, existing);
}
