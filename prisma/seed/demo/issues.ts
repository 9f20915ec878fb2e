import type { Severity } from "@/lib/domain/flag/severity";

/** An issue that checkpoint 2 left behind. Made up: what was found at a real unit was never published. */
export type EarlierIssue = {
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  readonly rootCause: string;
  readonly exitCriteria: string;
  readonly milestones: readonly [string, string, string];
};

/** By the criterion of checkpoint 2 that they belong to. */
export const earlierIssues: Readonly<Record<string, EarlierIssue>> = {
  "2.C1": {
    code: "2.C1",
    severity: "high",
    title: "Three service lines have no confirmed income",
    rootCause: "Letters of intent were asked for by bundle, so CCGs could not say yes to one line and no to another.",
    exitCriteria: "Five CCGs have confirmed each of the three lines in the ledger, at a price a head.",
    milestones: [
      "Price list by line sent to every CCG",
      "Meeting with each CCG held",
      "Five confirmations in the ledger",
    ],
  },
  "2.B2": {
    code: "2.B2",
    severity: "critical",
    title: "Income and cost do not agree line by line",
    rootCause: "Two clusters costed the same staff twice, and nobody owned the model as a whole.",
    exitCriteria: "The model agrees with the ledger to the penny, and the host's director of finance has signed it.",
    milestones: ["One owner for the model named", "Costs restated by line", "Model agreed with the host"],
  },
  "2.L4": {
    code: "2.L4",
    severity: "high",
    title: "Two service lines have no named lead",
    rootCause: "The posts were held back until CCGs had chosen, and CCGs waited to see who would lead.",
    exitCriteria: "A named lead is in post for each line, and CCGs have met both.",
    milestones: ["Posts advertised", "Leads appointed", "Leads have met each CCG"],
  },
  "2.C3": {
    code: "2.C3",
    severity: "medium",
    title: "Four lines have no price a head",
    rootCause: "Prices were worked out for the old clusters and not for the people whom a CCG registers.",
    exitCriteria: "A price a head for every line is published, and is within what CCGs may spend.",
    milestones: ["Costs divided by registered population", "Prices tried with two CCGs", "Price list published"],
  },
  "2.B3": {
    code: "2.B3",
    severity: "high",
    title: "The separation plan has no dates after October",
    rootCause: "The plan follows the cluster's own closing timetable, which ends there.",
    exitCriteria: "Each step up to standing alone has an owner and a date that the board has agreed.",
    milestones: ["Steps listed to 2016", "Owners named", "Plan agreed by the board"],
  },
  "2.C2": {
    code: "2.C2",
    severity: "medium",
    title: "What CCGs said has no owner",
    rootCause: "The survey was run by an outside company, and its report went to nobody in particular.",
    exitCriteria: "Each finding has an owner and a date, and CCGs have been told.",
    milestones: ["Findings shared with directors", "Owners and dates agreed", "Letter to each CCG"],
  },
  "2.C4": {
    code: "2.C4",
    severity: "medium",
    title: "Notice terms make it hard for a CCG to leave",
    rootCause: "The draft agreement was copied from a contract for a hospital.",
    exitCriteria: "Notice is six months or less for each line, without a charge for posts.",
    milestones: ["Terms redrafted", "Terms tried with three CCGs", "Terms in every draft agreement"],
  },
  "2.B4": {
    code: "2.B4",
    severity: "high",
    title: "Nobody has agreed to carry the cost of redundancy",
    rootCause: "The clusters and the host each took it that the other would.",
    exitCriteria: "A statement of liability is signed by the clusters and the host.",
    milestones: ["Sum at stake worked out", "Statement drafted", "Statement signed"],
  },
  "2.L2": {
    code: "2.L2",
    severity: "medium",
    title: "Decisions are still taken by the cluster's board",
    rootCause: "The unit's own board had no scheme of delegation when the outline plan was written.",
    exitCriteria: "The board has met three times under its own scheme of delegation.",
    milestones: ["Scheme of delegation agreed", "First meeting held", "Third meeting held"],
  },
  "2.B6": {
    code: "2.B6",
    severity: "medium",
    title: "Known gaps are not in the development plan",
    rootCause: "Each director kept a list, and the lists were never put together.",
    exitCriteria: "Every gap that the outline plan names is in one plan with an owner and a date.",
    milestones: ["Lists put together", "Owners and dates agreed", "Plan before the board"],
  },
  "2.L5": {
    code: "2.L5",
    severity: "low",
    title: "Little to show of working differently from the past",
    rootCause: "The outline plan was written before any CCG had asked for something new.",
    exitCriteria: "Two redesigns that a CCG asked for are described, with what changed for patients.",
    milestones: ["Two redesigns chosen", "Work under way", "Results written up"],
  },
};
