import { z } from "zod";

/** Checkboxes: none, one or several of `item`, at most `max`. A group that was cleared while saving by itself sends one empty text. */
export function manyOf<Item extends z.ZodType>(item: Item, max: number) {
  return z.preprocess(
    (value) => (Array.isArray(value) ? value.filter((entry) => entry !== "") : (value ?? [])),
    z.array(item).max(max),
  );
}
