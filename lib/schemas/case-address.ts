import { z } from "zod";
import { isSlug, SLUG_LENGTH } from "@/lib/domain/shared/slug";

/** The parts of the address of a case. Anything else is not found, and never reaches the database. */
export const caseAddressSchema = z.object({
  csu: z.string().max(SLUG_LENGTH).refine(isSlug),
  checkpoint: z
    .string()
    .max(2)
    .regex(/^[1-9]\d?$/)
    .transform(Number),
});

export const criterionAddressSchema = caseAddressSchema.extend({
  code: z
    .string()
    .max(20)
    .regex(/^[A-Za-z0-9.]+$/),
});
