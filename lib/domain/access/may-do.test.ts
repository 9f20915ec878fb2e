import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SUBMISSION_STATUSES } from "@/lib/domain/checkpoint/submission-status";
import { VERBS } from "./access-table";
import type { ActorFacts, SubjectFacts } from "./facts";
import { mayDo, verbsFor, whyNot } from "./may-do";
import { ROLES } from "./role";

const office: ActorFacts = {
  roles: ["programme_office"],
  organisationId: "nhs-cb",
  organisationKind: "nhs_cb",
  regionId: null,
  ownCsuIds: [],
  conflictedCsuIds: [],
};
const unitLead: ActorFacts = { ...office, roles: ["csu_lead"], organisationId: "essex", organisationKind: "csu" };
const reviewer: ActorFacts = { ...office, roles: ["reviewer"] };
const onPanel: SubjectFacts = { csuId: "essex", status: "in_review", isAssigned: true, isPanelMember: true };

describe("refused", () => {
  test.each<[string, ActorFacts, Parameters<typeof mayDo>[1], SubjectFacts]>([
    [
      "another unit's lead",
      { ...unitLead, organisationId: "arden" },
      "answer_criterion",
      { csuId: "essex", status: "preparing" },
    ],
    [
      "a lead who acts for the CCG with the unit's id",
      { ...unitLead, organisationKind: "ccg" },
      "answer_criterion",
      { csuId: "essex", status: "preparing" },
    ],
    [
      "a reviewer who has not declared",
      reviewer,
      "score_criterion",
      { csuId: "essex", status: "in_review", isAssigned: true },
    ],
    ["a reviewer of another case", reviewer, "score_criterion", { csuId: "essex", status: "in_review" }],
    ["a panel member with a conflict", { ...reviewer, conflictedCsuIds: ["essex"] }, "score_criterion", onPanel],
    ["a panel member who belongs to the unit", { ...reviewer, ownCsuIds: ["essex"] }, "score_criterion", onPanel],
    [
      "a panel member who moderates the case",
      { ...reviewer, roles: ["reviewer", "moderator"] },
      "score_criterion",
      { ...onPanel, isModerator: true },
    ],
    [
      "a moderator who scored",
      { ...office, roles: ["moderator"] },
      "record_agreement",
      { csuId: "essex", status: "in_moderation", isModerator: true, isScorer: true },
    ],
    [
      "a decision maker who scored",
      { ...office, roles: ["decision_maker"] },
      "issue_outcome",
      { csuId: "essex", status: "representations", isScorer: true },
    ],
    ["the raiser of a flag", office, "clear_flag", { csuId: "essex", isRaiser: true }],
    [
      "an observer without a region",
      { ...office, roles: ["sha_observer"], organisationKind: "sha_cluster" },
      "read_flag",
      { csuId: "essex", regionId: null },
    ],
    [
      "a role held in the wrong kind of organisation",
      { ...office, organisationKind: "csu" },
      "assign_reviewer",
      { csuId: "essex", status: "submitted" },
    ],
    [
      "someone who acts for nobody",
      { ...unitLead, organisationId: null, organisationKind: null },
      "answer_criterion",
      { csuId: "essex", status: "preparing" },
    ],
    ["the programme office, for a unit's submission", office, "submit", { csuId: "essex", status: "signed_off" }],
    ["a subject whose stage is not known", unitLead, "answer_criterion", { csuId: "essex" }],
  ])("%s", (_name, actor, verb, subject) => {
    expect(mayDo(actor, verb, subject)).toBe(false);
    expect(whyNot(actor, verb, subject)).not.toBeNull();
  });

  test("a verb or a role that is not known", () => {
    const unknownVerb: string = "__proto__";
    expect(VERBS.some((verb) => verb === unknownVerb)).toBe(false);
    const stranger: ActorFacts = JSON.parse(JSON.stringify({ ...office, roles: ["administrator", "constructor", ""] }));
    expect(verbsFor(stranger, { ...onPanel, isModerator: true, ownOrganisation: true })).toEqual([]);
  });
});

describe("the sentence for who cannot", () => {
  const draft = { ccgId: "00C" };
  const member: ActorFacts = { ...office, roles: ["ccg_member"], organisationId: "00C", organisationKind: "ccg" };

  test("says who can", () => {
    expect(whyNot(member, "confirm_commitment", draft)).toBe("Your CCG lead can confirm.");
    expect(whyNot({ ...member, roles: ["ccg_lead"] }, "confirm_commitment", draft)).toBeNull();
  });

  test("names the stage when it is only too early or too late", () => {
    expect(whyNot(unitLead, "submit", { csuId: "essex", status: "in_review" })).toBe(
      'The stage is "In review". A CSU lead can submit once it is signed off.',
    );
  });

  test("says what stops this person", () => {
    expect(whyNot(office, "clear_flag", { csuId: "essex", isRaiser: true })).toBe(
      "You raised this, so someone else at NHS CB must clear it.",
    );
  });
});

test("the unit's own people are not kept out by what they are to NHS CB, and published outcomes by nothing", () => {
  const both = { ...unitLead, ownCsuIds: ["essex"], conflictedCsuIds: ["essex"] };
  expect(mayDo(both, "answer_criterion", { csuId: "essex", status: "preparing" })).toBe(true);
  const recused = { ...reviewer, conflictedCsuIds: ["essex"] };
  expect(verbsFor(recused, { ...onPanel, status: "published" })).toEqual(["read_published_outcome"]);
});

test("a CCG may buy from a unit to which one of its people belongs", () => {
  const lead: ActorFacts = {
    ...office,
    roles: ["ccg_lead"],
    organisationId: "00C",
    organisationKind: "ccg",
    ownCsuIds: ["essex"],
  };
  expect(mayDo(lead, "confirm_commitment", { ccgId: "00C", csuId: "essex" })).toBe(true);
});

describe("whoever asks for whatever", () => {
  const kind = fc.constantFrom("nhs_cb", "csu", "ccg", "sha_cluster", "other_supplier", null);
  const ids = fc.constantFrom("essex", "arden", "00C");
  const actorArbitrary = fc.record({
    roles: fc.uniqueArray(fc.constantFrom(...ROLES)),
    organisationId: fc.option(ids),
    organisationKind: kind,
    regionId: fc.option(fc.constantFrom("north", "south")),
    ownCsuIds: fc.uniqueArray(ids),
    conflictedCsuIds: fc.uniqueArray(ids),
  });
  const subjectArbitrary = fc.record(
    {
      csuId: ids,
      ccgId: ids,
      regionId: fc.constantFrom("north", "south", null),
      status: fc.constantFrom(...SUBMISSION_STATUSES),
      isAssigned: fc.boolean(),
      isPanelMember: fc.boolean(),
      isModerator: fc.boolean(),
      isScorer: fc.boolean(),
      isRaiser: fc.boolean(),
      ownOrganisation: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  const verbArbitrary = fc.constantFrom(...VERBS);

  test("the sentence and the answer agree", () => {
    fc.assert(
      fc.property(actorArbitrary, verbArbitrary, subjectArbitrary, (actor, verb, subject) => {
        expect(whyNot(actor, verb, subject) === null).toBe(mayDo(actor, verb, subject));
      }),
      { numRuns: 2000 },
    );
  });

  test("losing a role never gives anything, and without roles there is nothing", () => {
    fc.assert(
      fc.property(actorArbitrary, subjectArbitrary, (actor, subject) => {
        const before = verbsFor(actor, subject);
        for (const role of actor.roles) {
          const fewer = { ...actor, roles: actor.roles.filter((each) => each !== role) };
          for (const verb of verbsFor(fewer, subject)) expect(before).toContain(verb);
        }
        expect(verbsFor({ ...actor, roles: [] }, subject)).toEqual([]);
      }),
    );
  });

  test("a conflict closes the case to NHS CB's people, whatever their roles", () => {
    fc.assert(
      fc.property(actorArbitrary, subjectArbitrary, (actor, subject) => {
        const conflicted = {
          ...actor,
          organisationId: "nhs-cb",
          organisationKind: "nhs_cb",
          conflictedCsuIds: ["essex"],
        } as const;
        for (const verb of verbsFor(conflicted, { ...subject, csuId: "essex" }))
          expect(verb).toBe("read_published_outcome");
      }),
    );
  });

  test("nobody who scored or moderates does the other, or decides", () => {
    fc.assert(
      fc.property(actorArbitrary, subjectArbitrary, (actor, subject) => {
        for (const verb of ["record_agreement", "rate_test", "draft_outcome", "issue_outcome"] as const) {
          expect(mayDo(actor, verb, { ...subject, isScorer: true })).toBe(false);
        }
        expect(mayDo(actor, "score_criterion", { ...subject, isModerator: true })).toBe(false);
      }),
    );
  });
});
