import { describe, expect, test } from "vitest";
import { SUBMISSION_STATUSES } from "@/lib/domain/checkpoint/submission-status";
import { VERBS, type Verb } from "./access-table";
import type { Bar } from "./grant";
import { mayDo } from "./may-do";
import { as, at, atSomeStage, OWN, others, own, stagesOf, words } from "./own-and-others";
import { ROLES, type Role } from "./role";

const people = "invite_person revoke_invitation end_membership";
const flagsOnCase = `raise_flag change_plan agree_plan comment_on_flag decline_clearance clear_flag check_effectiveness
  relapse_flag read_flag`;
const recordOfCase = "read_case read_panel_scores read_draft_outcome";

/** What each way of being one's own gives to each role, by itself; the rest it gives nothing. */
const GIVES: Readonly<Record<keyof typeof OWN, Readonly<Partial<Record<Role, string>>>>> = {
  unit: {
    csu_lead: `open_submission answer_criterion upload_document remove_document point_evidence change_pointer
      withdraw_pointer state_income sign_off submit resubmit withdraw_submission answer_question represent
      close_representations change_plan agree_plan comment_on_flag start_work add_progress complete_milestone ask_for_time
      propose_clearance publish_offer read_case read_draft_outcome read_flag read_unit_money`,
    csu_contributor: `answer_criterion upload_document remove_document point_evidence change_pointer withdraw_pointer
      state_income answer_question change_plan comment_on_flag start_work add_progress complete_milestone ask_for_time
      read_case read_draft_outcome read_flag read_unit_money`,
  },
  ccg: {
    ccg_lead: "draft_commitment discard_draft confirm_commitment withdraw_commitment answer_survey",
    ccg_member: "draft_commitment discard_draft",
  },
  region: { sha_observer: "read_flag" },
  organisation: { csu_lead: people, ccg_lead: people },
  assigned: { reviewer: "declare_interests" },
  onPanel: {
    reviewer: `score_criterion submit_review ask_question confirm_record ${flagsOnCase} ${recordOfCase} read_unit_money`,
  },
  moderates: {
    moderator: `proceed_without_reviewer record_agreement rate_test propose_scenario draft_outcome amend_record draft_issue
      remove_issue resume_moderation show_draft_to_unit extend_flag change_severity ${flagsOnCase} ${recordOfCase}
      read_whether_submitted`,
  },
};

describe("what is one's own in one way only gives what that way gives", () => {
  const ways = ROLES.flatMap((role) =>
    (["unit", "ccg", "region", "organisation", "assigned", "onPanel", "moderates"] as const).map((way) => ({
      role,
      way,
    })),
  );

  test.each(ways)("$role: $way", ({ role, way }) => {
    const gained = VERBS.filter(
      (verb) => stagesOf(as(role), verb, { ...others, ...OWN[way] }).length > stagesOf(as(role), verb, others).length,
    );
    expect(gained.sort()).toEqual(words(GIVES[way][role] ?? "").sort());
  });
});

const editing = "preparing signed_off returned_in_part";
const assigning = "preparing signed_off submitted in_review returned_in_part";
const moderated = "in_moderation outcome_drafted representations outcome_issued published";
const reviewable = `submitted in_review ${moderated} returned_in_part`;
/** At any stage, and where there is none. */
const always = `none ${SUBMISSION_STATUSES.join(" ")}`;

/** When each thing that moves no case may be done, and by whom where they differ. */
const STAGES: readonly (readonly [verbs: string, stages: string, roles?: string])[] = [
  [`set_up_programme open_checkpoint import_data move_clock verify_audit ${people}`, always],
  ["answer_criterion upload_document remove_document", editing],
  ["point_evidence change_pointer withdraw_pointer state_income", editing],
  ["answer_question", "submitted in_review in_moderation returned_in_part"],
  ["assign_reviewer replace_reviewer", assigning],
  ["assign_moderator replace_moderator", `${assigning} in_moderation outcome_drafted representations`],
  ["chase_reviewer", "submitted in_review"],
  ["declare_interests", reviewable],
  ["undo_recusal", always],
  ["score_criterion submit_review ask_question", "in_review"],
  ["record_agreement rate_test propose_scenario confirm_record", "in_moderation"],
  ["amend_record", "in_moderation outcome_drafted representations"],
  ["draft_issue remove_issue", "in_moderation outcome_drafted"],
  ["raise_flag change_plan agree_plan comment_on_flag start_work add_progress complete_milestone ask_for_time", always],
  [
    "propose_clearance decline_clearance clear_flag check_effectiveness relapse_flag extend_flag change_severity",
    always,
  ],
  ["propose_stop decide_stop reject_stop", always],
  ["draft_commitment discard_draft confirm_commitment withdraw_commitment answer_survey publish_offer", always],
  ["read_case", always, "programme_office auditor csu_lead csu_contributor"],
  ["read_case", reviewable, "reviewer moderator"],
  ["read_case", moderated, "decision_maker"],
  ["read_whether_submitted", reviewable],
  ["read_panel_scores", moderated],
  ["read_draft_outcome", moderated, "programme_office auditor decision_maker reviewer moderator"],
  ["read_draft_outcome", "representations outcome_issued published", "csu_lead csu_contributor"],
  ["read_published_outcome", "published"],
  ["read_flag read_audit", always],
  ["read_unit_money", always, "programme_office moderator decision_maker csu_lead csu_contributor"],
  ["read_unit_money", reviewable, "reviewer"],
];

/** These move a case, at the stages of the table of moves (access-table.test.ts). */
const MOVING = words(`open_submission sign_off submit resubmit withdraw_submission grant_extension return_in_part reopen
  proceed_without_reviewer draft_outcome resume_moderation show_draft_to_unit represent close_representations hold_outcome
  release_outcome issue_outcome publish_outcome replace_outcome withdraw_outcome`);

describe("when", () => {
  test.each(VERBS.filter((verb) => !MOVING.includes(verb)))("%s may be done, by each who may", (verb) => {
    for (const role of ROLES) {
      const found = stagesOf(as(role), verb, own(role)).map((stage) => stage ?? "none");
      const row = STAGES.find(
        ([verbs, , roles]) => words(verbs).includes(verb) && (roles === undefined || words(roles).includes(role)),
      );
      const expected = atSomeStage(as(role), own(role)).includes(verb) ? words(row?.[1] ?? "") : [];
      expect([role, found.sort()]).toEqual([role, expected.sort()]);
    }
  });
});

/** What each bar stops. */
const STOPS: Readonly<Record<Bar, string>> = {
  reviewer: "replace_reviewer assign_moderator replace_moderator chase_reviewer",
  scorer: `proceed_without_reviewer record_agreement rate_test propose_scenario draft_outcome amend_record draft_issue
    remove_issue resume_moderation show_draft_to_unit issue_outcome replace_outcome withdraw_outcome decide_stop reject_stop`,
  moderator: "score_criterion submit_review",
  raiser: "clear_flag",
};
const BARRED_BY = {
  reviewer: { isAssigned: true },
  scorer: { isScorer: true },
  moderator: { isModerator: true },
  raiser: { isRaiser: true },
} as const;

describe("someone else must do it", () => {
  test.each(["reviewer", "scorer", "moderator", "raiser"] as const)(
    "where the one who asks is %s of the thing",
    (bar) => {
      const stopped = (role: Role, verb: Verb): boolean =>
        SUBMISSION_STATUSES.some(
          (status) =>
            mayDo(as(role), verb, at(own(role), status)) &&
            !mayDo(as(role), verb, at({ ...own(role), ...BARRED_BY[bar] }, status)),
        );
      const found = VERBS.filter((verb) => ROLES.some((role) => stopped(role, verb)));
      expect(found.sort()).toEqual(words(STOPS[bar]).sort());
    },
  );
});

describe("a case that is closed to someone", () => {
  const nhsCb = ["programme_office", "reviewer", "moderator", "decision_maker", "auditor"] as const;
  const subject = (role: Role) => ({ ...own(role), csuId: "essex" });

  test.each(nhsCb)("leaves the %s what is published, and nothing else", (role) => {
    for (const closed of [{ conflictedCsuIds: ["essex"] }, { ownCsuIds: ["essex"] }]) {
      expect(atSomeStage({ ...as(role), ...closed }, subject(role))).toEqual(["read_published_outcome"]);
    }
  });
});

test("every verb has its row", () => {
  const rows = STAGES.flatMap(([verbs]) => words(verbs));
  expect([...new Set([...rows, ...MOVING])].sort()).toEqual([...VERBS].sort());
});
