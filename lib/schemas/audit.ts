import { z } from "zod";
import { isSlug } from "@/lib/domain/shared/slug";
import { storableText } from "@/lib/domain/shared/text";
import { dayFields, daySearched, type TypedDay } from "./day-search";

const words = z
  .string()
  .max(200)
  .transform((text) => storableText(text).trim())
  .transform((text) => (text === "" ? undefined : text))
  .optional()
  .catch(undefined);

/** What narrows the record. */
export type AuditFilter = {
  readonly who?: string | undefined;
  readonly what?: string | undefined;
  /** A unit's slug. */
  readonly unit?: string | undefined;
  /** London days, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** By place in the chain: the newest first is descending. */
  readonly direction: "ascending" | "descending";
};

/** The audit page's address. What it does not know is left out; days that are none come back as they were typed. */
export const auditSearchSchema = z
  .object({
    who: words,
    what: words,
    unit: z.string().max(60).refine(isSlug).optional().catch(undefined),
    ...dayFields("from"),
    ...dayFields("to"),
    direction: z.enum(["ascending", "descending"]).default("descending").catch("descending"),
    page: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
  })
  .transform(({ who, what, unit, direction, page, ...days }) => {
    const from = daySearched({ day: days["from-day"], month: days["from-month"], year: days["from-year"] }, days.from);
    const to = daySearched({ day: days["to-day"], month: days["to-month"], year: days["to-year"] }, days.to);
    const filter: AuditFilter = { who, what, unit, from: from.day, to: to.day, direction };
    const problems: { from?: TypedDay | undefined; to?: TypedDay | undefined } = {
      from: from.problem,
      to: to.problem,
    };
    return { filter, problems, page };
  });

export type AuditSearch = z.output<typeof auditSearchSchema>;
