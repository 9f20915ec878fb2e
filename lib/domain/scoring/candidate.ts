import type { Role } from "../access/role";
import { conflict, invalid, ok, type Result } from "../shared/result";

/** Someone who might sit on a panel. */
export type PanelCandidate = {
  readonly personId: string;
  readonly name: string;
  /** Held at NHS CB. */
  readonly roles: readonly Role[];
  readonly isOwnUnit: boolean;
  readonly hasConflict: boolean;
};

type Seat = {
  readonly personId: string;
  readonly duty: "reviewer" | "moderator";
  /** Of a place that was given to someone else. */
  readonly replacedAt: Date | null;
};

/**
 * Whether someone may be given a duty on a panel: holds the role, does not belong to the unit, has no conflict with it, and
 * has no other place on the case. A case has one moderator, and nobody is ever both
 * its moderator and its reviewer. docs/domain.md, Review.
 */
export function checkCandidate(candidate: PanelCandidate, duty: Seat["duty"], seats: readonly Seat[]): Result {
  const refuse = (text: string) => invalid(text, { personId: text });
  if (!candidate.roles.includes(duty)) return refuse(`${candidate.name} is not a ${duty}`);
  if (candidate.isOwnUnit) return refuse(`${candidate.name} belongs to this unit, so cannot sit on its panel`);
  if (candidate.hasConflict) return refuse(`${candidate.name} has a conflict of interest with this unit`);
  const standing = seats.filter(({ replacedAt }) => replacedAt === null);
  if (standing.some((seat) => seat.personId === candidate.personId))
    return refuse(`${candidate.name} is on this panel already`);
  if (hadOtherDuty(candidate.personId, duty, seats)) {
    return refuse(
      duty === "moderator"
        ? `${candidate.name} was a reviewer of this case, so cannot moderate it`
        : `${candidate.name} moderated this case, so cannot review it`,
    );
  }
  if (duty === "moderator" && standing.some((seat) => seat.duty === "moderator")) {
    return conflict("This case has a moderator. Replace that person instead.");
  }
  return ok();
}

/** Also in a place that is someone else's now: what was scored there stays on the record, and what was read is known. */
export function hadOtherDuty(
  personId: string,
  duty: Seat["duty"],
  seats: readonly Pick<Seat, "personId" | "duty">[],
): boolean {
  return seats.some((seat) => seat.duty !== duty && seat.personId === personId);
}
