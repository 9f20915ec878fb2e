import type { CommitmentStage } from "@/lib/domain/commitment/stage";
import type { CalendarDay } from "@/lib/domain/shared/calendar-day";
import { type Pence, timesPeople } from "@/lib/domain/shared/money";
import { type Actor, personOf } from "../actor";
import type { Transaction } from "../client";
import { columnOf } from "../days";
import type { ChoiceReason } from "../generated/client";

export type NewEntry = {
  readonly stage: CommitmentStage;
  readonly pencePerHead: Pence;
  readonly startsOn: CalendarDay | null;
  readonly endsOn: CalendarDay | null;
  readonly note: string;
  readonly choiceReason: ChoiceReason | null;
  /** Why the CCG steps back; empty otherwise. */
  readonly reason: string;
};

/** Adds an entry to the ledger of a line, after those that it has. The caller has locked the CCG. Returns its id. */
export async function addEntry(
  tx: Transaction,
  actor: Actor,
  line: { readonly id: string; readonly registeredPopulation: number | null },
  entry: NewEntry,
): Promise<string> {
  const { startsOn, endsOn, ...rest } = entry;
  const { id } = await tx.commitmentEntry.create({
    data: {
      ...rest,
      lineId: line.id,
      sequence: (await tx.commitmentEntry.count({ where: { lineId: line.id } })) + 1,
      pencePerYear: BigInt(timesPeople(entry.pencePerHead, line.registeredPopulation ?? 0)),
      startsOn: columnOf(startsOn),
      endsOn: columnOf(endsOn),
      recordedById: personOf(actor),
      recordedAt: actor.now,
      isIllustrative: actor.isDemonstration,
    },
    select: { id: true },
  });
  return id;
}
