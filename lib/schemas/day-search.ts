import { z } from "zod";
import { readDay } from "@/lib/domain/shared/read-day";

/** What was typed in the three boxes of a day, to be shown again. */
export type TypedDay = { readonly day: string; readonly month: string; readonly year: string };

const box = z
  .string()
  .max(12)
  .transform((text) => text.trim())
  .default("")
  .catch("");

/** A day in an address: under its own name in a link, and in three boxes from a form. */
export function dayFields<N extends string>(name: N) {
  const text = z.string().max(40).optional().catch(undefined);
  return { [name]: text, [`${name}-day`]: box, [`${name}-month`]: box, [`${name}-year`]: box } as Readonly<
    Record<N, typeof text> & Record<`${N}-${keyof TypedDay}`, typeof box>
  >;
}

/** The day that was asked for, or what was typed where that is no day. Boxes that are all blank ask for none. */
export function daySearched(typed: TypedDay, linked: string | undefined): { day?: string; problem?: TypedDay } {
  const { day, month, year } = typed;
  if (`${day}${month}${year}` === "") {
    const read = linked === undefined ? null : readDay(linked);
    return read === null ? {} : { day: read };
  }
  const read = readDay(`${day} ${month} ${year}`);
  return read === null ? { problem: typed } : { day: read };
}
