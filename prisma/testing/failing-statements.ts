import { Client } from "pg";
import { fingerprint } from "./fingerprint";

/**
 * R1: what a command saves is saved whole or not at all, whichever of its statements fails. A save that a test makes is first
 * made with its first statement failing, then with its second, and so on, and each time no table may have changed.
 */

/** Sent in a statement's place: it fails, and with it the transaction, as on a full disk or a broken index. */
const failing = "SELECT 1 / 0";

type Rehearsal = { /** The statement that fails, counted from 1. */ readonly at: number; sent: number };

/** Only one save at a time is rehearsed, and tests of races are left alone, so that one place will do. */
let rehearsal: Rehearsal | null = null;

const open = new WeakSet<Client>();

/** Takes every statement to PostgreSQL by the hand. Those between BEGIN and COMMIT, and COMMIT itself, are counted. */
function interceptStatements(): void {
  const original = Client.prototype.query;
  Client.prototype.query = function intercepted(this: Client, ...parameters: unknown[]) {
    const [first] = parameters;
    const text = textOf(first);
    if (rehearsal !== null && open.has(this) && !/^ROLLBACK/i.test(text)) {
      rehearsal.sent += 1;
      if (rehearsal.sent === rehearsal.at) {
        // A COMMIT that fails has undone everything by then.
        if (!/^COMMIT/i.test(text)) return Reflect.apply(original, this, [inPlaceOf(first)]);
        open.delete(this);
        return Reflect.apply(original, this, ["ROLLBACK"]).then(() => Promise.reject(new Error("COMMIT failed")));
      }
    }
    if (/^BEGIN/i.test(text)) open.add(this);
    if (/^(COMMIT|ROLLBACK)/i.test(text)) open.delete(this);
    return Reflect.apply(original, this, parameters);
  };
}

const textOf = (statement: unknown): string =>
  typeof statement === "string"
    ? statement
    : typeof statement === "object" && statement !== null && "text" in statement
      ? String(statement.text)
      : "";

const inPlaceOf = (statement: unknown) =>
  typeof statement === "object" ? { ...statement, name: "", text: failing, values: [] } : failing;

interceptStatements();

async function stateOf(ownerUrl: string): Promise<string> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  return fingerprint(owner)
    .then((tables) => JSON.stringify(tables))
    .finally(() => owner.end());
}

export type Save<T> = () => Promise<T>;

/**
 * Makes the save with one statement after the other failing, until it has no more of them: then it was made. Returns what it
 * came to, and how often it was made to fail. `isWanted` says which statements are tried.
 */
export async function saveWithFailures<T extends { readonly ok: boolean }>(
  save: Save<T>,
  wanted: (at: number) => boolean,
): Promise<{ result: T; failures: number; wrong: string[] }> {
  const before = await stateOf(process.env.DATABASE_URL ?? "");
  const wrong: string[] = [];
  let failures = 0;
  for (let at = 1; ; at += 1) {
    if (!wanted(at)) continue;
    const one: Rehearsal = { at, sent: 0 };
    rehearsal = one;
    const outcome = await save().then(
      (result) => ({ result }),
      (fault: unknown) => ({ fault }),
    );
    rehearsal = null;
    if (one.sent < at) {
      if ("fault" in outcome) throw outcome.fault;
      return { result: outcome.result, failures, wrong };
    }
    failures += 1;
    if ("result" in outcome && outcome.result.ok) wrong.push(`statement ${at} failed and the save says it is done`);
    if ((await stateOf(process.env.DATABASE_URL ?? "")) !== before)
      wrong.push(`statement ${at} failed and half was kept`);
  }
}
