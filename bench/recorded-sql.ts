import pg from "pg";

export type Statement = { text: string; values: unknown[] };

/** The statements that `work` sends to PostgreSQL, in the order in which it sends them. */
export async function recordSql(work: () => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const original = pg.Client.prototype.query;
  pg.Client.prototype.query = function record(this: pg.Client, ...args: unknown[]) {
    const [first, second] = args;
    if (typeof first === "string") statements.push({ text: first, values: Array.isArray(second) ? second : [] });
    else if (isStatement(first))
      statements.push({ text: first.text, values: [...(first.values ?? (Array.isArray(second) ? second : []))] });
    return Reflect.apply(original, this, args);
  };
  try {
    await work();
  } finally {
    pg.Client.prototype.query = original;
  }
  return statements.filter(({ text }) => /^\s*(SELECT|WITH)/i.test(text));
}

function isStatement(value: unknown): value is { text: string; values?: unknown[] } {
  return typeof value === "object" && value !== null && "text" in value && typeof value.text === "string";
}
