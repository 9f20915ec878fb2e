import { type LockState, lockState } from "@/lib/domain/moderation/confirmation";
import type { Prisma } from "../client";
import { holderSelect, lostRoleOn } from "../review/seat-holder";

/** The reviewers whose scores count. */
export const countedSeats = { duty: "reviewer", submittedAt: { not: null }, setAsideAt: null } as const;

export const countedSeatSelect = {
  id: true,
  duty: true,
  person: { select: holderSelect },
} as const satisfies Prisma.PanelMemberSelect;

type LockRows = {
  readonly seats: readonly Prisma.PanelMemberGetPayload<{ select: typeof countedSeatSelect }>[];
  readonly confirmations: readonly { panelMemberId: string; agrees: boolean; confirmedAt: Date }[];
  readonly records: readonly { recordedAt: Date }[];
  readonly criteria: number;
};

/** Who has confirmed a record, and whether it locks. */
export function lockOf({ seats, confirmations, records, criteria }: LockRows): LockState {
  return lockState({
    members: seats.map(({ id }) => id),
    gone: seats.filter((seat) => lostRoleOn(seat) !== null).map(({ id }) => id),
    confirmations: confirmations.map(({ panelMemberId, ...said }) => ({ memberId: panelMemberId, ...said })),
    criteria,
    recorded: records.length,
    lastChangedAt: records.reduce<Date | null>(laterOf, null),
  });
}

function laterOf(latest: Date | null, { recordedAt }: { recordedAt: Date }): Date {
  return latest === null || recordedAt > latest ? recordedAt : latest;
}
