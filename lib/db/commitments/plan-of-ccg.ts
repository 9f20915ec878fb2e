import type { LineOfPlan } from "@/lib/domain/commitment/planned-spend";
import type { database, Transaction } from "../client";
import { dayOf } from "../days";

const entry = { select: { stage: true, pencePerHead: true, endsOn: true } } as const;

/** A page reads outside a transaction. */
type Reader = Transaction | ReturnType<typeof database>;

/**
 * All that a CCG has recorded, to be summed against its allowance. A command has locked the CCG first: the sum decides.
 * Only for the CCG itself, whose drafts these are.
 */
export async function planOfCcg(tx: Reader, ccgId: string): Promise<LineOfPlan[]> {
  const lines = await tx.commitmentLine.findMany({
    where: { ccgId },
    select: { id: true, route: true, confirmedEntry: entry, draftEntry: entry },
  });
  return lines.map(({ id, route, confirmedEntry, draftEntry }) => ({
    id,
    route,
    confirmed: planned(confirmedEntry),
    draft: planned(draftEntry),
  }));
}

type EntryColumns = { stage: NonNullable<LineOfPlan["confirmed"]>["stage"]; pencePerHead: number; endsOn: Date | null };

function planned(row: EntryColumns | null): LineOfPlan["confirmed"] {
  return row === null ? null : { stage: row.stage, pencePerHead: row.pencePerHead, endsOn: dayOf(row.endsOn) };
}
