import type { Transaction } from "@/lib/db/client";
import { newId } from "@/prisma/factories/new-id";
import type { DemoOrganisation } from "./world";

/** Suppliers that are neither a CSU nor a CCG, in the order private, local authority, third sector. None stands for a real one. */
export const outsideSuppliers: readonly DemoOrganisation[] = [
  outside("private-supplier", "Private supplier (illustrative)"),
  outside("local-authority-shared-service", "Local authority shared service (illustrative)"),
  outside("voluntary-sector-consortium", "Voluntary sector consortium (illustrative)"),
];

function outside(slug: string, name: string): DemoOrganisation {
  const nowhere = { odsCode: null, registeredPopulation: null, footprintCsuId: null };
  return { id: newId(), slug, base: slug, name, region: "England", ...nowhere };
}

export async function addOutsideSuppliers(tx: Transaction): Promise<void> {
  await tx.organisation.createMany({
    data: outsideSuppliers.map(({ id, slug, name }) => ({ id, slug, name, kind: "other_supplier" })),
  });
}
