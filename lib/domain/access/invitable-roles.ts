import type { OrganisationKind } from "./facts";
import type { Role } from "./role";

/** The roles that exist in each kind of organisation. */
const ROLES_IN: Readonly<Record<OrganisationKind, readonly Role[]>> = {
  nhs_cb: ["programme_office", "reviewer", "moderator", "decision_maker", "auditor"],
  csu: ["csu_lead", "csu_contributor"],
  ccg: ["ccg_lead", "ccg_member"],
  sha_cluster: ["sha_observer"],
  other_supplier: [],
};

/** What can be offered in an invitation to an organisation of this kind. */
export function rolesIn(kind: OrganisationKind): readonly Role[] {
  return ROLES_IN[kind];
}

const LEADS: readonly Role[] = ["programme_office", "csu_lead", "ccg_lead"];

/** Roles that invite others: without its last one an organisation could not go on by itself. */
export function isLead(role: Role): boolean {
  return LEADS.includes(role);
}
