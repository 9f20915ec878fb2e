import type { CriterionWords } from "./words-of-criterion";

export const deliveryWords: Readonly<Record<string, CriterionWords>> = {
  "3.D1": {
    answer: (unit) =>
      `${unit.name} works in shadow form from 1 October 2012, and in full from the hosting date. The mobilisation plan has an owner and a date for each step, from the customers' help desk on 15 October to a dress rehearsal of the month end in January. A weekly meeting of directors moves what slips.`,
    gap: () =>
      "We have a list of what must be done before the hosting date. Steps up to December have owners and dates. Those for the new year will be dated when the regional programme has set its own.",
    shown: "A dated plan with owners up to the hosting date, and a dress rehearsal before it",
    missing: "Steps after December have neither owner nor date",
    done: "Every step up to the hosting date has an owner and a date, and two monthly reports show it kept.",
  },
  "3.D2": {
    answer: () =>
      "No service stops for the move. Payroll, contract monitoring and prescribing support run twice for a month and are compared. If a comparison fails, the director of delivery decides within a day whether the old service goes on. CCGs have agreed whom they ring.",
    gap: () =>
      "We have planned for payroll to run twice for a month. Other services use systems that do not change on the hosting date, so we do not expect a break.",
    shown: "Each service is gone through, with who decides when something fails",
    missing: "Only payroll is planned for, and nothing says who decides when another service fails",
    done: "Each service line has a plan for the move that its customers have seen.",
  },
  "3.D3": {
    answer: () =>
      "We reached level 2 in every requirement of the information governance toolkit. Eleven flows of patient data are mapped, each with its legal basis, its owner and the agreement that covers it. Staff who handle data passed the test in May.",
    gap: () =>
      "We work under the cluster's information governance policy, which is attached. Two requirements of the toolkit are at level 1 and are being worked on. The mapping of data flows has begun.",
    shown: "The toolkit is at level 2 throughout, and each flow of data has a legal basis and an owner",
    missing: "The policy is the PCT's, data flows are not mapped and two requirements are at level 1",
    done: "Every flow of patient data is mapped with its legal basis, and the toolkit is at level 2 throughout.",
  },
  "3.D4": {
    answer: () =>
      "We keep two sites and give up four. Network and telephones work in both and desks are allotted. The finance system is ready and the business intelligence platform is in test, with the end of the test on 26 October.",
    gap: () =>
      "The lease of our main building ends in January 2013 and we are talking to the landlord. Systems are those of the cluster until the regional contract has been let.",
    shown: "Each system and building has a state and a date, and what is not ready is said",
    missing: "The lease of the main building ends in January and nothing shows where staff go",
    done: "A lease is signed for every building that the plan needs, and each system has passed its test.",
  },
  "3.D5": {
    answer: () =>
      "Each issue of checkpoint 2 is listed with what we did, the date, and the evidence. Those that NHS CB has cleared are marked. What is open is in progress and not late.",
    gap: () =>
      "Most of the issues of checkpoint 2 have been dealt with. Two have gone past their dates, because they depend on CCGs which were not yet in a position to decide. We have asked for more time.",
    shown: "Each earlier issue is traced to evidence, and the record bears out what is claimed",
    missing: "Two earlier issues are past their dates, and the reason given is not in the unit's hands",
    done: "Every issue of checkpoint 2 is cleared, or has a new date that both sides agreed.",
  },
};
