import type { Judgement } from "@/lib/domain/scoring/judgement";

/** What stands in a score, or what someone sends of it: a field that was not touched is left out. */
export type ScoreFields = {
  readonly judgement: Judgement | null;
  readonly reason: string;
  readonly privateNote: string;
};

export type ScoreField = keyof ScoreFields;

export const EMPTY_SCORE: ScoreFields = { judgement: null, reason: "", privateNote: "" };

const FIELDS: readonly ScoreField[] = ["judgement", "reason", "privateNote"];

/** The fields that were sent and are not already so. */
export function changedScoreFields(sent: Partial<ScoreFields>, stored: ScoreFields): ScoreField[] {
  return FIELDS.filter((field) => sent[field] !== undefined && sent[field] !== stored[field]);
}

/**
 * The first field that was changed in two tabs: it stands differently from how the sender last saw it, and would be
 * overwritten. A field that only one of them changed is nobody's conflict. `seen` is null where that is not known.
 */
export function contestedField(
  changed: readonly ScoreField[],
  stored: ScoreFields,
  seen: Partial<ScoreFields> | null,
): ScoreField | null {
  return changed.find((field) => seen === null || seen[field] === undefined || seen[field] !== stored[field]) ?? null;
}
