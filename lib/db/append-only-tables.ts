/**
 * Tables whose rows are only ever added. The application's role may read and insert, nothing else, and triggers refuse
 * the rest to the owner as well. The schema says "Append-only" above the same models; a test holds the two together.
 */
export const appendOnlyTables = [
  "AgreedMilestone",
  "AgreedPlan",
  "AnswerRevision",
  "AuditEntry",
  "CommitmentConfirmation",
  "CommitmentEntry",
  "CriterionVersion",
  "DocumentAccess",
  "Extension",
  "FlagEvent",
  "ModerationAmendment",
  "PointerRevision",
  "Representation",
  "ReturnedCriterion",
  "ScoreRevision",
  "SubmissionEvent",
  "SubmissionSnapshot",
] as const;
