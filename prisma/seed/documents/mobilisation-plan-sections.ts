import { madeUpNumber } from "./illustrative";
import type { PlanSection } from "./plan-section";

/** The pages of a mobilisation and continuity plan, in their order. */
export const MOBILISATION_PLAN_SECTIONS: readonly PlanSection[] = [
  {
    title: "Mobilisation",
    criterion: "3.D1",
    shows: "A dated plan, with an owner for each step, to operate on the hosting date",
    paragraphs: () => ["We operate in shadow form from 1 October 2012 and in full from the hosting date."],
    table: () => ({
      columns: [
        { title: "Step", share: 5 },
        { title: "Owner", share: 3 },
        { title: "Due", share: 2 },
      ],
      rows: [
        ["Shadow operation begins", "Managing director", "1 October 2012"],
        ["Customer help desk opens", "Director of customer services", "15 October 2012"],
        ["Ledger opened and tested", "Director of finance", "2 November 2012"],
        ["Staff matched to posts", "Director of delivery", "30 November 2012"],
        ["Dress rehearsal of month end", "Director of finance", "31 January 2013"],
        ["Full operation", "Managing director", "1 April 2013"],
      ],
    }),
    gap: "Steps are listed without dates or owners after December 2012.",
  },
  {
    title: "Continuity",
    criterion: "3.D2",
    shows: "How each service goes on during the move, and who decides if one cannot",
    paragraphs: () => [
      "No service stops for the move. Payroll, contract monitoring and prescribing support run twice for one month, and are compared.",
      "If a comparison fails, the director of delivery decides within a day whether the old service goes on.",
    ],
    gap: "Continuity is considered for payroll only.",
  },
  {
    title: "Information and data",
    criterion: "3.D3",
    shows: "The toolkit score, the data flows, and the legal basis of each",
    paragraphs: (unit) => [
      `The unit scored ${madeUpNumber(`${unit.id} toolkit`, 68, 91)}% on the information governance toolkit, level 2 in every requirement.`,
      "Eleven flows of patient data are mapped, each with its legal basis, its owner and the agreement that covers it.",
    ],
    gap: "Data flows are not mapped, and two requirements of the toolkit are at level 1.",
  },
  {
    title: "Systems and buildings",
    criterion: "3.D4",
    shows: "The state of each system and building on the readiness checklist",
    paragraphs: () => [
      "Two sites are kept and four are given up. The network and telephones of both are working; desks are allotted.",
    ],
    actions: ["Finance system: ready", "Business intelligence platform: in test", "Telephones: ready"],
    gap: "The lease of the main building ends in January 2013 and has not been renewed.",
  },
  {
    title: "Issues from earlier checkpoints",
    criterion: "3.D5",
    shows: "Each issue of checkpoint 2, what was done, and the evidence that it is closed",
    paragraphs: () => [
      "Every item of the development plan that followed checkpoint 2 is listed here with its state at the end of May 2012.",
    ],
    table: (unit) => ({
      columns: [
        { title: "Issue", share: 5 },
        { title: "State", share: 2 },
        { title: "Evidence", share: 4 },
      ],
      rows: [
        ["Price list by service line", "Closed", "Price list of June 2012"],
        [
          "Income that depends on two customers",
          madeUpNumber(`${unit.id} issue`, 0, 1) === 0 ? "Closed" : "In progress",
          "Financial model, What if",
        ],
        ["Named lead for each line", "Closed", "Structure and workforce"],
        ["Notice and exit terms", "Closed", "Full business plan, Exit terms"],
      ],
    }),
    gap: "Two of the four issues of checkpoint 2 are past their dates.",
  },
];
