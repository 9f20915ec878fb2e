/** A connection keeps each statement that it was told the name of, with its plan, until it ends. */
const mostNames = 500;

const names = new Map<string, string>();

/**
 * The name under which PostgreSQL keeps a statement's plan, so that it need not work it out for each request: with our scopes that
 * takes longer than to run it. The same text has the same name. Beyond the first few hundred texts there is none: lists of
 * different lengths are statements of their own.
 */
export function statementName({ sql }: { readonly sql: string }): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (names.size >= mostNames) return "";
  const name = `statement_${names.size + 1}`;
  names.set(sql, name);
  return name;
}
