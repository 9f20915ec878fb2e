import { z } from "zod";
import { DECIDED } from "@/lib/domain/commitment/ccg-rows";
import { customerSorts } from "@/lib/domain/commitment/customer-rows";
import { COMMITMENT_STAGES } from "@/lib/domain/commitment/stage";
import { direction, page } from "./list-search";

/** The address of a unit's customers. What it does not know is left out, so that an old link still opens. */
export const customersSearchSchema = z.object({
  line: z.string().min(1).max(80).optional().catch(undefined),
  stage: z.enum(COMMITMENT_STAGES).optional().catch(undefined),
  area: z.enum(["inside", "outside"]).optional().catch(undefined),
  sort: z.enum(customerSorts).default("ccg").catch("ccg"),
  direction,
  page,
});

export type CustomersSearch = z.output<typeof customersSearchSchema>;

export const ccgSorts = ["ccg", "region", "lines", "planned"] as const;

/** The address of the list of CCGs. */
export const ccgsSearchSchema = z.object({
  region: z.string().min(1).max(60).optional().catch(undefined),
  decided: z.enum(DECIDED).optional().catch(undefined),
  sort: z.enum(ccgSorts).default("ccg").catch("ccg"),
  direction,
  page,
});

export type CcgsSearch = z.output<typeof ccgsSearchSchema>;
