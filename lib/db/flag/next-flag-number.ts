import type { Transaction } from "../client";
import { lockProgramme } from "../locks";

/** Locks the programme until the transaction ends and gives the number of its next flag: flags are numbered without gaps or doubles. */
export async function nextFlagNumber(tx: Transaction, programmeId: string): Promise<number> {
  await lockProgramme(tx, programmeId);
  const last = await tx.flag.aggregate({ where: { programmeId }, _max: { number: true } });
  return (last._max.number ?? 0) + 1;
}
