import { checkReason } from "@/lib/domain/shared/reason";
import { conflict, type Result } from "@/lib/domain/shared/result";

/** One reviewer's place on the panel of one case. */
export type PanelSeat = {
  readonly reviewerId: string;
  /** Declared a conflict, at the start or late. Undoing a recusal sets it back. */
  readonly recused: boolean;
  /** Another reviewer has taken this place. */
  readonly replaced: boolean;
  readonly submitted: boolean;
  /** The moderator recorded why to go ahead without this reviewer. */
  readonly excused: boolean;
};

export type PanelState = {
  readonly complete: boolean;
  /** Reviewers whose scores count, in the order of the seats. */
  readonly counted: readonly string[];
  /** Reviewers who submitted and no longer count: kept on the record, left out of every total. */
  readonly setAside: readonly string[];
  /** Reviewers still to submit. */
  readonly outstanding: readonly string[];
  /** How many more reviewers must be assigned before the panel could ever be complete. */
  readonly shortBy: number;
};

/** Never fewer than two, even when the moderator goes ahead without someone. Our design. */
export const MINIMUM_PANEL = 2;

function isActive(seat: PanelSeat): boolean {
  return !seat.recused && !seat.replaced && !seat.excused;
}

/**
 * Judged afresh from the seats each time, so that a late recusal, a replacement or an undone recusal changes the answer.
 * Someone excused who submits after all is set aside: by then the others' scores could be read.
 */
export function panelState(seats: readonly PanelSeat[], minimum: number = MINIMUM_PANEL): PanelState {
  const least = Math.max(minimum, MINIMUM_PANEL);
  const idsOf = (wanted: (seat: PanelSeat) => boolean) => seats.filter(wanted).map((seat) => seat.reviewerId);
  const counted = idsOf((seat) => isActive(seat) && seat.submitted);
  const outstanding = idsOf((seat) => isActive(seat) && !seat.submitted);
  return {
    complete: outstanding.length === 0 && counted.length >= least,
    counted,
    setAside: idsOf((seat) => !isActive(seat) && seat.submitted),
    outstanding,
    shortBy: Math.max(0, least - counted.length - outstanding.length),
  };
}

/** Going ahead without one reviewer: an outstanding one, with a reason, and with two or more left. */
export function checkProceedWithout(
  seats: readonly PanelSeat[],
  reviewerId: string,
  reason: string,
  minimum: number = MINIMUM_PANEL,
): Result<string> {
  const seat = seats.find((candidate) => candidate.reviewerId === reviewerId);
  if (seat === undefined || !isActive(seat)) return conflict("This reviewer is not being waited for.");
  if (seat.submitted) return conflict("This reviewer has submitted, so there is nothing to go ahead without.");
  const rest = panelState(
    seats.filter((candidate) => candidate !== seat),
    minimum,
  );
  if (rest.shortBy > 0) {
    return conflict("At least two reviews must remain. Ask the programme office to assign another reviewer.");
  }
  return checkReason(reason, "reason", "Say why the panel goes ahead without this reviewer");
}
