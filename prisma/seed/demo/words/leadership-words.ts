import type { CriterionWords } from "./words-of-criterion";

export const leadershipWords: Readonly<Record<string, CriterionWords>> = {
  "3.L1": {
    answer: (unit) =>
      `The managing director and all four directors of ${unit.name} are in post. They were appointed by open competition between February and May 2012 and are released from their duties in the cluster. Each has an objective about customers that counts for a third of the yearly appraisal. The structure below them has ${unit.wholeTimePosts} whole-time posts, each with a line manager who has been named.`,
    gap: (unit) =>
      `The managing director of ${unit.name} is in post, and three of the five director posts are filled for good. Two are held by interim appointments while we advertise a second time. We expect to appoint in October. Until then the managing director signs what the two posts would have signed.`,
    shown: "The team is named, with the date on which each director took up the post and was released from the cluster",
    missing:
      "Two director posts are held by interim appointments and no date is given by which they are filled for good",
    done: "All director posts are filled for good and each appointment is confirmed in writing to NHS CB.",
  },
  "3.L2": {
    answer: () =>
      "Our governing board met on 17 April, 15 May and 12 June 2012. It agreed the pricing principles, the risk appetite and this plan. A third of its members are lay members and two are nominated by customers. Its scheme of delegation is its own, and was used in May to sign a lease without asking the cluster.",
    gap: () =>
      "The governing board has met once, in June. We are working to the cluster's scheme of delegation until our own is agreed, which we expect in November. The cluster's board has been kept informed of each step.",
    shown: "Three sets of minutes record decisions that the board took itself, with lay members and customers present",
    missing: "The board has met once, and decisions are still taken under the cluster's scheme of delegation",
    done: "The board has met three times under its own scheme of delegation, and its minutes are filed.",
  },
  "3.L3": {
    answer: (unit) =>
      `Everyone in our ${unit.wholeTimePosts} posts takes a two-day programme on working as a supplier. Four in five have finished it. In our May review customers told us that calls are returned sooner and that papers are shorter. They also told us that our invoices are hard to read, and we have changed them.`,
    gap: () =>
      "We have designed a development programme with a local business school, and it starts in the autumn. We know that some CCGs still experience us as the PCT. We will ask them again in January, when the programme will have run for a term.",
    shown: "The programme is described, and customers' own words show a change that they have noticed",
    missing: "The programme has not begun, so nothing can be shown of what customers have noticed",
    done: "Half of all staff have finished the programme and a customer review shows what has changed.",
  },
  "3.L4": {
    answer: () =>
      "Interests are declared on appointment, every April and at the head of each meeting, and the lay chair of audit reviews the register. The director of finance is the senior information risk owner, and the medical adviser is the Caldicott guardian. Both were trained in May 2012.",
    gap: () =>
      "Directors have declared their interests and the register is kept by the board secretary. Declarations by other staff follow in the autumn. We share the Caldicott guardian of the cluster until one of our own has been named.",
    shown: "The register is in use beyond the directors, and both accountable officers are named and trained",
    missing: "The register covers directors only, and no Caldicott guardian of the unit's own has been named",
    done: "The register covers every member of staff who buys or advises, and a Caldicott guardian is named and trained.",
  },
};
