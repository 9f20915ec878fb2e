import type { VerbRules } from "./grant";

const OFFICE = "The programme office can do this.";

export const programmeRules = {
  set_up_programme: { noun: "programme", grants: [{ roles: ["programme_office"], relation: "any" }], whoCan: OFFICE },
  open_checkpoint: { noun: "programme", grants: [{ roles: ["programme_office"], relation: "any" }], whoCan: OFFICE },
  import_data: { noun: "programme", grants: [{ roles: ["programme_office"], relation: "any" }], whoCan: OFFICE },
  move_clock: { noun: "programme", grants: [{ roles: ["programme_office"], relation: "any" }], whoCan: OFFICE },
  invite_person: {
    noun: "person",
    grants: [
      { roles: ["programme_office"], relation: "any" },
      { roles: ["csu_lead", "ccg_lead"], relation: "own_organisation" },
    ],
    whoCan: "Your lead can invite colleagues. The programme office can invite anyone.",
  },
  revoke_invitation: {
    noun: "person",
    grants: [
      { roles: ["programme_office"], relation: "any" },
      { roles: ["csu_lead", "ccg_lead"], relation: "own_organisation" },
    ],
    whoCan: "Your lead or the programme office can take back an invitation.",
  },
  end_membership: {
    noun: "person",
    grants: [
      { roles: ["programme_office"], relation: "any" },
      { roles: ["csu_lead", "ccg_lead"], relation: "own_organisation" },
    ],
    whoCan: "Your lead or the programme office can end a membership.",
  },
  verify_audit: {
    noun: "record",
    grants: [{ roles: ["auditor"], relation: "any" }],
    whoCan: "An auditor can check the record.",
  },
} as const satisfies VerbRules;
