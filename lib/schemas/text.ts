import { z } from "zod";
import { isCalendarDay } from "@/lib/domain/shared/calendar-day";
import { isIdentifier } from "@/lib/domain/shared/identifier";
import { oneLine, storableText } from "@/lib/domain/shared/text";

/** One line of text, required: trimmed, storable, with a limit. Messages are whole sentences of what to do. */
export function line(max: number, ask: string) {
  return z
    .string(ask)
    .max(max * 4, `Use ${max} characters or fewer`)
    .transform(oneLine)
    .pipe(z.string().min(1, ask).max(max, `Use ${max} characters or fewer`));
}

export function optionalLine(max: number) {
  return z
    .string()
    .max(max * 4, `Use ${max} characters or fewer`)
    .default("")
    .transform(oneLine)
    .pipe(z.string().max(max, `Use ${max} characters or fewer`));
}

/** Several lines of text, required unless `ask` is null. */
export function paragraphs(max: number, ask: string | null) {
  return typedText(max, ask).prefault("");
}

/** Several lines of text; undefined, and not empty, for a field that was not sent. */
export function paragraphsIfSent(max: number) {
  return typedText(max, null).optional();
}

function typedText(max: number, ask: string | null) {
  const limit = `Shorten this to ${max.toLocaleString("en-GB")} characters or fewer`;
  const text = z
    .string()
    .max(max, limit)
    .min(ask === null ? 0 : 1, ask ?? "");
  return z
    .string(ask ?? "Enter some text")
    .max(max * 2, limit)
    .transform((value) => storableText(value).trim())
    .pipe(text);
}

/** An opaque id. Any other shape is not found rather than sent to the database. */
export const identifier = z.string().max(36).refine(isIdentifier, "This link is not complete. Open the page again.");

/** One of a list, by its identifier: nothing chosen is asked for in the list's own words. */
export const choice = (asked: string) => z.string(asked).min(1, asked).max(36).pipe(identifier);

/** A version number that a form carries. */
export const rowVersion = z.coerce.number().int().min(0).max(2_000_000_000);

export function wholeNumber(min: number, max: number, ask: string) {
  return z.coerce.number(ask).int(ask).min(min, ask).max(max, ask);
}

/** One box, ticked or not: a checkbox group of one, or "on" and "yes" from anything simpler. */
export const ticked = z
  .union([z.string().max(5), z.array(z.string().max(5)).max(1)])
  .default("")
  .transform((value) => ["on", "true", "yes"].includes(Array.isArray(value) ? (value[0] ?? "") : value));

/** A London calendar day, "2012-09-14", from a date field's three boxes. */
export function calendarDay(ask: string) {
  return z.string(ask).max(40, ask).min(1, ask).refine(isCalendarDay, "Enter a real date, like 14 9 2012");
}

/** The same where none need be given: blank is null. */
export const optionalDay = z
  .string()
  .max(40, "Enter a real date, like 14 9 2012")
  .default("")
  .refine((text) => text === "" || isCalendarDay(text), "Enter a real date, like 14 9 2012")
  .transform((text) => (text === "" ? null : text));
