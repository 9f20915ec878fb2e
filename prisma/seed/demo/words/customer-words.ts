import type { CriterionWords } from "./words-of-criterion";

export const customerWords: Readonly<Record<string, CriterionWords>> = {
  "3.C1": {
    answer: (unit) =>
      `${unit.customers.length} CCGs plan to buy from us, and the ledger holds what each of them has confirmed, line by line. ${unit.customers[0] ?? "Our largest customer"} is the largest. We have counted only what a CCG's own lead has confirmed. Where a line is still a letter of intent we say so, and give the date on which we expect an agreement.`,
    gap: (unit) =>
      `${unit.customers.length} CCGs have told us that they mean to buy from ${unit.name}. Most have given a letter of intent. Prices are still being discussed for informatics and for provider management, and we expect agreements to be signed once CCGs are authorised.`,
    shown: "The ledger bears out the customers and lines that the plan counts on, most of them agreed or signed",
    missing: "The letters of intent name no price for two of the largest lines, and few agreements are signed",
    done: "Agreements are signed, with a price for each line, for at least the income at which the unit breaks even.",
  },
  "3.C2": {
    answer: () =>
      "Four in five of our customers answered our review in May. They trust the people they know, and wanted a price list by line rather than by bundle. They have had one since June. Each has a named account manager, and the monthly report is down from 42 pages to 6. Two CCGs told us that they still doubt our informatics, and their letters are attached with our replies.",
    gap: () =>
      "Just under half of our customers answered our review in May. Those who did were broadly content. We intend to repeat it in November, and to agree with each CCG what it would like us to do about what it said.",
    shown: "Customers' ratings are shown whole, the poor ones too, with what was changed because of them",
    missing: "Fewer than half of the customers answered, and nothing shows what was done about what they said",
    done: "Three in four customers have answered a second review, and each finding has an owner and a date.",
  },
  "3.C3": {
    answer: (unit) =>
      `Each agreement has a schedule for each of our ${unit.lines.length} lines: what is done, by when, and three to six measures. CCGs helped to write them in three workshops in March and April. Two measures in each agreement carry a service credit, so a customer is paid back if we fall short.`,
    gap: () =>
      "Specifications are complete for three lines and in draft for the others. Measures have been discussed with CCGs and will be attached to the agreements when these are signed.",
    shown: "Specifications and measures are attached for every line, and CCGs had a hand in them",
    missing: "Most lines are described in a sentence, without a measure that a customer could hold the unit to",
    done: "Every line has a specification and at least three measures, agreed with the CCGs that buy it.",
  },
  "3.C4": {
    answer: (unit) =>
      `Each customer of ${unit.name} has one account manager who can commit the unit and who has no more than four customers. One post serves customers outside our area on the same terms. Account managers meet their CCG's lead every month, and the notes go to both.`,
    gap: () =>
      "Account managers are named for our three largest customers. Others ring the head of the service they need, which they tell us works well while numbers are small.",
    shown: "A named manager for each customer, near and far, with what he or she may decide",
    missing: "Most customers, and any outside the area, have no named account manager",
    done: "Every customer has a named account manager, and has been told who it is.",
  },
  "3.C5": {
    answer: () =>
      "A CCG may leave any line at three months' notice and the whole agreement at six. It pays for work that has been done and nothing more. We hand over data in an open format, and a dated plan says who helps the new supplier and for how long.",
    gap: () =>
      "Our draft agreement asks for twelve months' notice, and for the customer to meet the cost of posts that fall away. We recognise that CCGs find this long, and are discussing it with them.",
    shown: "Notice of three months by line, no charge for leaving, and a dated plan for handing over",
    missing: "Twelve months' notice and a charge for posts would deter a CCG from choosing another supplier",
    done: "The agreement lets a customer leave a line at six months' notice or less, without a charge for posts.",
  },
};
