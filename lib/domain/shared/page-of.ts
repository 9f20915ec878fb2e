/** One page of a long list, `size` rows long, and how many there are. A page beyond the last is the last. Pages count from 1. */
export function pageOf<T>(
  all: readonly T[],
  wanted: number,
  size: number,
): { readonly rows: readonly T[]; readonly page: number; readonly pages: number } {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const page = Math.min(wanted, pages);
  return { rows: all.slice((page - 1) * size, page * size), page, pages };
}
