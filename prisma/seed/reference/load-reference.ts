import type { Transaction } from "@/lib/db/client";
import { slugOf } from "@/lib/domain/shared/slug";
import { loadHistory } from "./load-history";
import { loadProgramme } from "./load-programme";
import { readReference } from "./read-csv";

/** Pence a head of registered population that a CCG may spend on running itself. */
const allowancePence = 2500;

/**
 * Loads the facts of the public record: regions, units, CCGs, service lines, bank holidays, the 2012 programme with its
 * criteria, and its published outcomes as history. Does nothing when they are there.
 */
export async function loadReference(tx: Transaction): Promise<void> {
  if ((await tx.programme.count({ where: { slug: "2012" } })) > 0) return;
  await tx.bankHoliday.createMany({
    data: readReference("bank_holidays.csv", ["date"]).map(({ date }) => ({ day: new Date(date) })),
  });
  await tx.serviceLine.createMany({
    data: readReference("service_lines.csv", ["id", "name", "offered_at_scale"]).map((row, order) => ({
      slug: row.id,
      name: row.name,
      order,
      offeredAtScale: row.offered_at_scale === "yes",
    })),
  });
  const regions = await loadRegions(tx);
  await loadUnits(tx, regions);
  await loadCcgs(tx, regions);
  await loadProgramme(tx);
  await loadHistory(tx);
}

type Ids = ReadonlyMap<string, string>;

const regionNames = ["North of England", "Midlands and East of England", "London", "South of England"];

async function loadRegions(tx: Transaction): Promise<Ids> {
  await tx.region.createMany({ data: regionNames.map((name, order) => ({ name, slug: slugOf(name), order })) });
  const regions = await tx.region.findMany();
  await tx.organisation.createMany({
    data: [
      { kind: "nhs_cb", slug: "nhs-commissioning-board", name: "NHS Commissioning Board" },
      ...regions.map((region) => ({
        kind: "sha_cluster" as const,
        slug: region.slug,
        name: `${region.name} SHA cluster`,
        regionId: region.id,
      })),
    ],
  });
  return new Map(regions.map((region) => [region.name, region.id]));
}

async function loadUnits(tx: Transaction, regions: Ids): Promise<void> {
  const columns = ["id", "name_at_checkpoint_2", "scope", "region", "footprint", "later_ods_code"] as const;
  await tx.organisation.createMany({
    data: readReference("csus.csv", columns).map((row) => ({
      kind: "csu",
      slug: row.id,
      name: row.name_at_checkpoint_2,
      regionId: regions.get(row.region) ?? null,
      unitScope: row.scope === "national" ? "national" : "regional",
      footprintDescription: row.footprint,
      laterOdsCode: row.later_ods_code === "" ? null : row.later_ods_code,
    })),
  });
}

async function loadCcgs(tx: Transaction, regions: Ids): Promise<void> {
  const units = await tx.organisation.findMany({ where: { kind: "csu" }, select: { id: true, slug: true } });
  const unitIds = new Map(units.map((unit) => [unit.slug, unit.id]));
  const columns = [
    "ods_code",
    "ons_code",
    "name",
    "area_team",
    "region",
    "registered_population",
    "longitude",
    "latitude",
    "footprint_csu",
    "footprint_confidence",
  ] as const;
  await tx.organisation.createMany({
    data: readReference("ccgs.csv", columns).map((row) => ({
      kind: "ccg",
      slug: slugOf(row.name),
      name: row.name,
      odsCode: row.ods_code,
      onsCode: row.ons_code,
      areaTeam: row.area_team,
      regionId: regions.get(row.region) ?? null,
      registeredPopulation: Number(row.registered_population),
      allowancePence,
      longitude: Number(row.longitude),
      latitude: Number(row.latitude),
      footprintCsuId: unitIds.get(row.footprint_csu) ?? null,
      footprintConfidence: row.footprint_confidence,
    })),
  });
}
