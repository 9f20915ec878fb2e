import type { VerbRule, VerbRules } from "./grant";

const representing = {
  noun: "outcome",
  grants: [{ roles: ["csu_lead"], relation: "own_unit", phases: ["representations"] }],
  whoCan: "A CSU lead of the unit can do this while the time for representations runs.",
} as const satisfies VerbRule;

const endingOutcome = {
  noun: "outcome",
  grants: [{ roles: ["decision_maker"], relation: "any", phases: ["outcome_issued", "published"] }],
  bars: ["scorer"],
  whoCan: "A decision maker who did not score the case can do this, with a reason.",
} as const satisfies VerbRule;

/** From the draft's first showing to its end. */
export const outcomeRules = {
  show_draft_to_unit: {
    noun: "outcome",
    grants: [
      { roles: ["moderator"], relation: "moderates", phases: ["outcome_drafted"] },
      { roles: ["programme_office"], relation: "any", phases: ["outcome_drafted"] },
    ],
    bars: ["scorer"],
    whoCan: "The moderator or the programme office can show the draft to the unit.",
  },
  represent: representing,
  close_representations: representing,
  hold_outcome: {
    noun: "outcome",
    grants: [{ roles: ["programme_office"], relation: "any", phases: ["outcome_drafted", "representations"] }],
    whoCan: "The programme office can hold an outcome, with a reason.",
  },
  release_outcome: {
    noun: "outcome",
    grants: [{ roles: ["programme_office"], relation: "any", phases: ["representations"] }],
    whoCan: "The programme office can release a held outcome.",
  },
  issue_outcome: {
    noun: "outcome",
    grants: [{ roles: ["decision_maker"], relation: "any", phases: ["representations"] }],
    bars: ["scorer"],
    whoCan: "A decision maker who did not score the case can issue the outcome once the unit has been heard.",
  },
  publish_outcome: {
    noun: "outcome",
    grants: [{ roles: ["programme_office"], relation: "any", phases: ["outcome_issued"] }],
    whoCan: "The programme office can publish an outcome that has been issued.",
  },
  replace_outcome: endingOutcome,
  withdraw_outcome: endingOutcome,
} as const satisfies VerbRules;
