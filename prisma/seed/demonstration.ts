import { database, type Transaction } from "@/lib/db/client";
import { londonInstant } from "@/lib/domain/shared/london-time";
import { env } from "@/lib/platform/env";
import { openDiskStorage } from "@/lib/platform/storage/disk-storage";
import { openedAt } from "@/prisma/factories/case/calendar";
import { openCheckpoint3As } from "@/prisma/factories/checkpoint-3";
import { setClock } from "@/prisma/factories/clock";
import { insertRows } from "@/prisma/factories/insert-rows";
import { newRows } from "@/prisma/factories/rows";
import { planCases } from "./demo/cases";
import { planCommitments } from "./demo/commitments";
import { planEarlierFlags } from "./demo/earlier-flags";
import { planOffers } from "./demo/offers";
import { planPeople } from "./demo/people";
import { addRehearsal } from "./demo/rehearsal";
import { copyOrganisations } from "./demo/scale";
import { addOutsideSuppliers, outsideSuppliers } from "./demo/suppliers";
import { readWorld } from "./demo/world";
import { loadReference } from "./reference/load-reference";

/** The demonstration's world begins on Friday 14 September 2012, and runs on from there. */
export const demonstrationStart = londonInstant("2012-09-14", 9);

/**
 * Fills a migrated database with the demonstration: the public record, and round it a world that is made up and marked so.
 * Does nothing when it is there. Connects as the application does; puts the papers into the storage. With `scale`, for
 * benchmarks, so many times the units and CCGs, and all that follows from them.
 */
export default async function seedDemonstration({ scale = 1 }: { readonly scale?: number } = {}): Promise<void> {
  await database().$transaction(
    async (tx) => {
      await loadReference(tx);
      if (scale > 1) await copyOrganisations(tx, scale);
    },
    { timeout: 60_000 },
  );
  if (await isThere(database())) return;
  // Planned outside the transaction: making the papers takes seconds.
  const planned = await planWorld(database());
  await database().$transaction(
    async (tx) => {
      if (await isThere(tx)) return;
      await setClock(demonstrationStart, tx);
      await addOutsideSuppliers(tx);
      await insertRows(tx, planned.people);
      await openCheckpoint3As(tx, planned.programmeOfficer);
      await insertRows(tx, planned.rows);
      await addRehearsal(tx, openedAt);
    },
    { timeout: 60_000 * scale },
  );
}

async function isThere(tx: Transaction): Promise<boolean> {
  return (await tx.demonstrationClock.count()) > 0;
}

async function planWorld(tx: Transaction) {
  const storage = await openDiskStorage(env().storageDir);
  const world = await readWorld(tx);
  const [knownRows, rows] = [newRows(), newRows()];
  const people = planPeople(knownRows, world);
  planOffers(rows, world, people, outsideSuppliers);
  const incomes = planCommitments(rows, world, people, outsideSuppliers);
  const lastFlagNumber = await planEarlierFlags(tx, rows, world, people);
  await planCases(tx, rows, { world, people, incomes, storage, lastFlagNumber });
  return { people: knownRows, rows, programmeOfficer: people.programmeOfficer };
}
