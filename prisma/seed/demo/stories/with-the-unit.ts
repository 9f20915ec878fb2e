import type { UnitStory } from "./unit-story";

/** Units whose turn it is, who have just handed in, or who took their case back. */
export const withTheUnit: readonly UnitStory[] = [
  {
    slug: "essex",
    brief: {
      stage: "preparing",
      answered: 0.9,
      extendedTo: "2012-09-21",
      submittedOn: "2012-09-13",
      reason: "Two clusters close their accounts together, and the financial model waits for them.",
    },
    gaps: { "3.C1": 2, "3.B6": 1, "3.D5": 2 },
    breakEvenShare: 61,
  },
  {
    slug: "arden",
    brief: {
      stage: "preparing",
      answered: 1,
      extendedTo: "2012-09-17",
      submittedOn: "2012-09-13",
      reason: "The host's finance committee was moved to 12 September.",
    },
    gaps: { "3.D4": 2 },
    strong: ["3.C5", "3.C2"],
    breakEvenShare: 88,
  },
  {
    slug: "cumbria-lancashire",
    brief: { stage: "preparing", answered: 0.55, submittedOn: "2012-09-13" },
    gaps: { "3.L1": 2, "3.C1": 1, "3.B2": 2, "3.D1": 2 },
    breakEvenShare: 52,
  },
  {
    slug: "south-yorkshire",
    brief: {
      stage: "signed_off",
      extendedTo: "2012-09-17",
      submittedOn: "2012-09-13",
      reason: "One CCG's letter was signed only on 6 September.",
    },
    gaps: { "3.B3": 2 },
    breakEvenShare: 91,
  },
  {
    slug: "north-yorkshire-humber",
    brief: { stage: "submitted", submittedOn: "2012-08-31" },
    gaps: { "3.C4": 2 },
    breakEvenShare: 79,
  },
  {
    slug: "greater-east-midlands",
    brief: {
      stage: "submitted",
      submittedOn: "2012-09-11",
      extendedTo: "2012-09-12",
      reason: "Eleven PCTs had to agree one set of accounts.",
    },
    gaps: { "3.C1": 1, "3.B2": 2, "3.B5": 2 },
    breakEvenShare: 47,
  },
  {
    slug: "norfolk-waveney",
    brief: {
      stage: "returned_in_part",
      submittedOn: "2012-08-29",
      returned: ["3.B2", "3.B6"],
      reason:
        "The sheet Income by customer stops after the first year, so neither criterion can be judged. Please replace the model.",
    },
    gaps: { "3.B2": 2, "3.B6": 2 },
    breakEvenShare: 76,
    reviewers: [2, 4, 5],
    moderator: 2,
  },
  {
    slug: "cheshire-warrington-wirral",
    brief: {
      stage: "withdrawn",
      submittedOn: "2012-08-20",
      reason: "Our CCGs have asked us to prepare one case with a neighbouring unit instead.",
    },
    gaps: { "3.C1": 2 },
    breakEvenShare: 59,
  },
];
