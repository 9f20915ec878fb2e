/** An address's search part with some of it changed; "" when nothing is left. */
export function searchWith(
  search: Readonly<Record<string, string | number | undefined>>,
  changes: Readonly<Record<string, string | undefined>>,
): string {
  const all = { ...search, ...changes };
  const parts = Object.entries(all).filter(([, value]) => value !== undefined && value !== "" && value !== 1);
  const text = new URLSearchParams(parts.map(([key, value]) => [key, String(value)])).toString();
  return text === "" ? "" : `?${text}`;
}
