/** The search part of an address in the shape in which pages get it, so that a list and its file read the same: a key given twice holds both. */
export function searchOfAddress(search: URLSearchParams): Record<string, string | string[]> {
  const keys = [...new Set(search.keys())];
  return Object.fromEntries(
    keys.map((key) => {
      const [first = "", ...others] = search.getAll(key);
      return [key, others.length === 0 ? first : [first, ...others]];
    }),
  );
}
