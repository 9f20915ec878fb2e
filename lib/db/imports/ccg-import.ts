import { RUNNING_COST_ALLOWANCE } from "@/lib/domain/commitment/allowance";
import { type CcgRecord, planCcgs } from "@/lib/domain/import/ccg-file";
import { directoryOf } from "@/lib/domain/import/directory";
import { ok } from "@/lib/domain/shared/result";
import { slugOf } from "@/lib/domain/shared/slug";
import type { Transaction } from "../client";
import type { ImportWork } from "./import-kind";

/** CCGs, by their ODS code. A new one gets the running-cost allowance of the programme. */
export const ccgImport: ImportWork<CcgRecord> = {
  async plan(tx, _actor, sheet) {
    const regions = await tx.region.findMany();
    const units = await tx.organisation.findMany({ where: { kind: "csu" }, select: { slug: true, name: true } });
    const ccgs = await listCcgs(tx);
    const asKnown = ({ slug, name }: { slug: string; name: string }) => ({ code: slug, name });
    const known = {
      regions: directoryOf("a region", regions.map(asKnown)),
      units: directoryOf("a unit", units.map(asKnown)),
    };
    return planCcgs(sheet, known, new Map(ccgs.map((ccg) => [ccg.odsCode ?? "", recordOf(ccg)])));
  },

  async apply(tx, _actor, plan) {
    const regions = await tx.region.findMany();
    const units = await tx.organisation.findMany({ where: { kind: "csu" }, select: { id: true, slug: true } });
    const regionIds = new Map(regions.map((region) => [region.slug, region.id]));
    const unitIds = new Map(units.map((unit) => [unit.slug, unit.id]));
    const columns = ({ footprintUnit, region, odsCode: _key, ...record }: CcgRecord) => ({
      ...record,
      regionId: regionIds.get(region) ?? null,
      footprintCsuId: footprintUnit === null ? null : (unitIds.get(footprintUnit) ?? null),
    });
    await tx.organisation.createMany({
      data: plan.create.map(({ value }) => ({
        kind: "ccg" as const,
        slug: slugOf(`${value.name} ${value.odsCode}`),
        odsCode: value.odsCode,
        allowancePence: RUNNING_COST_ALLOWANCE,
        ...columns(value),
      })),
    });
    for (const { value } of plan.change) {
      await tx.organisation.update({ where: { odsCode: value.odsCode }, data: columns(value) });
    }
    return ok();
  },
};

function listCcgs(tx: Transaction) {
  return tx.organisation.findMany({
    where: { kind: "ccg" },
    include: { region: { select: { slug: true } }, footprintCsu: { select: { slug: true } } },
  });
}

function recordOf(ccg: Awaited<ReturnType<typeof listCcgs>>[number]): CcgRecord {
  return {
    odsCode: ccg.odsCode ?? "",
    onsCode: ccg.onsCode,
    name: ccg.name,
    areaTeam: ccg.areaTeam,
    region: ccg.region?.slug ?? "",
    registeredPopulation: ccg.registeredPopulation ?? 0,
    longitude: ccg.longitude,
    latitude: ccg.latitude,
    footprintUnit: ccg.footprintCsu?.slug ?? null,
    footprintConfidence: ccg.footprintConfidence,
  };
}
