import { FLAG_STATUSES, type FlagStatus, isOpenFlag } from "./flag-status";

/** More than this is for the table: a column that is longer than a few screens shows nothing at a glance. */
export const CARDS_IN_COLUMN = 25;

export type BoardColumn<T> = {
  readonly status: FlagStatus;
  /** How many flags are at this stage. */
  readonly total: number;
  /** The first of them, in the order of the list. */
  readonly shown: readonly T[];
};

/**
 * The flags of a list as columns by stage, in the order of the road. Every open stage has its column, so that an empty one says
 * that nothing is there; a stage at which a flag is no longer open has one only for the flags that were asked for.
 */
export function flagsBoard<T extends { readonly status: FlagStatus }>(
  flags: readonly T[],
  stage: FlagStatus | undefined,
): BoardColumn<T>[] {
  return FLAG_STATUSES.map((status) => {
    const all = flags.filter((flag) => flag.status === status);
    return { status, total: all.length, shown: all.slice(0, CARDS_IN_COLUMN) };
  }).filter(({ status, total }) => (stage === undefined ? isOpenFlag(status) || total > 0 : status === stage));
}
