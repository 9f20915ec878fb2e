import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ROLES, type Role } from "@/lib/domain/access/role";
import {
  mayReadNote,
  mayReadPanelTotals,
  mayReadProgress,
  mayReadScore,
  mayReadWhetherSubmitted,
  type ReviewViewer,
} from "@/lib/domain/scoring/visibility";

const AUTHOR = "author";
const stranger: ReviewViewer = { personId: "viewer", roles: [], recused: false, onPanel: false, moderatesCase: false };
const before = { authorId: AUTHOR, panelComplete: false, setAside: false };
const after = { authorId: AUTHOR, panelComplete: true, setAside: false };
const as = (...roles: Role[]): ReviewViewer => ({ ...stranger, roles });
const coReviewer: ReviewViewer = { ...as("reviewer"), onPanel: true };
const caseModerator: ReviewViewer = { ...as("moderator"), moderatesCase: true };
const author: ReviewViewer = { ...coReviewer, personId: AUTHOR };

test.each([
  // who, score before, score after, whether submitted before, after
  ["the author", author, true, true, true, true],
  ["a co-reviewer", coReviewer, false, true, false, true],
  ["the moderator", caseModerator, false, true, true, true],
  ["a moderator of other cases", as("moderator"), false, false, false, false],
  ["the programme office", as("programme_office"), false, true, true, true],
  ["the decision maker", as("decision_maker"), false, true, false, true],
  ["the auditor", as("auditor"), false, true, true, true],
  ["a reviewer of other cases", as("reviewer"), false, false, false, false],
  ["the unit's lead", as("csu_lead"), false, false, false, false],
  ["the unit's contributor", as("csu_contributor"), false, false, false, false],
  ["a CCG lead", as("ccg_lead"), false, false, false, false],
  ["a CCG member", as("ccg_member"), false, false, false, false],
  ["an SHA observer", as("sha_observer"), false, false, false, false],
] as const)("%s", (_who, viewer, scoreBefore, scoreAfter, submittedBefore, submittedAfter) => {
  expect(mayReadScore(viewer, before)).toBe(scoreBefore);
  expect(mayReadScore(viewer, after)).toBe(scoreAfter);
  expect(mayReadWhetherSubmitted(viewer, before)).toBe(submittedBefore);
  expect(mayReadWhetherSubmitted(viewer, after)).toBe(submittedAfter);
});

describe("whatever the viewer", () => {
  const viewerArbitrary = fc.record({
    personId: fc.constantFrom("viewer", AUTHOR),
    roles: fc.uniqueArray(fc.constantFrom(...ROLES)),
    recused: fc.boolean(),
    onPanel: fc.boolean(),
    moderatesCase: fc.boolean(),
  });
  const review = fc.record({ authorId: fc.constant(AUTHOR), panelComplete: fc.boolean(), setAside: fc.boolean() });

  test("before completion only the author reads a score, and nobody a total", () => {
    fc.assert(
      fc.property(viewerArbitrary, review, (viewer, facts) => {
        const blind = { ...facts, panelComplete: false };
        if (viewer.personId !== AUTHOR) expect(mayReadScore(viewer, blind)).toBe(false);
        expect(mayReadPanelTotals(viewer, false)).toBe(false);
      }),
    );
  });

  test("a recused person reads nothing, whatever other role he or she holds", () => {
    fc.assert(
      fc.property(viewerArbitrary, review, (viewer, facts) => {
        const recused = { ...viewer, recused: true };
        expect(mayReadScore(recused, facts)).toBe(false);
        expect(mayReadNote(recused, facts)).toBe(false);
        expect(mayReadWhetherSubmitted(recused, facts)).toBe(false);
        expect(mayReadPanelTotals(recused, facts.panelComplete)).toBe(false);
      }),
    );
  });

  test("notes and progress are the author's alone", () => {
    fc.assert(
      fc.property(viewerArbitrary, review, (viewer, facts) => {
        const own = viewer.personId === AUTHOR && !viewer.recused;
        expect(mayReadNote(viewer, facts)).toBe(own);
        expect(mayReadProgress(viewer, facts)).toBe(own);
      }),
    );
  });

  test("joining the panel never reveals anything before it is complete", () => {
    fc.assert(
      fc.property(viewerArbitrary, review, (viewer, facts) => {
        const blind = { ...facts, panelComplete: false };
        const joined = { ...viewer, onPanel: true };
        expect(mayReadScore(joined, blind) && !mayReadScore(viewer, blind)).toBe(false);
        expect(mayReadWhetherSubmitted(joined, blind)).toBe(viewer.personId === AUTHOR && !viewer.recused);
      }),
    );
  });

  test("set-aside scores leave the panel's table", () => {
    expect(mayReadScore(coReviewer, { ...after, setAside: true })).toBe(false);
    expect(mayReadScore(caseModerator, { ...after, setAside: true })).toBe(true);
  });
});
