import { madeUpNumber, pounds } from "./illustrative";
import type { PlanSection } from "./plan-section";

/** The pages of a full business plan, in their order. */
export const BUSINESS_PLAN_SECTIONS: readonly PlanSection[] = [
  {
    title: "Leadership team",
    criterion: "3.L1",
    shows: "The managing director and each director are in post, with the date of each appointment",
    paragraphs: (unit) => [
      `The senior team of ${unit.name} was appointed by open competition between February and May 2012. Each director is released from duties in the PCT cluster and works to the managing director.`,
      "Every director holds an objective about customers, which counts for a third of his or her appraisal.",
    ],
    table: (unit) => ({
      columns: [
        { title: "Post", share: 4 },
        { title: "In post since", share: 2 },
        { title: "Released from the cluster", share: 2 },
      ],
      rows: [
        "Managing director",
        "Director of finance",
        "Director of customer services",
        "Director of delivery",
        "Medical adviser",
      ].map((post) => [
        post,
        `${madeUpNumber(unit.id + post, 1, 28)} ${["March", "April", "May"][madeUpNumber(post + unit.id, 0, 2)]} 2012`,
        "Yes",
      ]),
    }),
    gap: "Two of the five director posts are held by interim appointments. A second advertisement closes in October 2012.",
  },
  {
    title: "Governing arrangements",
    criterion: "3.L2",
    shows: "The governing board has met three times and taken decisions of its own",
    paragraphs: (unit) => [
      `The governing board of ${unit.name} met on 17 April, 15 May and 12 June 2012. Its terms of reference separate it from the PCT cluster board, and its scheme of delegation lets the managing director commit up to £250,000.`,
      "Three of its nine members are lay members and two are nominated by customers. Minutes are published within ten working days.",
    ],
    actions: [
      "Pricing principles agreed, 17 April",
      "Risk appetite and assurance map agreed, 15 May",
      "Full business plan agreed, 12 June",
    ],
    gap: "The board has met once. Its scheme of delegation is still the PCT cluster's and is to be replaced by November 2012.",
  },
  {
    title: "Organisational development",
    criterion: "3.L3",
    shows: "A development programme, with what customers have said has changed",
    paragraphs: (unit) => [
      `All ${unit.wholeTimePosts} posts take part in a two-day programme on working as a supplier: what a customer is, what a promise is, and how to say no.`,
      "In the May review, customers said that calls were returned sooner and that papers were shorter. They said that invoices were still hard to read.",
    ],
    gap: "The programme is designed and not yet begun, so there is nothing to show from customers.",
  },
  {
    title: "Conflicts and accountability",
    criterion: "3.L4",
    shows: "A register of interests in use, and named accountable officers for information",
    paragraphs: () => [
      "Interests are declared on appointment, each April and at the head of each meeting. The register is reviewed by the lay chair of audit.",
      "The senior information risk owner is the director of finance. The Caldicott guardian is the medical adviser. Both completed their training in May 2012.",
    ],
    gap: "The register holds declarations of the directors only. A Caldicott guardian has not been named.",
  },
  {
    title: "Customers and agreements",
    criterion: "3.C1",
    shows: "The stage each customer has reached, line by line, behind the planned income",
    paragraphs: (unit) => [
      `${unit.name} plans for income of ${pounds(unit.yearlyIncomePence)} a year from ${unit.customers.length} customers. The commitments ledger is the record; this page is the unit's own reading of it at the end of May 2012.`,
    ],
    table: (unit) => ({
      columns: [
        { title: "Customer", share: 4 },
        { title: "Lines in discussion", share: 2, isNumber: true },
        { title: "Stage", share: 3 },
      ],
      rows: unit.customers
        .slice(0, 14)
        .map((customer) => [
          customer,
          String(madeUpNumber(unit.id + customer, 2, Math.max(2, unit.lines.length))),
          ["Letter of intent", "Agreed in principle", "Signed"][madeUpNumber(customer + unit.id, 0, 2)] ?? "Signed",
        ]),
    }),
    gap: "Most customers have given a letter of intent that names no price. No agreement is signed.",
  },
  {
    title: "What our customers have told us",
    criterion: "3.C2",
    shows: "Customers' own ratings, and what the unit changed because of them",
    paragraphs: (unit) => [
      `${madeUpNumber(`${unit.id} answered`, 60, 95)}% of customers answered the unit's review in May 2012. They trust the people they know; they are less sure that the unit can deliver informatics at the price offered.`,
    ],
    actions: [
      "A price list by line, not by bundle, from June",
      "A named account manager for each customer",
      "Monthly report cut from 42 pages to 6",
    ],
    gap: "The review was answered by fewer than half of the customers, and its findings have not been acted on.",
  },
  {
    title: "Service levels",
    criterion: "3.C3",
    shows: "Specifications and key performance indicators attached to each agreement",
    paragraphs: () => [
      "Each agreement has a schedule with a specification and three to six indicators for each line. Two of them carry a service credit.",
    ],
    table: (unit) => ({
      columns: [
        { title: "Service line", share: 4 },
        { title: "Indicators", share: 1, isNumber: true },
        { title: "Example", share: 5 },
      ],
      rows: unit.lines.map((line) => [
        line,
        String(madeUpNumber(unit.id + line, 3, 6)),
        "Answered within two working days: 95%",
      ]),
    }),
    gap: "Specifications exist for three lines. The others are described in a sentence each and have no indicators.",
  },
  {
    title: "Account management",
    criterion: "3.C4",
    shows: "A named post for each customer, and for customers outside the area",
    paragraphs: (unit) => [
      `Each customer of ${unit.name} has one account manager, who can commit the unit. No account manager has more than four customers.`,
      "One post serves customers outside the area, on the same terms.",
    ],
    gap: "Account managers are named for the largest three customers only.",
  },
  {
    title: "Exit terms",
    criterion: "3.C5",
    shows: "Notice of three months by line, with no charge for leaving",
    paragraphs: () => [
      "A customer may leave any line at three months' notice, and the whole agreement at six. There is no charge beyond work already done.",
      "Staff, data and documents needed for the new supplier are handed over to a dated plan. Data are given in an open format.",
    ],
    gap: "The draft agreement asks for twelve months' notice and the cost of redundant posts.",
  },
  {
    title: "Affordability and approval",
    criterion: "3.B1",
    shows: "The plan is affordable at the expected income, and who approved it and when",
    paragraphs: (unit) => [
      `The unit breaks even at ${pounds(unit.breakEvenIncomePence)} a year. The plan expects ${pounds(unit.yearlyIncomePence)}, priced within the running-cost allowance of its customers.`,
      "The governing board approved the plan on 12 June 2012, and the host's finance committee on 14 June 2012.",
    ],
    gap: "The plan has not been to the governing board. It depends on income that no customer has confirmed.",
  },
  {
    title: "Ready to be hosted",
    criterion: "3.B4",
    shows: "The hosting checklist, with what is left and the date of each item",
    paragraphs: (unit) => [
      `${unit.name} has completed ${madeUpNumber(`${unit.id} hosting`, 24, 31)} of the 34 items of the hosting checklist. The rest are dated before the end of November 2012.`,
      "The separation plan shows what must be true for the unit to stand alone, and the review of it in April 2014.",
    ],
    actions: ["Payroll transfer tested", "Bank account and ledger open", "Insurance in place from the hosting date"],
    gap: "The checklist has been begun. Ledger, payroll and estates have no owner yet.",
  },
  {
    title: "If the largest customer leaves",
    criterion: "3.B6",
    shows: "What is cut, and by when, to break even without the largest customer",
    paragraphs: (unit) => [
      `Without ${unit.customers[0] ?? "its largest customer"}, income falls below break-even in the first year. Agency posts end within one month, vacancies are held, and two lines are shared with a neighbouring unit.`,
      'With these measures the unit breaks even again in the third quarter. The model\'s sheet "What if" holds the figures.',
    ],
    gap: "The unit has not worked out what it would do.",
  },
];
