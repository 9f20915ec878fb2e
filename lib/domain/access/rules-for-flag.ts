import type { Grant, VerbRule, VerbRules } from "./grant";

const lead: Grant = { roles: ["csu_lead"], relation: "own_unit" };
const unit: Grant = { roles: ["csu_lead", "csu_contributor"], relation: "own_unit" };
const office: Grant = { roles: ["programme_office"], relation: "any" };
const reviewer: Grant = { roles: ["reviewer"], relation: "on_panel" };
const moderator: Grant = { roles: ["moderator"], relation: "moderates" };

const workingOnPlan = {
  noun: "flag",
  grants: [unit],
  whoCan: "A CSU lead or contributor of the unit can do this.",
} as const satisfies VerbRule;

const judgingProgress = {
  noun: "flag",
  grants: [office, reviewer, moderator],
  whoCan: "The programme office, the moderator or a reviewer of the case can do this.",
} as const satisfies VerbRule;

const steering = {
  noun: "flag",
  grants: [office, moderator],
  whoCan: "The programme office or the moderator of the case can do this, with a reason.",
} as const satisfies VerbRule;

const decidingStop = {
  noun: "flag",
  grants: [{ roles: ["decision_maker"], relation: "any" }],
  bars: ["scorer"],
  whoCan: "A decision maker who did not score the case decides whether the unit stops.",
} as const satisfies VerbRule;

/** Who may give each order. Which order fits the flag's own status is a table of moves elsewhere. */
export const flagRules = {
  raise_flag: {
    noun: "flag",
    grants: [office, reviewer, moderator],
    whoCan: "The programme office, the moderator or a reviewer of the case can raise a flag.",
  },
  change_plan: {
    noun: "flag",
    grants: [unit, office, reviewer, moderator],
    whoCan: "The unit, and NHS CB's people on the case, can change the plan.",
  },
  agree_plan: {
    noun: "flag",
    grants: [lead, office, reviewer, moderator],
    whoCan: "A CSU lead agrees for the unit; someone on the case agrees for NHS CB.",
  },
  comment_on_flag: {
    noun: "flag",
    grants: [unit, office, reviewer, moderator],
    whoCan: "The unit, and NHS CB's people on the case, can comment.",
  },
  start_work: workingOnPlan,
  add_progress: workingOnPlan,
  complete_milestone: workingOnPlan,
  ask_for_time: workingOnPlan,
  propose_clearance: { noun: "flag", grants: [lead], whoCan: "A CSU lead of the unit can propose clearance." },
  decline_clearance: judgingProgress,
  clear_flag: {
    ...judgingProgress,
    bars: ["raiser"],
    whoCan: "Someone at NHS CB other than the one who raised the flag can clear it.",
  },
  check_effectiveness: judgingProgress,
  relapse_flag: judgingProgress,
  extend_flag: steering,
  change_severity: steering,
  propose_stop: {
    noun: "flag",
    grants: [office],
    whoCan: "The programme office can propose to stop.",
  },
  decide_stop: decidingStop,
  reject_stop: decidingStop,
} as const satisfies VerbRules;
