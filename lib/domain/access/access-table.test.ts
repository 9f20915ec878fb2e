import { describe, expect, test } from "vitest";
import { SUBMISSION_MOVES, type SubmissionEvent } from "@/lib/domain/checkpoint/moves";
import { SUBMISSION_STATUSES } from "@/lib/domain/checkpoint/submission-status";
import { FLAG_MOVES, type FlagEvent } from "@/lib/domain/flag/flag-moves";
import { ACCESS_TABLE, VERBS, type Verb } from "./access-table";
import { doors } from "./doors";
import { mayDo } from "./may-do";
import { as, at, atSomeStage, others, own, words } from "./own-and-others";
import { ROLES, type Role } from "./role";

/** "Who may do what" of docs/domain.md, written a second time by hand: with what is one's own, and with what is not. */
const EXPECTED: Readonly<Record<Role, { readonly own: string; readonly others: string }>> = {
  programme_office: {
    own: "",
    others: `set_up_programme open_checkpoint import_data move_clock invite_person revoke_invitation end_membership
      open_submission grant_extension return_in_part reopen assign_reviewer replace_reviewer
      assign_moderator replace_moderator chase_reviewer undo_recusal
      resume_moderation show_draft_to_unit hold_outcome release_outcome publish_outcome
      raise_flag change_plan agree_plan comment_on_flag decline_clearance clear_flag check_effectiveness relapse_flag
      extend_flag change_severity propose_stop
      read_case read_whether_submitted read_panel_scores read_draft_outcome read_published_outcome read_flag read_unit_money`,
  },
  reviewer: {
    own: `declare_interests score_criterion submit_review ask_question confirm_record
      raise_flag change_plan agree_plan comment_on_flag decline_clearance clear_flag check_effectiveness relapse_flag
      read_case read_panel_scores read_draft_outcome read_flag read_unit_money`,
    others: "read_published_outcome",
  },
  moderator: {
    own: `proceed_without_reviewer record_agreement rate_test propose_scenario draft_outcome amend_record
      draft_issue remove_issue resume_moderation show_draft_to_unit
      raise_flag change_plan agree_plan comment_on_flag decline_clearance clear_flag check_effectiveness relapse_flag
      extend_flag change_severity
      read_case read_whether_submitted read_panel_scores read_draft_outcome read_flag`,
    others: "read_published_outcome read_unit_money",
  },
  decision_maker: {
    own: "",
    others: `issue_outcome replace_outcome withdraw_outcome decide_stop reject_stop
      read_case read_panel_scores read_draft_outcome read_published_outcome read_flag read_unit_money`,
  },
  csu_lead: {
    own: `invite_person revoke_invitation end_membership open_submission answer_criterion upload_document remove_document
      point_evidence change_pointer withdraw_pointer state_income sign_off submit resubmit withdraw_submission
      answer_question represent close_representations change_plan agree_plan comment_on_flag start_work add_progress
      complete_milestone ask_for_time propose_clearance publish_offer read_case read_draft_outcome read_flag read_unit_money`,
    others: "read_published_outcome",
  },
  csu_contributor: {
    own: `answer_criterion upload_document remove_document point_evidence change_pointer withdraw_pointer state_income
      answer_question change_plan comment_on_flag start_work add_progress complete_milestone ask_for_time
      read_case read_draft_outcome read_flag read_unit_money`,
    others: "read_published_outcome",
  },
  ccg_lead: {
    own: `invite_person revoke_invitation end_membership draft_commitment discard_draft confirm_commitment
      withdraw_commitment answer_survey`,
    others: "read_published_outcome",
  },
  ccg_member: { own: "draft_commitment discard_draft", others: "read_published_outcome" },
  sha_observer: { own: "read_flag", others: "read_published_outcome" },
  auditor: {
    own: "",
    others: `verify_audit read_audit read_case read_whether_submitted read_panel_scores read_draft_outcome
      read_published_outcome read_flag`,
  },
};

describe("who may do what", () => {
  test.each(ROLES)("%s, with what is not his or her own", (role) => {
    expect(atSomeStage(as(role), others).sort()).toEqual(words(EXPECTED[role].others).sort());
  });

  test.each(ROLES)("%s, with what is", (role) => {
    const expected = [...words(EXPECTED[role].own), ...words(EXPECTED[role].others)];
    expect(atSomeStage(as(role), own(role)).sort()).toEqual(expected.sort());
  });

  test.each(VERBS)("%s says who can, in one sentence", (verb) => {
    expect(ACCESS_TABLE[verb].whoCan).toMatch(/^[A-Z].*\.$/);
  });
});

/** Verbs that move a submission, by the event they give. The table of moves was written apart, so each checks the other. */
const EVENT_OF: Readonly<Partial<Record<Verb, SubmissionEvent>>> = {
  open_submission: "open",
  sign_off: "sign_off",
  submit: "submit",
  resubmit: "resubmit",
  withdraw_submission: "withdraw",
  grant_extension: "extend",
  return_in_part: "return_in_part",
  reopen: "reopen",
  proceed_without_reviewer: "proceed_without_reviewer",
  draft_outcome: "draft_outcome",
  resume_moderation: "resume_moderation",
  show_draft_to_unit: "show_to_unit",
  represent: "make_representation",
  close_representations: "close_representations",
  hold_outcome: "hold",
  release_outcome: "release",
  issue_outcome: "issue",
  publish_outcome: "publish",
  replace_outcome: "replace_outcome",
  withdraw_outcome: "withdraw_outcome",
};

describe("the moves of a submission", () => {
  const pairs = VERBS.flatMap((verb) => {
    const event = EVENT_OF[verb];
    return event === undefined ? [] : [{ verb, event }];
  });

  test.each(pairs)("$verb may be done exactly where $event leads somewhere, by the same roles", ({ verb, event }) => {
    const definition = SUBMISSION_MOVES[event];
    const movers: readonly string[] = definition.who;
    for (const role of ROLES) {
      for (const status of SUBMISSION_STATUSES) {
        const expected = movers.includes(role) && Object.hasOwn(definition.moves, status);
        expect([role, status, mayDo(as(role), verb, at(own(role), status))]).toEqual([role, status, expected]);
      }
    }
  });
});

const FLAG_EVENT_OF: Readonly<Partial<Record<Verb, FlagEvent>>> = {
  change_plan: "change_plan",
  agree_plan: "agree_plan",
  start_work: "start_work",
  add_progress: "record_progress",
  ask_for_time: "ask_for_time",
  extend_flag: "extend",
  change_severity: "change_severity",
  propose_clearance: "propose_clearance",
  decline_clearance: "decline_clearance",
  clear_flag: "clear",
  check_effectiveness: "check_effectiveness",
  relapse_flag: "relapse",
  propose_stop: "propose_stop",
  decide_stop: "decide_stop",
  reject_stop: "reject_stop",
};

test.each(VERBS.filter((verb) => FLAG_EVENT_OF[verb] !== undefined))(
  "%s is for the roles of the flag's own table",
  (verb) => {
    const event = FLAG_EVENT_OF[verb];
    const movers: readonly string[] = event === undefined ? [] : FLAG_MOVES[event].who;
    for (const role of ROLES) expect([role, mayDo(as(role), verb, own(role))]).toEqual([role, movers.includes(role)]);
  },
);

/** Doors behind which more than one thing can be done. The unit adds progress where NHS CB adds a comment. */
const SHARED_DOORS: Readonly<Partial<Record<Verb, Verb>>> = { add_progress: "comment_on_flag" };

describe("the doors", () => {
  const camel = (verb: Verb) => verb.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  const policies = new Map<string, readonly string[] | string>(Object.entries(doors));
  const pairs = VERBS.map((verb) => ({ verb, door: `action:${camel(verb)}` })).filter(({ door }) => policies.has(door));
  const rolesOf = (verb: Verb) => ACCESS_TABLE[verb].grants.flatMap((grant) => [...grant.roles]);

  test("are named after verbs", () => expect(pairs.length).toBeGreaterThan(20));

  test.each(pairs)("$door lets in exactly the roles that some grant of $verb names", ({ verb, door }) => {
    const shared = SHARED_DOORS[verb];
    const granted = new Set<string>([...rolesOf(verb), ...(shared === undefined ? [] : rolesOf(shared))]);
    expect([...new Set(policies.get(door) ?? [])].sort()).toEqual([...granted].sort());
  });
});
