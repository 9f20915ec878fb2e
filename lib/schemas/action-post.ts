/**
 * What our own forms send to a server action, and nothing else of what the framework's format could carry: the form's last
 * state as plain data, and its fields as text. Asked before the framework reads a post, so that what it does with references,
 * promises, maps or bound arguments is never reached from outside.
 */

/** The most that a post to a page may be, in bytes: the characters that a form may hold, in any script. */
export const MOST_POST_BYTES = 4_000_000;

/** Deeper than any form's state. */
const MOST_LEVELS = 8;

/** By script the form is the second argument of two; without script the argument before it is written beside the fields. */
export function isActionPost(form: FormData, isByScript: boolean): boolean {
  const entries = [...form];
  if (!entries.every(isNamedText)) return false;
  return isByScript ? isScriptPost(entries) : isPlainPost(entries);
}

/** Text, under a name that the framework's own reader can read. */
function isNamedText(entry: [string, FormDataEntryValue]): entry is [string, string] {
  return typeof entry[1] === "string" && !/\p{Cc}/u.test(entry[0]);
}

type Entries = readonly [string, string][];

function isScriptPost(entries: Entries): boolean {
  const [root, ...others] = entries.filter(([name]) => !name.startsWith("_1_"));
  if (root === undefined || root[0] !== "0" || others.length > 0) return false;
  const sent = parsed(root[1]);
  return Array.isArray(sent) && sent.length === 2 && isState(sent[0]) && sent[1] === "$K1";
}

function isPlainPost(entries: Entries): boolean {
  const own = entries.filter(([name]) => name.startsWith("$ACTION"));
  return own.length > 0 && own.every(([name, value]) => isOwnField(name, value));
}

/** The framework numbers the forms of a page, and a page may have hundreds of them. */
function isOwnField(name: string, value: string): boolean {
  if (/^\$ACTION_(REF_\d{1,4}|ID_[0-9a-f]{1,64})$/.test(name)) return value === "";
  if (name === "$ACTION_KEY") return /^[\w$:.-]{0,300}$/.test(value);
  const sent = parsed(value);
  if (/^\$ACTION_\d{1,4}:0$/.test(name)) return isReference(sent);
  if (/^\$ACTION_\d{1,4}:1$/.test(name)) return Array.isArray(sent) && sent.length === 1 && isState(sent[0]);
  return false;
}

function isReference(sent: unknown): boolean {
  if (typeof sent !== "object" || sent === null) return false;
  const { id, bound, ...others } = { id: undefined, bound: undefined, ...sent };
  return typeof id === "string" && /^[0-9a-f]{1,64}$/.test(id) && bound === "$@1" && Object.keys(others).length === 0;
}

function isState(sent: unknown): boolean {
  return typeof sent === "object" && sent !== null && !Array.isArray(sent) && isPlain(sent, 0);
}

/** In the framework's format a text that begins with a dollar sign means something, unless that sign is doubled. */
function isPlain(sent: unknown, level: number): boolean {
  if (typeof sent === "string") return !sent.startsWith("$") || sent.startsWith("$$") || sent === "$undefined";
  if (typeof sent !== "object" || sent === null) return true;
  if (level === MOST_LEVELS || Object.hasOwn(sent, "__proto__")) return false;
  return Object.values(sent).every((each) => isPlain(each, level + 1));
}

/** Undefined for what is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
