import type { PanelSeat } from "@/lib/domain/scoring/panel";
import type { OwnSeat } from "@/lib/domain/scoring/review";
import { londonDay } from "@/lib/domain/shared/london-time";
import type { SeatWaitedFor } from "@/lib/domain/work/reviews-task";
import type { Prisma } from "../generated/client";

export const seatSelect = {
  id: true,
  declaredAt: true,
  recusedAt: true,
  replacedAt: true,
  submittedAt: true,
  setAsideAt: true,
} as const;

type SeatRow = { readonly [K in Exclude<keyof typeof seatSelect, "id">]: Date | null } & { readonly id: string };

/** Set aside without a recusal or a replacement: the moderator went ahead. */
function isExcused(row: SeatRow): boolean {
  return row.setAsideAt !== null && row.recusedAt === null && row.replacedAt === null;
}

/** Whose recusal was undone is waited for until he or she declares again, even with a review that was handed in before. */
export function hasSubmitted(row: Pick<SeatRow, "submittedAt" | "declaredAt">): boolean {
  return row.submittedAt !== null && row.declaredAt !== null;
}

/** The same place as a list of work sees it. */
export function seatWaitedFor(
  row: Pick<SeatRow, "submittedAt" | "declaredAt"> & { dueAt: Date | null },
): SeatWaitedFor {
  return { hasSubmitted: hasSubmitted(row), dueOn: row.dueAt === null ? null : londonDay(row.dueAt) };
}

/** The same, asked of the database: those who have still to submit. */
export const stillToSubmit: Prisma.PanelMemberWhereInput = { OR: [{ submittedAt: null }, { declaredAt: null }] };

/** A place as the rules of completeness see it; `reviewerId` is the place's own id. */
export function panelSeat(row: SeatRow): PanelSeat {
  return {
    reviewerId: row.id,
    recused: row.recusedAt !== null,
    replaced: row.replacedAt !== null,
    submitted: hasSubmitted(row),
    excused: isExcused(row),
  };
}

/** A place as the rules for its own holder see it. */
export function ownSeat(row: SeatRow): OwnSeat {
  return {
    declared: row.declaredAt !== null,
    recused: row.recusedAt !== null,
    replaced: row.replacedAt !== null,
    submitted: row.submittedAt !== null,
    excused: isExcused(row),
  };
}
