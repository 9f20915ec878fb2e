import { directoryOf } from "@/lib/domain/import/directory";
import { planUnits, type UnitRecord } from "@/lib/domain/import/unit-file";
import { ok } from "@/lib/domain/shared/result";
import type { Transaction } from "../client";
import type { ImportWork } from "./import-kind";

/** Units: a new one joins every programme that is not a rehearsal; a new name leaves the old one as an alias. */
export const unitImport: ImportWork<UnitRecord> = {
  async plan(tx, _actor, sheet) {
    const regions = await tx.region.findMany();
    const units = await listUnits(tx);
    const known = {
      regions: directoryOf(
        "a region",
        regions.map(({ slug, name }) => ({ code: slug, name })),
      ),
    };
    return planUnits(sheet, known, new Map(units.map((unit) => [unit.slug, recordOf(unit)])));
  },

  async apply(tx, actor, plan) {
    const regions = new Map((await tx.region.findMany()).map((region) => [region.slug, region.id]));
    const columns = (record: UnitRecord) => ({
      name: record.name,
      unitScope: record.scope,
      regionId: record.region === null ? null : (regions.get(record.region) ?? null),
      footprintDescription: record.footprint,
      laterOdsCode: record.laterOdsCode,
    });
    const created = await tx.organisation.createManyAndReturn({
      data: plan.create.map(({ value }) => ({ kind: "csu" as const, slug: value.slug, ...columns(value) })),
      select: { id: true },
    });
    await joinProgrammes(
      tx,
      created.map((unit) => unit.id),
      actor.now,
    );
    for (const { value, changed } of plan.change) {
      const before = await tx.organisation.findUniqueOrThrow({
        where: { kind_slug: { kind: "csu", slug: value.slug } },
      });
      if (changed.includes("name")) {
        await tx.organisationAlias.createMany({
          data: [{ organisationId: before.id, name: before.name }],
          skipDuplicates: true,
        });
      }
      await tx.organisation.update({ where: { id: before.id }, data: columns(value) });
    }
    return ok();
  },
};

function listUnits(tx: Transaction) {
  return tx.organisation.findMany({ where: { kind: "csu" }, include: { region: { select: { slug: true } } } });
}

function recordOf(unit: Awaited<ReturnType<typeof listUnits>>[number]): UnitRecord {
  return {
    slug: unit.slug,
    name: unit.name,
    scope: unit.unitScope ?? "regional",
    region: unit.region?.slug ?? null,
    footprint: unit.footprintDescription ?? "",
    laterOdsCode: unit.laterOdsCode,
  };
}

async function joinProgrammes(tx: Transaction, csuIds: readonly string[], now: Date): Promise<void> {
  if (csuIds.length === 0) return;
  const programmes = await tx.programme.findMany({
    where: { isRehearsal: false },
    include: { checkpoints: { select: { id: true } } },
  });
  for (const programme of programmes) {
    await tx.programmeUnit.createMany({ data: csuIds.map((csuId) => ({ programmeId: programme.id, csuId })) });
    await tx.submission.createMany({
      data: csuIds.flatMap((csuId) =>
        programme.checkpoints.map(({ id }) => ({ checkpointId: id, csuId, statusSince: now })),
      ),
    });
  }
}
