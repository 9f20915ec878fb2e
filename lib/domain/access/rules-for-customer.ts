import type { Grant, VerbRules } from "./grant";

const ownLead: Grant = { roles: ["ccg_lead"], relation: "own_ccg" };
const own: Grant = { roles: ["ccg_lead", "ccg_member"], relation: "own_ccg" };

/** Only a CCG writes its own commitment; an import leaves drafts for it to confirm. */
export const customerRules = {
  draft_commitment: { noun: "commitment", grants: [own], whoCan: "Only the CCG itself records its commitments." },
  discard_draft: { noun: "commitment", grants: [own], whoCan: "Only the CCG itself can discard its drafts." },
  confirm_commitment: { noun: "commitment", grants: [ownLead], whoCan: "Your CCG lead can confirm." },
  withdraw_commitment: { noun: "commitment", grants: [ownLead], whoCan: "Your CCG lead can step back." },
  answer_survey: { noun: "commitment", grants: [ownLead], whoCan: "Your CCG lead can answer the survey." },
  publish_offer: {
    noun: "commitment",
    grants: [{ roles: ["csu_lead"], relation: "own_unit" }],
    whoCan: "A CSU lead of the unit can change its offers.",
  },
} as const satisfies VerbRules;
