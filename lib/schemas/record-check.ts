import { z } from "zod";
import { CHAIN_PROBLEMS } from "@/lib/domain/audit/verdict-in-words";

/** What the entry of a check keeps, as it was written to the database. */
export const recordCheckSchema = z.object({
  entries: z.number().int().min(0),
  lastHash: z.string().max(64),
  firstBad: z.number().int().min(0),
  problem: z.enum([...CHAIN_PROBLEMS, ""]),
});
