import { z } from "zod";
import { unitSorts } from "@/lib/domain/lineage/select-units";
import { direction } from "./list-search";

/** The address of the list of units. What it does not know is left out. */
export const unitsSearchSchema = z.object({
  region: z.string().min(1).max(60).optional().catch(undefined),
  sort: z.enum(unitSorts).default("region").catch("region"),
  direction,
});
