import { EDITING, EXTENDING, type Grant, type VerbRule, type VerbRules } from "./grant";

const team: Grant = { roles: ["csu_lead", "csu_contributor"], relation: "own_unit", phases: EDITING };

const preparing = {
  noun: "submission",
  grants: [team],
  whoCan: "A CSU lead or contributor of the unit can do this while the submission is being prepared.",
} as const satisfies VerbRule;

export const submissionRules = {
  open_submission: {
    noun: "submission",
    grants: [
      { roles: ["csu_lead"], relation: "own_unit", phases: ["not_open"] },
      { roles: ["programme_office"], relation: "any", phases: ["not_open"] },
    ],
    whoCan: "The unit's CSU lead or the programme office can open it.",
  },
  answer_criterion: preparing,
  upload_document: preparing,
  remove_document: preparing,
  point_evidence: preparing,
  change_pointer: preparing,
  withdraw_pointer: preparing,
  state_income: preparing,
  sign_off: {
    noun: "submission",
    grants: [{ roles: ["csu_lead"], relation: "own_unit", phases: ["preparing"] }],
    whoCan: "A CSU lead who did not make the last edit of any answer or pointer can sign off.",
  },
  submit: {
    noun: "submission",
    grants: [{ roles: ["csu_lead"], relation: "own_unit", phases: ["signed_off"] }],
    whoCan: "A CSU lead can submit once it is signed off.",
  },
  resubmit: {
    noun: "submission",
    grants: [{ roles: ["csu_lead"], relation: "own_unit", phases: ["returned_in_part"] }],
    whoCan: "A CSU lead can submit what was returned.",
  },
  withdraw_submission: {
    noun: "submission",
    grants: [
      {
        roles: ["csu_lead"],
        relation: "own_unit",
        phases: [
          "preparing",
          "signed_off",
          "submitted",
          "in_review",
          "in_moderation",
          "outcome_drafted",
          "representations",
          "returned_in_part",
        ],
      },
    ],
    whoCan: "A CSU lead can withdraw the submission until its outcome is issued.",
  },
  grant_extension: {
    noun: "submission",
    grants: [
      {
        roles: ["programme_office"],
        relation: "any",
        phases: EXTENDING,
      },
    ],
    whoCan: "The programme office can give more time, with a reason, until the case is submitted.",
  },
  return_in_part: {
    noun: "submission",
    grants: [{ roles: ["programme_office"], relation: "any", phases: ["submitted", "in_review"] }],
    whoCan: "The programme office can return named criteria until the panel is complete.",
  },
  reopen: {
    noun: "submission",
    grants: [{ roles: ["programme_office"], relation: "any", phases: ["submitted", "in_moderation", "withdrawn"] }],
    whoCan: "The programme office can reopen it, with a reason.",
  },
  answer_question: {
    noun: "submission",
    grants: [
      {
        roles: ["csu_lead", "csu_contributor"],
        relation: "own_unit",
        phases: ["submitted", "in_review", "in_moderation", "returned_in_part"],
      },
    ],
    whoCan: "A CSU lead or contributor of the unit can answer.",
  },
} as const satisfies VerbRules;
