import { invalid, ok, type Result } from "./result";

const CONTROL_BUT_TAB_AND_NEW_LINE = /(?![\t\n])\p{Cc}/gu;

/**
 * Text as the database can hold it: without NUL and other control characters (a tab and a new line stay), without half of a
 * surrogate pair, and with one kind of new line. Both of the first two make PostgreSQL refuse the whole statement.
 */
export function storableText(text: string): string {
  return text.toWellFormed().replaceAll("\r\n", "\n").replaceAll("\r", "\n").replace(CONTROL_BUT_TAB_AND_NEW_LINE, "");
}

/** Whether `storableText` would leave the text alone. For keys and codes, where silently changing what was sent would be wrong. */
export function isStorableText(text: string): boolean {
  return storableText(text) === text;
}

/** One line: storable, trimmed, with each run of white space as one space. */
export function oneLine(text: string): string {
  return storableText(text).replace(/\s+/gu, " ").trim();
}

/** With a full stop, unless whoever wrote it ended it already: for words of theirs among sentences of ours. */
export function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

const LOCAL = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
const LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const EMAIL = new RegExp(`^${LOCAL}(?:\\.${LOCAL})*@${LABEL}(?:\\.${LABEL})+$`);

/**
 * The one form of an e-mail address under which a person is known: trimmed and in small letters. `invalid` for anything that is not
 * plain: characters that only look like others ("victim＠x.example" becomes another person's address under NFKC, GHSA-7rqj-j65f-68wh),
 * quoted local parts, and lists of addresses, which mail software reads differently from us.
 */
export function normaliseEmail(text: string): Result<string> {
  const trimmed = text.trim();
  const address = trimmed.toLowerCase();
  const plain = trimmed.normalize("NFKC") === trimmed && EMAIL.test(address);
  const fits = address.length <= 254 && address.indexOf("@") <= 64;
  return plain && fits ? ok(address) : invalid("Enter an email address in the correct format, like name@example.com");
}
