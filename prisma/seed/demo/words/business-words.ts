import { pounds } from "../../documents/illustrative";
import type { CriterionWords } from "./words-of-criterion";

export const businessWords: Readonly<Record<string, CriterionWords>> = {
  "3.B1": {
    answer: (unit) =>
      `The full business plan expects income of ${pounds(unit.yearlyIncomePence)} a year and breaks even at ${pounds(unit.breakEvenIncomePence)}. It is priced within what CCGs may spend on running themselves. Our governing board approved it on 12 June 2012 and the host's finance committee on 14 June.`,
    gap: (unit) =>
      `The full business plan is complete in draft and goes to our governing board in the autumn. It breaks even at ${pounds(unit.breakEvenIncomePence)} a year. Part of that depends on CCGs which have not yet confirmed what they will buy.`,
    shown: "The plan adds up, is priced within the allowance, and was approved on the dates given",
    missing: "The plan has not been approved by the board, and rests on income that no customer has confirmed",
    done: "The board has approved a plan that breaks even on confirmed income, and the minute is filed.",
  },
  "3.B2": {
    answer: (unit) =>
      `The model shows income and expenditure for four years, by each of ${unit.lines.length} service lines and by each of ${unit.customers.length} customers. Growth is 3% in the second year and 1% in the third. Sums are worked out in the sheet, so that a reader can change a price and see what follows.`,
    gap: () =>
      "The model covers four years by service line. The split by customer is complete for the first year, and is held level after that until CCGs have told us their plans.",
    shown: "Four years by line and by customer, with sums that the sheet works out and that agree with the plan",
    missing: "The split by customer stops after the first year, so the later years cannot be tested",
    done: "The model shows all four years by line and by customer and agrees with the plan.",
  },
  "3.B3": {
    answer: () =>
      "The scorecard has three measures each for customers, finance, process and people. Each has a target, a figure for May 2012 and a director who answers for it. The board sees it monthly, and customers see the same page.",
    gap: () =>
      "We measure income, invoices paid and agency spend each month. Measures for customers and for people will be added once the survey and the new appraisal system are in place.",
    shown: "Twelve measures over all four sides, each with a target, a figure and an owner",
    missing: "Only finance is measured, and nothing about customers, process or people",
    done: "The scorecard covers customers, finance, process and people, and has been to two board meetings.",
  },
  "3.B4": {
    answer: (unit) =>
      `${unit.name} has finished most of the 34 items of the hosting checklist, and what is left is dated before the end of November. Payroll has been tested with the host. The separation plan says what must be true for the unit to stand alone by 2016, and when the board looks at it again.`,
    gap: () =>
      "We have begun the hosting checklist with our host. Ledger and payroll depend on the choice of a shared service, which is being made regionally. Estates are being reviewed.",
    shown: "Nearly all of the checklist is done, and each item that is left has an owner and a date",
    missing: "Ledger, payroll and estates have no owner, and the separation plan has not been brought up to date",
    done: "Every item of the hosting checklist has an owner and a date, and the separation plan has been agreed by the board.",
  },
  "3.B5": {
    answer: (unit) =>
      `All staff who move to ${unit.name} have been matched to one of its ${unit.wholeTimePosts} posts, after consultation that ended on 31 May 2012. The vacancies that are left are listed, each with the date by which it is filled and what covers it until then. The liability for redundancy is agreed with the cluster.`,
    gap: (unit) =>
      `Consultation on the ${unit.wholeTimePosts} posts began in June, and matching follows when it ends. We expect some vacancies in business intelligence, where we use agency staff today.`,
    shown: "Staff are matched to posts, and each vacancy has a date and cover",
    missing: "Matching has not begun, and vacancies in business intelligence have no plan",
    done: "All staff are matched to posts, and each vacancy has a date by which it is filled.",
  },
  "3.B6": {
    answer: (unit) =>
      `Without ${unit.customers[0] ?? "our largest customer"} the unit falls below break-even in the first year. The plan for that case ends agency posts within a month, holds vacancies, and shares two lines with a neighbour. It breaks even again in the third quarter. The board tested it on 15 May.`,
    gap: () =>
      "We regard the loss of our largest customer as unlikely, given its part in setting up the unit. A plan for that case will be made with the host before the end of the year.",
    shown: "The loss of the largest customer is worked through, with what is cut, by when, and what is left",
    missing: "The unit has not worked out what it would do without its largest customer",
    done: "The board has tested a plan for the loss of the largest customer, with the figures in the model.",
  },
};
