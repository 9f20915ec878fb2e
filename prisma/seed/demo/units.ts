import type { Judgement } from "@/lib/domain/scoring/judgement";
import type { CaseBrief } from "@/prisma/factories/case/case-brief";

/** How a unit stands at checkpoint 3 in the demonstration. All of it is made up. */
export type UnitStory = {
  readonly slug: string;
  readonly brief: CaseBrief;
  /** What the panel finds where the unit has a gap; its answers, papers and scores follow from it. Elsewhere 3. */
  readonly gaps: Readonly<Record<string, Judgement>>;
  /** Criteria on which it is strong. */
  readonly strong?: readonly string[];
  /** Confirmed income over break-even income, in per cent. */
  readonly breakEvenShare: number;
  /** Numbers of its reviewers, in the order of their places. */
  readonly reviewers?: readonly [number, number, number];
  readonly moderator?: 1 | 2;
};

/** The 23 units that proceeded at checkpoint 2: every stage of checkpoint 3 is some unit's. */
const unitStories: readonly UnitStory[] = [
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
    slug: "merseyside",
    brief: { stage: "in_review", reviewsDone: 0, partScored: 6, undeclared: 1, submittedOn: "2012-08-30" },
    gaps: { "3.C3": 2 },
    strong: ["3.B1"],
    breakEvenShare: 96,
    reviewers: [1, 2, 3],
    moderator: 1,
  },
  {
    slug: "staffordshire",
    brief: { stage: "in_review", reviewsDone: 1, partScored: 9, submittedOn: "2012-08-29" },
    gaps: { "3.L3": 2, "3.B6": 2 },
    breakEvenShare: 84,
    reviewers: [4, 5, 6],
    moderator: 2,
  },
  {
    slug: "greater-manchester",
    brief: { stage: "in_review", reviewsDone: 2, partScored: 12, submittedOn: "2012-08-24" },
    gaps: { "3.C2": 2, "3.D2": 2 },
    breakEvenShare: 73,
    reviewers: [2, 4, 1],
    moderator: 1,
  },
  {
    slug: "birmingham-black-country",
    brief: {
      stage: "in_review",
      reviewsDone: 0,
      partScored: 15,
      submittedOn: "2012-08-28",
      question: {
        text: "The model counts three CCGs whose commitments are not confirmed. What is the income without them, and when do you expect each to decide?",
        codes: ["3.C1", "3.B2"],
      },
    },
    gaps: { "3.C1": 2, "3.B2": 2 },
    breakEvenShare: 66,
    reviewers: [3, 5, 6],
    moderator: 2,
  },
  {
    slug: "north-west-london",
    brief: { stage: "in_review", reviewsDone: 0, partScored: 3, submittedOn: "2012-08-30" },
    gaps: {},
    strong: ["3.L1", "3.B4"],
    breakEvenShare: 104,
    reviewers: [1, 4, 5],
    moderator: 1,
  },
  {
    slug: "north-east-london",
    brief: { stage: "in_moderation", recorded: 0, submittedOn: "2012-08-28" },
    gaps: { "3.D3": 2, "3.C4": 1 },
    strong: ["3.B1", "3.C1"],
    breakEvenShare: 93,
    reviewers: [2, 3, 6],
    moderator: 2,
  },
  {
    slug: "south-london",
    brief: { stage: "in_moderation", recorded: 0.5, submittedOn: "2012-08-24" },
    gaps: { "3.C1": 2, "3.C2": 1, "3.B5": 2, "3.D5": 2 },
    breakEvenShare: 58,
    reviewers: [1, 2, 5],
    moderator: 1,
  },
  {
    slug: "hertfordshire",
    brief: { stage: "in_moderation", recorded: 1, confirmed: 2, submittedOn: "2012-08-23" },
    gaps: { "3.C1": 2, "3.B1": 2, "3.B4": 2 },
    breakEvenShare: 55,
    reviewers: [3, 4, 6],
    moderator: 2,
  },
  {
    slug: "kent-medway",
    brief: { stage: "in_moderation", recorded: 1, confirmed: 3, submittedOn: "2012-08-22" },
    gaps: { "3.C2": 2 },
    strong: ["3.L1", "3.D1"],
    breakEvenShare: 89,
    reviewers: [1, 3, 4],
    moderator: 1,
  },
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
  {
    slug: "norfolk-waveney",
    brief: {
      stage: "returned_in_part",
      submittedOn: "2012-08-29",
      returned: ["3.B2", "3.B6"],
      reason:
        "Returned: 3.B2, 3.B6. The financial model that the pointers name has no sheet for customers, so neither can be read. Please replace it.",
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

const byUnit = new Map(unitStories.map((story) => [story.slug, story]));

/** Undefined for the units that stopped at checkpoint 2. */
export function storyOf(unit: { readonly base: string }): UnitStory | undefined {
  return byUnit.get(unit.base);
}

/** What the panel agrees, or would agree, for a criterion of this unit. */
export function agreedFor(story: UnitStory, code: string): Judgement {
  return story.gaps[code] ?? (story.strong?.includes(code) ? 4 : 3);
}
