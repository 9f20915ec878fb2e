import type { PanelSeat } from "@/lib/domain/scoring/panel";
import type { OwnSeat } from "@/lib/domain/scoring/review";
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
