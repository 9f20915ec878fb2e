import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventsFor, move, SUBMISSION_EVENTS, SUBMISSION_MOVES, type SubmissionEvent } from "./moves";
import { SUBMISSION_STATUSES, type SubmissionStatus } from "./submission-status";

/** Every move that exists, written a second time by hand: state, event, where to. All else must be a conflict. */
const EXPECTED = new Map<string, SubmissionStatus>([
  ["not_open open", "preparing"],
  ["not_open extend", "not_open"],
  ["not_open record_published_outcome", "published"],
  ["preparing sign_off", "signed_off"],
  ["preparing extend", "preparing"],
  ["preparing withdraw", "withdrawn"],
  ["signed_off void_sign_off", "preparing"],
  ["signed_off submit", "submitted"],
  ["signed_off extend", "signed_off"],
  ["signed_off withdraw", "withdrawn"],
  ["submitted start_review", "in_review"],
  ["submitted return_in_part", "returned_in_part"],
  ["submitted reopen", "preparing"],
  ["submitted withdraw", "withdrawn"],
  ["in_review complete_panel", "in_moderation"],
  ["in_review proceed_without_reviewer", "in_moderation"],
  ["in_review return_in_part", "returned_in_part"],
  ["in_review withdraw", "withdrawn"],
  ["in_moderation resume_review", "in_review"],
  ["in_moderation draft_outcome", "outcome_drafted"],
  ["in_moderation reopen", "in_review"],
  ["in_moderation withdraw", "withdrawn"],
  ["outcome_drafted resume_moderation", "in_moderation"],
  ["outcome_drafted show_to_unit", "representations"],
  ["outcome_drafted hold", "outcome_drafted"],
  ["outcome_drafted withdraw", "withdrawn"],
  ["representations resume_moderation", "in_moderation"],
  ["representations make_representation", "representations"],
  ["representations close_representations", "representations"],
  ["representations hold", "representations"],
  ["representations decide_held", "representations"],
  ["representations issue", "outcome_issued"],
  ["representations release", "outcome_issued"],
  ["representations withdraw", "withdrawn"],
  ["outcome_issued publish", "published"],
  ["outcome_issued replace_outcome", "outcome_issued"],
  ["outcome_issued withdraw_outcome", "in_moderation"],
  ["published replace_outcome", "outcome_issued"],
  ["published withdraw_outcome", "in_moderation"],
  ["returned_in_part resubmit", "submitted"],
  ["returned_in_part extend", "returned_in_part"],
  ["returned_in_part withdraw", "withdrawn"],
  ["withdrawn reopen", "preparing"],
]);

const EVERY_PAIR = SUBMISSION_STATUSES.flatMap((status) =>
  SUBMISSION_EVENTS.map((event): [SubmissionStatus, SubmissionEvent] => [status, event]),
);

describe("moves of a submission", () => {
  it.each(EVERY_PAIR)("%s, %s", (status, event) => {
    const expected = EXPECTED.get(`${status} ${event}`);
    const result = move(status, event);
    if (expected === undefined) expect(result).toMatchObject({ ok: false, error: "conflict" });
    else expect(result).toMatchObject({ ok: true, value: { to: expected } });
  });

  it("leaves no status out of reach", () => {
    const reached = new Set<SubmissionStatus>(["not_open"]);
    for (const from of reached) {
      for (const event of SUBMISSION_EVENTS) {
        const result = move(from, event);
        if (result.ok) reached.add(result.value.to);
      }
    }
    expect([...reached].sort()).toEqual([...SUBMISSION_STATUSES].sort());
  });

  it("never goes from preparing to a decision without a sign-off, a submission, a panel, a draft and representations", () => {
    const events = fc.array(
      fc.constantFrom(...SUBMISSION_EVENTS.filter((event) => event !== "record_published_outcome")),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(events, (orders) => {
        const passed: SubmissionStatus[] = ["not_open"];
        for (const event of orders) {
          const result = move(passed.at(-1) ?? "not_open", event);
          if (result.ok) passed.push(result.value.to);
        }
        if (passed.includes("outcome_issued")) {
          const road: SubmissionStatus[] = [
            "preparing",
            "signed_off",
            "submitted",
            "in_review",
            "in_moderation",
            "outcome_drafted",
          ];
          for (const stage of road) expect(passed).toContain(stage);
          expect(passed).toContain("representations");
        }
      }),
    );
  });

  it("asks a reason for every step back and every exception", () => {
    const reasoned = SUBMISSION_EVENTS.filter((event) => SUBMISSION_MOVES[event].needsReason);
    expect(reasoned).toEqual([
      "extend",
      "proceed_without_reviewer",
      "resume_review",
      "return_in_part",
      "resume_moderation",
      "hold",
      "release",
      "replace_outcome",
      "withdraw_outcome",
      "withdraw",
      "reopen",
    ]);
  });

  it("gives contributors, reviewers, observers, auditors and CCGs no order that only others may give", () => {
    for (const status of SUBMISSION_STATUSES) {
      for (const role of ["reviewer", "sha_observer", "auditor", "ccg_lead", "ccg_member"] as const) {
        expect(eventsFor(status, role)).toEqual([]);
      }
      expect(eventsFor(status, "csu_contributor")).toEqual(status === "signed_off" ? ["void_sign_off"] : []);
    }
  });
});
