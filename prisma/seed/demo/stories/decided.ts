import type { UnitStory } from "./unit-story";

/** Units whose outcome is drafted, shown or issued. */
export const decided: readonly UnitStory[] = [
  {
    slug: "css-south",
    brief: { stage: "outcome_drafted", submittedOn: "2012-08-21" },
    gaps: { "3.C4": 2, "3.B5": 2 },
    strong: ["3.B1", "3.B4"],
    breakEvenShare: 98,
    reviewers: [2, 5, 6],
    moderator: 2,
  },
  {
    slug: "surrey-sussex",
    brief: {
      stage: "representations",
      window: "open",
      submittedOn: "2012-08-15",
      question: {
        text: "Which of the twelve CCGs have agreed the new notice terms?",
        codes: ["3.C5"],
        answer: "Nine have, in writing. The other three decide at their September meetings, and their letters say so.",
      },
    },
    gaps: { "3.C1": 2, "3.C5": 2, "3.B6": 2 },
    breakEvenShare: 64,
    reviewers: [1, 4, 6],
    moderator: 1,
  },
  {
    slug: "best-west",
    brief: { stage: "representations", window: "closed_early", submittedOn: "2012-08-14" },
    gaps: { "3.D4": 2 },
    strong: ["3.C1", "3.C2", "3.B2"],
    breakEvenShare: 107,
    reviewers: [2, 3, 5],
    moderator: 2,
  },
  {
    slug: "central-southern",
    brief: {
      stage: "representations",
      window: "ended",
      submittedOn: "2012-07-30",
      representation:
        "We ask NHS CB to read page 12 of the plan again. Two of the three agreements that the panel found unsigned were signed on 20 August, and the ledger now shows them as confirmed.",
    },
    gaps: { "3.C1": 2, "3.B2": 2, "3.D1": 2 },
    breakEvenShare: 69,
    reviewers: [3, 4, 5],
    moderator: 1,
  },
  {
    slug: "north-east",
    brief: { stage: "outcome_issued", submittedOn: "2012-07-18" },
    gaps: { "3.C4": 2, "3.D3": 2 },
    strong: ["3.L1", "3.C1", "3.B1", "3.B2", "3.D1"],
    breakEvenShare: 112,
    reviewers: [1, 2, 6],
    moderator: 2,
  },
  {
    slug: "west-yorkshire",
    brief: {
      stage: "outcome_issued",
      submittedOn: "2012-07-16",
      representation:
        "We accept the draft, and ask that the date for the second customer review be the end of November.",
    },
    gaps: { "3.C1": 2, "3.C2": 2, "3.B6": 2 },
    breakEvenShare: 71,
    reviewers: [4, 5, 6],
    moderator: 1,
  },
];
