import { describe, expect, it } from "vitest";
import { blocksSignOff, type CaseInPreparation, type FindingKind, readiness } from "./readiness";

const READY: CaseInPreparation = {
  criteria: [
    { code: "2.L1", isCritical: true, isFedByCommitments: false },
    { code: "2.C1", isCritical: false, isFedByCommitments: true },
  ],
  answers: [
    { criterion: "2.L1", text: "The team is in post", isReady: true },
    { criterion: "2.C1", text: "Seven CCGs intend to buy", isReady: true },
  ],
  pointers: [
    { criterion: "2.L1", documentId: "structure", place: "structure 1", shows: "Every post has a name in it" },
    { criterion: "2.L1", documentId: "policy", place: "policy 1", shows: "The post of managing director was approved" },
    { criterion: "2.C1", documentId: "structure", place: "structure 2", shows: "Five letters of intent are signed" },
  ],
  documents: [
    { id: "structure", title: "Structure", owner: "csu", state: "ready" },
    { id: "policy", title: "Policy", owner: "pct", state: "ready" },
  ],
  documentLimit: 30,
  breakEvenPencePerYear: 100,
  expectedPencePerYear: 5000,
  confirmedPencePerYear: 5000,
  isSignedOff: true,
  returned: null,
  isReturnedUnchanged: false,
};

const returned = (code: string, isFedByCommitments: boolean) => ({
  criteria: [{ code, title: "Named", isFedByCommitments }],
});

const kinds = (found: readonly { kind: FindingKind; criterion: string | null }[]) =>
  found.map(({ kind, criterion }) => `${criterion ?? "-"} ${kind}`);

describe("readiness", () => {
  it("finds nothing wrong with a case that is ready", () => {
    expect(readiness(READY)).toEqual({ blocks: [], weakens: [] });
  });

  const blocks: readonly [string, Partial<CaseInPreparation>, string[]][] = [
    ["no answer", { answers: READY.answers.slice(1) }, ["2.L1 no_answer"]],
    [
      "a blank answer",
      { answers: [{ criterion: "2.L1", text: " \n", isReady: true }, ...READY.answers.slice(1)] },
      ["2.L1 no_answer"],
    ],
    [
      "an answer not marked ready",
      { answers: READY.answers.map((answer) => ({ ...answer, isReady: false })) },
      ["2.L1 not_ready", "2.C1 not_ready"],
    ],
    ["no pointer", { pointers: READY.pointers.slice(0, 2) }, ["2.C1 no_pointer"]],
    [
      "a document being checked",
      { documents: READY.documents.map((document) => ({ ...document, state: "checking" })) },
      ["2.L1 document_not_ready", "2.L1 document_not_ready"],
    ],
    [
      "a refused document that nothing points to",
      { documents: [...READY.documents, { id: "x", title: "X", owner: "csu", state: "refused" }] },
      ["- document_refused"],
    ],
    ["too many documents", { documentLimit: 1 }, ["- too_many_documents"]],
    ["no break-even income", { breakEvenPencePerYear: null }, ["- no_break_even"]],
    ["no sign-off", { isSignedOff: false }, ["- no_sign_off"]],
  ];

  it.each(blocks)("%s blocks", (_, change, expected) => {
    const found = readiness({ ...READY, ...change });
    expect(kinds(found.blocks)).toEqual(expected);
  });

  const weakens: readonly [string, Partial<CaseInPreparation>, string[]][] = [
    [
      "a PCT's document alone",
      { documents: READY.documents.map((document) => ({ ...document, owner: "pct" })) },
      ["2.L1 only_pct_documents", "2.C1 only_pct_documents"],
    ],
    [
      "one pointer on a critical criterion",
      { pointers: [READY.pointers[0], READY.pointers[2]].filter((pointer) => pointer !== undefined) },
      ["2.L1 single_pointer", "- unused_documents"],
    ],
    [
      "documents that nothing points to",
      { documents: [...READY.documents, ...READY.documents.map((each) => ({ ...each, id: `${each.id} 2` }))] },
      ["- unused_documents"],
    ],
    [
      "two pointers to one place on a critical criterion",
      { pointers: READY.pointers.map((pointer) => ({ ...pointer, place: "structure 1" })) },
      ["2.L1 single_pointer"],
    ],
    [
      "too few words on what is shown",
      { pointers: READY.pointers.map((pointer) => ({ ...pointer, shows: "see  this page" })) },
      ["2.L1 short_shows", "2.C1 short_shows"],
    ],
    ["more expected than confirmed", { expectedPencePerYear: 5001 }, ["2.C1 income_differs"]],
    ["going back as it came", { isReturnedUnchanged: true }, ["- nothing_changed"]],
    ["less expected than confirmed", { confirmedPencePerYear: 5001 }, ["2.C1 income_differs"]],
    [
      "of a returned case only what was named, a criterion",
      {
        returned: returned("2.L1", false),
        pointers: READY.pointers.map((pointer) => ({ ...pointer, shows: "see this" })),
        expectedPencePerYear: 5001,
      },
      ["2.L1 short_shows"],
    ],
    [
      "of a returned case only what was named, income with its criterion",
      {
        returned: returned("2.C1", true),
        pointers: READY.pointers.map((pointer) => ({ ...pointer, shows: "see this" })),
        expectedPencePerYear: 5001,
      },
      ["2.C1 short_shows", "2.C1 income_differs"],
    ],
  ];

  it.each(weakens)("%s only weakens", (_, change, expected) => {
    const found = readiness({ ...READY, ...change });
    expect(kinds(found.weakens)).toEqual(expected);
    expect(found.blocks).toEqual([]);
  });

  it("says what to do about each finding", () => {
    const empty = readiness({
      ...READY,
      answers: [],
      pointers: [],
      documents: [],
      isSignedOff: false,
      documentLimit: 0,
    });
    expect(empty.blocks.map(({ words }) => words)).toEqual([
      "2.L1 has no answer. Write one",
      "2.L1 points to no evidence. Add the page that shows it",
      "2.C1 has no answer. Write one",
      "2.C1 points to no evidence. Add the page that shows it",
      "No lead has signed this off. Ask one who prepared none of it",
    ]);
    expect(readiness({ ...READY, documentLimit: 1 }).blocks[0]?.words).toBe(
      "There are 2 documents and the most is 1. Take out 1 document",
    );
    expect(readiness({ ...READY, expectedPencePerYear: 12_705_120 }).weakens[0]?.words).toBe(
      "You expect £127,051.20 a year and CCGs have confirmed £50.00. Ask the CCGs concerned to confirm, or lower what you expect",
    );
  });

  it("does not let the missing sign-off block the sign-off", () => {
    expect(blocksSignOff(readiness({ ...READY, isSignedOff: false }))).toEqual([]);
    expect(kinds(blocksSignOff(readiness({ ...READY, isSignedOff: false, breakEvenPencePerYear: null })))).toEqual([
      "- no_break_even",
    ]);
  });
});
