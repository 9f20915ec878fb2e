type Search = Readonly<Record<string, string | number | undefined>>;
type Changes = Readonly<Record<string, string | undefined>>;

/** An address's search part with some of it changed; "" when nothing is left. */
export function searchWith(search: Search, changes: Changes): string {
  const all = { ...search, ...changes };
  const parts = Object.entries(all).filter(([, value]) => value !== undefined && value !== "" && value !== 1);
  const text = new URLSearchParams(parts.map(([key, value]) => [key, String(value)])).toString();
  return text === "" ? "" : `?${text}`;
}

/** The address of the same list with something changed. */
export type ListHref = (changes: Changes) => string;

/** What is changed begins at the list's first page, unless it is the page. */
export function listHref(address: string, search: Search, fragment = ""): ListHref {
  return (changes) => `${address}${searchWith(search, { page: undefined, ...changes })}${fragment}`;
}
