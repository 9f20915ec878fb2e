import { z } from "zod";
import { isIdentifier } from "@/lib/domain/shared/identifier";

const id = z.string().max(36).refine(isIdentifier).optional().catch(undefined);

/** Which page of which document stands beside the work. What is malformed in an address is as if it were not there. */
export const evidenceSearchSchema = z.object({
  pointer: id,
  document: id,
  part: z.coerce.number().int().min(1).max(100_000).optional().catch(undefined),
  find: z.string().max(100).optional().catch(undefined),
});

export type EvidenceSearch = z.output<typeof evidenceSearchSchema>;
