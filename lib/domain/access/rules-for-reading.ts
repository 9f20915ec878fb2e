import { type Grant, MODERATED, REVIEWABLE, type VerbRules } from "./grant";

const unit: Grant = { roles: ["csu_lead", "csu_contributor"], relation: "own_unit" };
const reviewer: Grant = { roles: ["reviewer"], relation: "on_panel", phases: REVIEWABLE };
const moderator: Grant = { roles: ["moderator"], relation: "moderates", phases: REVIEWABLE };
const decider: Grant = { roles: ["decision_maker"], relation: "any", phases: MODERATED };

/** What a screen may show. Which rows exist for someone is decided in the query, by the scopes, and must not differ. */
export const readingRules = {
  read_case: {
    noun: "submission",
    grants: [{ roles: ["programme_office", "auditor"], relation: "any" }, unit, reviewer, moderator, decider],
    whoCan: "The unit and NHS CB's people on the case can read it.",
  },
  read_whether_submitted: {
    noun: "review",
    grants: [{ roles: ["programme_office", "auditor"], relation: "any", phases: REVIEWABLE }, moderator],
    whoCan: "The programme office and the moderator can see who has submitted.",
  },
  read_panel_scores: {
    noun: "review",
    grants: [
      { roles: ["programme_office", "auditor", "decision_maker"], relation: "any", phases: MODERATED },
      { roles: ["reviewer"], relation: "on_panel", phases: MODERATED },
      { roles: ["moderator"], relation: "moderates", phases: MODERATED },
    ],
    whoCan: "You will see other scores when the panel is complete.",
  },
  read_draft_outcome: {
    noun: "outcome",
    grants: [
      { roles: ["programme_office", "auditor", "decision_maker"], relation: "any", phases: MODERATED },
      { roles: ["reviewer"], relation: "on_panel", phases: MODERATED },
      { roles: ["moderator"], relation: "moderates", phases: MODERATED },
      {
        roles: ["csu_lead", "csu_contributor"],
        relation: "own_unit",
        phases: ["representations", "outcome_issued", "published"],
      },
    ],
    whoCan: "The unit can read the draft outcome once NHS CB shows it.",
  },
  read_published_outcome: {
    noun: "outcome",
    grants: [
      {
        roles: [
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
        ],
        relation: "any",
        phases: ["published"],
      },
    ],
    openToAll: true,
    whoCan: "Everyone can read an outcome once it is published.",
  },
  read_flag: {
    noun: "flag",
    grants: [
      { roles: ["programme_office", "auditor", "decision_maker"], relation: "any" },
      unit,
      { roles: ["reviewer"], relation: "on_panel" },
      { roles: ["moderator"], relation: "moderates" },
      { roles: ["sha_observer"], relation: "own_region" },
    ],
    whoCan: "The unit, NHS CB's people on the case and the SHA cluster of the region can read it.",
  },
  read_unit_money: {
    noun: "commitment",
    grants: [{ roles: ["programme_office", "moderator", "decision_maker"], relation: "any" }, unit, reviewer],
    whoCan: "Income and prices are for the unit, the programme office, moderators, decision makers and the panel.",
  },
  read_audit: {
    noun: "record",
    grants: [{ roles: ["auditor"], relation: "any" }],
    whoCan: "An auditor can read the record.",
  },
} as const satisfies VerbRules;
