/** Two looks at the list belong to one sitting until this long lies between them: time to read what is new. Our design. */
export const ONE_SITTING_MINUTES = 120;

/** A flag has the time at which its request began, and is seen once that has ended. */
const SAVING_MILLISECONDS = 60_000;

/** When somebody last looked at the list of flags, and since when a flag counts as new to them: null in their first sitting. */
export type Look = { readonly lookedAt: Date; readonly newSince: Date | null };

/**
 * The look that is taken now. What is new stays new for the whole sitting, so that it can be opened, filtered and come back
 * to; in the next sitting, new is what came after the last look of this one.
 */
export function lookNow(last: Look | null, now: Date): Look {
  if (last === null) return { lookedAt: now, newSince: null };
  const isSameSitting = now.getTime() - last.lookedAt.getTime() < ONE_SITTING_MINUTES * 60_000;
  return { lookedAt: now, newSince: isSameSitting ? last.newSince : last.lookedAt };
}

/**
 * Whether a flag came after that instant, from somebody else: what one raised oneself is no news. One that was being saved at the
 * instant counts, since the look may have missed it.
 */
export function isNewSince(
  flag: { readonly raisedAt: Date; readonly isRaisedByReader: boolean },
  since: Date,
): boolean {
  return flag.raisedAt.getTime() > since.getTime() - SAVING_MILLISECONDS && !flag.isRaisedByReader;
}
