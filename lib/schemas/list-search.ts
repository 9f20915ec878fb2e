import { z } from "zod";

/** What the address of every list may hold besides its filters. Anything else in it counts as not there. */
export const direction = z.enum(["ascending", "descending"]).default("ascending").catch("ascending");
export const page = z.coerce.number().int().min(1).max(1000).default(1).catch(1);
