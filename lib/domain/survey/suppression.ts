/** Groups smaller than this are not shown. Our design. */
export const SMALLEST_GROUP = 5;

export function isSafeGroup(size: number): boolean {
  return size >= SMALLEST_GROUP;
}

export type GroupCount = { readonly key: string; readonly count: number };

/** `count` is null where it is suppressed: "Too few to show". */
export type ShownCount = { readonly key: string; readonly count: number | null };

/**
 * Counts as they may be shown beside their total, in the order given. Groups under five are suppressed, none included, as
 * "nobody said so" tells too. Then the next smallest go as well, until those hidden hold five or more together, which takes
 * two of them: otherwise the total less what is shown would give the hidden count away. Our design.
 */
export function suppressSmallGroups(groups: readonly GroupCount[]): ShownCount[] {
  const bySize = [...groups].sort((a, b) => a.count - b.count);
  const hidden = new Set<GroupCount>();
  let hiddenSum = 0;
  for (const group of bySize) {
    const worksOut = hidden.size > 0 && !isSafeGroup(hiddenSum);
    if (isSafeGroup(group.count) && !worksOut) break;
    hidden.add(group);
    hiddenSum += group.count;
  }
  return groups.map((group) => ({ key: group.key, count: hidden.has(group) ? null : group.count }));
}

export type ResponseRate = { readonly answered: number; readonly asked: number; readonly percent: number };

/** Whole per cent, halves up; null when nobody was asked. */
export function responseRate(answered: number, asked: number): ResponseRate | null {
  if (asked <= 0) return null;
  return { answered, asked, percent: Math.floor((answered * 200 + asked) / (asked * 2)) };
}
