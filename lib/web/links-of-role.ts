import type { Role } from "@/lib/domain/access/role";
import { paths } from "@/lib/paths";
import type { NavigationFacts } from "@/lib/queries/navigation";

type LinkName =
  | "My work"
  | "My cases"
  | "Decisions"
  | "Programme"
  | "Units"
  | "Flags"
  | "Admin"
  | "Our checkpoints"
  | "Our evidence"
  | "Our customers"
  | "Our plan"
  | "Our support"
  | "Audit";

const unitLinks = ["My work", "Our checkpoints", "Our evidence", "Our customers", "Our plan"] as const;

/** The pages of each role. Who holds several roles in the organisation acted for has the links of each. */
const LINKS: Readonly<Record<Role, readonly LinkName[]>> = {
  programme_office: ["My work", "Programme", "Flags", "Admin"],
  reviewer: ["My work", "My cases", "Programme", "Flags"],
  moderator: ["My work", "My cases", "Programme", "Flags"],
  decision_maker: ["My work", "Decisions", "Programme", "Flags"],
  csu_lead: unitLinks,
  csu_contributor: unitLinks,
  ccg_lead: ["My work", "Our support"],
  ccg_member: ["My work", "Our support"],
  sha_observer: ["Programme", "Units", "Flags"],
  auditor: ["Programme", "Audit"],
};

/** In the order in which they are shown, whatever roles bring them. */
const ORDER: readonly LinkName[] = [
  "My work",
  "My cases",
  "Decisions",
  "Programme",
  "Units",
  ...unitLinks.slice(1),
  "Our support",
  "Flags",
  "Admin",
  "Audit",
];

/** The links of the frame for the roles held. `own` is the short name of the organisation acted for, as its address has it. */
export function linksOfRole(
  roles: readonly Role[],
  own: string,
  facts: NavigationFacts,
): { href: string; text: string }[] {
  const wanted = new Set(roles.flatMap((role) => LINKS[role]));
  return ORDER.flatMap((text) => {
    const href = wanted.has(text) ? addressOf(text, own, facts) : null;
    return href === null ? [] : [{ href, text }];
  });
}

/** Null while there is nothing to lead to: no programme, or no checkpoint opened yet. */
function addressOf(link: LinkName, own: string, { programme, ownCheckpoint }: NavigationFacts): string | null {
  switch (link) {
    case "My work":
      return paths.myWork();
    case "My cases":
      return paths.myCases();
    case "Decisions":
      return paths.decisions();
    case "Programme":
      return programme === null ? null : paths.programme(programme);
    case "Units":
      return paths.units();
    case "Flags":
      return paths.flags();
    case "Admin":
      return paths.people();
    case "Our checkpoints":
      return paths.unit(own);
    case "Our evidence":
      return ownCheckpoint === null ? null : paths.evidence(own, ownCheckpoint);
    case "Our customers":
      return paths.unitCustomers(own);
    case "Our plan":
      return paths.unitFlags(own);
    case "Our support":
      return paths.ccg(own);
    case "Audit":
      return paths.audit();
  }
}
