import { invalid, type Result } from "@/lib/domain/shared/result";
import type { Prisma, Transaction } from "../client";

/**
 * `invalid` when a pointer that stands says the same of the same place already, else null. With the case locked, nobody adds one
 * meanwhile.
 */
export async function saysAlready(
  tx: Transaction,
  pointer: Prisma.EvidencePointerWhereInput,
): Promise<Result<never> | null> {
  const isThere = (await tx.evidencePointer.count({ where: { ...pointer, withdrawnAt: null } })) > 0;
  if (!isThere) return null;
  const words = "There is a pointer here already that says the same, word for word. Point to another place";
  return invalid(words, { locator: words });
}
