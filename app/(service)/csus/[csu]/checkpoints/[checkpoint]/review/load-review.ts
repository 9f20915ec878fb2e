import { cache } from "react";
import type { DoorKey } from "@/lib/domain/access/doors";
import { getReview, type Review } from "@/lib/queries/review";
import { caseAddressSchema } from "@/lib/schemas/case-address";
import { requireActor } from "@/lib/web/require-actor";

export type CaseParams = Promise<{ csu: string; checkpoint: string }>;

/** The actor's own review of the case in the address, once a request: the page and its title ask the same. */
export const loadReview = cache(async (door: DoorKey, params: CaseParams): Promise<Review | null> => {
  const actor = await requireActor(door);
  const address = caseAddressSchema.safeParse(await params);
  return address.success ? getReview(actor, address.data.csu, address.data.checkpoint) : null;
});
