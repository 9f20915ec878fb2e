import { type Judgement, judgementLabel } from "@/lib/domain/scoring/judgement";
import { MINIMUM_PANEL } from "@/lib/domain/scoring/panel";
import { listInWords } from "@/lib/domain/shared/list-in-words";
import { checkReason } from "@/lib/domain/shared/reason";
import { conflict, invalid, ok, type Result } from "@/lib/domain/shared/result";

/** A member's own score, as submitted. It never changes; what moves is the member's position. */
export type FrozenScore = { readonly memberId: string; readonly name: string; readonly judgement: Judgement };

export type Move = { readonly memberId: string; readonly to: Judgement; readonly because: string };

export type AgreedRecord = {
  readonly agreed: Judgement;
  readonly decisiveReasons: string;
  /** Panel members who were there; the moderator is not one of them. */
  readonly present: readonly string[];
  readonly moves: readonly Move[];
  readonly dissent: string;
};

export type RecordToCheck = AgreedRecord & {
  readonly frozen: readonly FrozenScore[];
  readonly locked: boolean;
  readonly minimumPresent?: number;
};

export type RecordedMove = Move & { readonly from: Judgement };

/**
 * The record of one criterion, fit to stand. Everyone present whose own score differs from the agreed one either moved,
 * with a reason, or the dissent says why not: otherwise the record could not explain the score. "Cannot judge" may stand
 * beside any agreed score. Returns the moves with where each started.
 */
export function checkRecord(record: RecordToCheck): Result<readonly RecordedMove[]> {
  if (record.locked) return conflict("This record is locked. Add an amendment instead.");
  const reasons = checkReason(record.decisiveReasons, "decisiveReasons", "Say which reasons decided it");
  if (!reasons.ok) return reasons;
  const present = checkPresent(record);
  if (!present.ok) return present;
  const moves = checkMoves(record);
  if (!moves.ok) return moves;
  const differing = differingMembers(record);
  if (differing.length > 0 && record.dissent.trim() === "") {
    const message = `${listInWords(differing)} scored differently. Say who moved and why, or record the dissent`;
    return invalid(message, { dissent: message });
  }
  return moves;
}

function checkPresent({ present, frozen, minimumPresent = MINIMUM_PANEL }: RecordToCheck): Result {
  const members = new Set(frozen.map((score) => score.memberId));
  const known = new Set(present.filter((memberId) => members.has(memberId)));
  if (known.size !== present.length) return invalid("Only members of this panel can be recorded as present.");
  if (known.size >= minimumPresent) return ok();
  const message = `Select who was present. At least ${minimumPresent} panel members must be`;
  return invalid(message, { present: message });
}

function checkMoves({ moves, frozen, present }: RecordToCheck): Result<readonly RecordedMove[]> {
  if (new Set(moves.map((move) => move.memberId)).size !== moves.length) {
    return invalid("Record one move for each member, from the first score to the last.");
  }
  const recorded: RecordedMove[] = [];
  for (const move of moves) {
    const score = frozen.find((each) => each.memberId === move.memberId);
    if (score === undefined || !present.includes(move.memberId)) {
      return invalid("Only a panel member who was present can move.");
    }
    if (score.judgement === move.to) {
      return invalid(`${score.name} scored ${judgementLabel(move.to)} already, so there is no move to record.`);
    }
    const field = `because-${move.memberId}`;
    const because = checkReason(move.because, field, `Say why ${score.name} moved to ${judgementLabel(move.to)}`);
    if (!because.ok) return because;
    recorded.push({ ...move, because: because.value, from: score.judgement });
  }
  return ok(recorded);
}

/** Names of those present whose position, after any move, is not the agreed score. */
function differingMembers({ agreed, frozen, present, moves }: RecordToCheck): string[] {
  return frozen
    .filter((score) => present.includes(score.memberId))
    .filter((score) => {
      const position = moves.find((move) => move.memberId === score.memberId)?.to ?? score.judgement;
      return position !== agreed && position !== "cannot_judge";
    })
    .map((score) => score.name);
}

/** Criteria on which everyone gave the same judgement can be agreed together, at that judgement only. */
export function checkAgreeTogether(judgements: readonly Judgement[]): Result<Judgement> {
  const [first] = judgements;
  if (first !== undefined && judgements.every((judgement) => judgement === first)) return ok(first);
  return conflict("The panel did not all give the same score, so this criterion needs its own record.");
}

/** An amendment appends to a locked record, and leaves what was locked as it was. */
export function checkAmendment(amendment: { readonly locked: boolean; readonly text: string }): Result<string> {
  if (!amendment.locked) return conflict("This record is not locked yet, so change it instead.");
  return checkReason(amendment.text, "text", "Say what you add, and why");
}
