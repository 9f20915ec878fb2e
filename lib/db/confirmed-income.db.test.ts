import { expect, it } from "vitest";
import { confirmedIncome, incomePerHead } from "@/lib/domain/commitment/income";
import { COMMITMENT_STAGES } from "@/lib/domain/commitment/stage";
import { addDays } from "@/lib/domain/shared/calendar-day";
import { database } from "./client";
import { confirmedIncomeOf } from "./confirmed-income";
import { columnOf, dayOf } from "./days";

const today = "2012-09-14";

/** A small generator with a seed, so that a failure can be run again. */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** Random ledgers: several entries a line, the last of some a draft, every stage, last days around today. */
async function fill(seed: number): Promise<string[]> {
  const random = numbers(seed);
  const units = await database().organisation.findMany({ where: { kind: "csu" }, orderBy: { slug: "asc" }, take: 4 });
  const ccgs = await database().organisation.findMany({ where: { kind: "ccg" }, orderBy: { slug: "asc" }, take: 12 });
  const lines = await database().serviceLine.findMany();
  const { id: recordedById } = await database().person.create({
    data: { email: `random-${seed}@example.test`, name: "Random", createdAt: new Date() },
  });
  for (const ccg of ccgs) {
    for (const serviceLine of lines) {
      const unit = units[random(units.length)];
      if (unit === undefined || random(3) === 0) continue;
      const line = await database().commitmentLine.create({
        data: { ccgId: ccg.id, supplierId: unit.id, serviceLineId: serviceLine.id, route: "csu" },
      });
      const count = 1 + random(3);
      const confirmedUpTo = random(count + 1);
      for (let sequence = 1; sequence <= count; sequence += 1) {
        const entry = await database().commitmentEntry.create({
          data: {
            lineId: line.id,
            sequence,
            stage: COMMITMENT_STAGES[random(COMMITMENT_STAGES.length)] ?? "intends",
            pencePerHead: random(400),
            pencePerYear: BigInt(random(90_000_000)),
            endsOn: random(2) === 0 ? null : columnOf(addDays(today, random(5) - 2)),
            recordedById,
            recordedAt: new Date(),
          },
        });
        const pointer = sequence <= confirmedUpTo ? { confirmedEntryId: entry.id } : { draftEntryId: entry.id };
        await database().commitmentLine.update({ where: { id: line.id }, data: pointer });
      }
    }
  }
  return units.map((unit) => unit.id);
}

it("is the sum that the rule makes of the entries in force", async () => {
  const unitIds = await fill(20_120_914);
  const sums = await confirmedIncomeOf(unitIds, today);
  const ccgs = await database().organisation.findMany({ where: { kind: "ccg" } });
  const populations = new Map(ccgs.map((ccg) => [ccg.id, ccg.registeredPopulation ?? 0]));
  for (const unitId of unitIds) {
    const lines = await database().commitmentLine.findMany({
      where: { supplierId: unitId },
      include: { confirmedEntry: true },
    });
    const entries = lines.flatMap(({ ccgId, confirmedEntry }) =>
      confirmedEntry === null
        ? []
        : [
            {
              ccgId,
              stage: confirmedEntry.stage,
              confirmed: true,
              pencePerYear: Number(confirmedEntry.pencePerYear),
              endsOn: dayOf(confirmedEntry.endsOn),
            },
          ],
    );
    const sum = sums.get(unitId);
    expect(sum?.pence ?? 0).toBe(confirmedIncome(entries, today));
    expect(sum?.pence ?? 0).toBeGreaterThan(0);
    const perHead = incomePerHead(entries, populations, today);
    expect(sum === undefined ? null : { pence: sum.pence, people: sum.people }).toEqual(perHead);
  }
});

it("cannot be changed past the entries that it comes from", async () => {
  const before = await database().commitmentLine.findFirstOrThrow({ where: { firmPencePerYear: { not: null } } });
  const after = await database().commitmentLine.update({
    where: { id: before.id },
    data: { firmPencePerYear: 1n, firmUntil: columnOf(addDays(today, 400)) },
  });
  expect(after).toEqual(before);
});
