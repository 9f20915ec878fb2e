import { z } from "zod";

/** Longest lists that a frozen case can hold, and more. */
const many = 10_000;
const text = z.string().max(100_000);

/** What lib/domain/checkpoint/receipt wrote, read back. */
export const receiptManifestSchema = z.object({
  checkpoint: z.number().int(),
  unit: text,
  submittedAt: z.iso.datetime(),
  answers: z.array(z.object({ criterion: text, text })).max(many),
  pointers: z.array(z.object({ criterion: text })).max(many),
  documents: z
    .array(z.object({ sha256: text, fileName: text, version: z.number(), sizeBytes: z.number(), owner: text }))
    .max(many),
});
