import { checkReason } from "@/lib/domain/shared/reason";
import { conflict, ok, type Result } from "@/lib/domain/shared/result";

/** A member's word on the whole record as it stood at that moment. */
export type Confirmation = { readonly memberId: string; readonly agrees: boolean; readonly confirmedAt: Date };

export type LockFacts = {
  /** The members whose scores count now. */
  readonly members: readonly string[];
  /** Those of them who can speak no more: the role ended, or the account is closed. */
  readonly gone: readonly string[];
  readonly confirmations: readonly Confirmation[];
  readonly criteria: number;
  readonly recorded: number;
  /** The latest change to any criterion's record; null when nothing is recorded. */
  readonly lastChangedAt: Date | null;
};

export type LockState = {
  readonly locks: boolean;
  /** Members who have not spoken on the record as it stands. */
  readonly waitingFor: readonly string[];
  /** Members who said that they do not agree: the record is changed, or their dissent written in, and all confirm again. */
  readonly disagreeing: readonly string[];
  readonly confirmed: readonly string[];
  /** Members who have not spoken on the record as it stands, and cannot. */
  readonly absent: readonly string[];
};

/**
 * Every member confirms, then it locks. A change to the record voids the confirmations made before it. Who can speak no more is not
 * waited for; what he or she has said of the record as it stands counts.
 */
export function lockState(facts: LockFacts): LockState {
  const { lastChangedAt } = facts;
  const current = facts.confirmations.filter(
    (each) => lastChangedAt !== null && each.confirmedAt.getTime() >= lastChangedAt.getTime(),
  );
  const latest = new Map<string, Confirmation>();
  for (const each of current) {
    const known = latest.get(each.memberId);
    if (known === undefined || known.confirmedAt.getTime() <= each.confirmedAt.getTime())
      latest.set(each.memberId, each);
  }
  const absent = facts.members.filter((memberId) => facts.gone.includes(memberId) && !latest.has(memberId));
  const asked = facts.members.filter((memberId) => !absent.includes(memberId));
  const confirmed = asked.filter((memberId) => latest.get(memberId)?.agrees === true);
  const whole = facts.criteria > 0 && facts.recorded === facts.criteria;
  return {
    locks: whole && asked.length > 0 && confirmed.length === asked.length,
    waitingFor: asked.filter((memberId) => !latest.has(memberId)),
    disagreeing: facts.members.filter((memberId) => latest.get(memberId)?.agrees === false),
    confirmed,
    absent,
  };
}

/** What a member has said of the record as it stands; null for who has said nothing. */
export function wordOf<Word extends Confirmation>(
  lock: LockState,
  confirmations: readonly Word[],
  member: string,
): Word | null {
  if (lock.waitingFor.includes(member) || lock.absent.includes(member)) return null;
  return confirmations.find(({ memberId }) => memberId === member) ?? null;
}

export type ConfirmFacts = Omit<LockFacts, "gone"> & {
  readonly memberId: string;
  readonly locked: boolean;
  readonly agrees: boolean;
  readonly note: string;
};

/** "Confirm this record", or "I do not agree" with what is wrong. Returns the note, empty when the member agrees. */
export function checkConfirm(facts: ConfirmFacts): Result<string> {
  if (facts.locked) return conflict("This record is locked already.");
  if (!facts.members.includes(facts.memberId)) return conflict("Only the members of this panel confirm its record.");
  if (facts.recorded < facts.criteria) {
    return conflict(`${facts.recorded} of ${facts.criteria} criteria are recorded. You can confirm when all are.`);
  }
  if (facts.agrees) return ok(facts.note.trim());
  return checkReason(facts.note, "note", "Say what you do not agree with");
}
