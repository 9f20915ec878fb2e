import { z } from "zod";
import { readDay } from "@/lib/domain/shared/read-day";
import { isSlug } from "@/lib/domain/shared/slug";
import { storableText } from "@/lib/domain/shared/text";

const words = z
  .string()
  .max(200)
  .transform((text) => storableText(text).trim())
  .transform((text) => (text === "" ? undefined : text))
  .optional()
  .catch(undefined);

const day = z
  .string()
  .max(40)
  .transform((text) => readDay(text) ?? undefined)
  .optional()
  .catch(undefined);

/** The audit page's address. What it does not know is left out. */
export const auditSearchSchema = z.object({
  who: words,
  what: words,
  unit: z.string().max(60).refine(isSlug).optional().catch(undefined),
  from: day,
  to: day,
  page: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
});

export type AuditSearch = z.output<typeof auditSearchSchema>;
