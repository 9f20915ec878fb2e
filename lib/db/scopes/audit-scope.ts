import type { Actor } from "../actor";
import type { Prisma } from "../generated/client";
import { closedCsuIds, holds } from "./roles";

/** The record is the auditor's. Entries of a unit against which the auditor declared a conflict are gone, as for anyone. */
export function auditScope(actor: Actor): Prisma.AuditEntryWhereInput {
  if (!holds(actor, "auditor")) return { sequence: { in: [] } };
  return { OR: [{ csuId: null }, { csuId: { notIn: closedCsuIds(actor) } }] };
}
