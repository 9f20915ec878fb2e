import type { VerbRule, VerbRules } from "./grant";

const moderating = {
  noun: "moderation",
  grants: [{ roles: ["moderator"], relation: "moderates", phases: ["in_moderation"] }],
  bars: ["scorer"],
  whoCan: "The moderator of the case can do this once the panel is complete.",
} as const satisfies VerbRule;

/** What is written while the panel sits. */
export const moderationRules = {
  record_agreement: moderating,
  rate_test: moderating,
  propose_scenario: moderating,
  draft_outcome: moderating,
  confirm_record: {
    noun: "moderation",
    grants: [{ roles: ["reviewer"], relation: "on_panel", phases: ["in_moderation"] }],
    whoCan: "Each member of the panel confirms the record.",
  },
  amend_record: {
    noun: "moderation",
    grants: [
      {
        roles: ["moderator"],
        relation: "moderates",
        phases: ["in_moderation", "outcome_drafted", "representations"],
      },
    ],
    bars: ["scorer"],
    whoCan: "The moderator of the case can add an amendment until the outcome is issued.",
  },
  draft_issue: {
    noun: "moderation",
    grants: [{ roles: ["moderator"], relation: "moderates", phases: ["in_moderation", "outcome_drafted"] }],
    bars: ["scorer"],
    whoCan: "The moderator of the case can draft issues until the draft is shown to the unit.",
  },
  remove_issue: {
    noun: "moderation",
    grants: [{ roles: ["moderator"], relation: "moderates", phases: ["in_moderation", "outcome_drafted"] }],
    bars: ["scorer"],
    whoCan: "The moderator of the case can remove a drafted issue until the draft is shown to the unit.",
  },
  resume_moderation: {
    noun: "moderation",
    grants: [
      { roles: ["moderator"], relation: "moderates", phases: ["outcome_drafted", "representations"] },
      { roles: ["programme_office"], relation: "any", phases: ["outcome_drafted", "representations"] },
    ],
    bars: ["scorer"],
    whoCan: "The moderator or the programme office can take the draft back into moderation.",
  },
} as const satisfies VerbRules;
