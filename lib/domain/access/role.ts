export const ROLES = [
  "programme_office",
  "reviewer",
  "moderator",
  "decision_maker",
  "csu_lead",
  "csu_contributor",
  "ccg_lead",
  "ccg_member",
  "sha_observer",
  "auditor",
] as const;

export type Role = (typeof ROLES)[number];

/** The name of each role as screens say it. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  programme_office: "Programme office",
  reviewer: "Reviewer",
  moderator: "Moderator",
  decision_maker: "Decision maker",
  csu_lead: "CSU lead",
  csu_contributor: "CSU contributor",
  ccg_lead: "CCG lead",
  ccg_member: "CCG member",
  sha_observer: "SHA observer",
  auditor: "Auditor",
};
