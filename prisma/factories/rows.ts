import type { Prisma } from "@/lib/db/client";
import type { AuditDraft } from "./audit-drafts";

/** What a case becomes once all that it holds is written: its rows are frozen by the database from some stages on. */
export type SubmissionEnd = { readonly id: string; readonly data: Prisma.SubmissionUncheckedUpdateInput };

/** What was frozen on submission; its anchor is the audit entry of the same moment. */
export type SnapshotDraft = Omit<Prisma.SubmissionSnapshotCreateManyInput, "auditSequence" | "auditHash"> & {
  readonly audit: AuditDraft;
};

/** Which entries of a line are in force and waiting, set once the entries are there. */
export type LineEnd = {
  readonly id: string;
  readonly confirmedEntryId: string | null;
  readonly draftEntryId: string | null;
};

/**
 * Rows of made-up data, planned in memory by the factories and written together by `insertRows`: twenty cases cost as many
 * statements as one.
 */
export type Rows = {
  readonly people: Prisma.PersonCreateManyInput[];
  readonly memberships: Prisma.MembershipCreateManyInput[];
  readonly flagsLooks: Prisma.FlagsLookCreateManyInput[];
  readonly offers: Prisma.OfferCreateManyInput[];
  readonly documents: Prisma.DocumentCreateManyInput[];
  readonly documentVersions: Prisma.DocumentVersionCreateManyInput[];
  readonly submissionDocuments: Prisma.SubmissionDocumentCreateManyInput[];
  readonly answers: Prisma.AnswerCreateManyInput[];
  readonly answerRevisions: Prisma.AnswerRevisionCreateManyInput[];
  readonly pointers: Prisma.EvidencePointerCreateManyInput[];
  readonly pointerRevisions: Prisma.PointerRevisionCreateManyInput[];
  readonly expectedIncome: Prisma.ExpectedIncomeCreateManyInput[];
  readonly extensions: Prisma.ExtensionCreateManyInput[];
  readonly questions: Prisma.QuestionCreateManyInput[];
  readonly questionCriteria: Prisma.QuestionCriterionCreateManyInput[];
  readonly panel: Prisma.PanelMemberCreateManyInput[];
  readonly declarations: Prisma.DeclarationCreateManyInput[];
  readonly scores: Prisma.ScoreCreateManyInput[];
  readonly scoreRevisions: Prisma.ScoreRevisionCreateManyInput[];
  readonly records: Prisma.ModerationRecordCreateManyInput[];
  readonly recordMoves: Prisma.ModerationMoveCreateManyInput[];
  readonly presences: Prisma.ModerationPresenceCreateManyInput[];
  readonly confirmations: Prisma.ModerationConfirmationCreateManyInput[];
  readonly ratings: Prisma.TestRatingCreateManyInput[];
  readonly outcomes: Prisma.OutcomeCreateManyInput[];
  readonly representations: Prisma.RepresentationCreateManyInput[];
  readonly issues: Prisma.DraftIssueCreateManyInput[];
  readonly flags: Prisma.FlagCreateManyInput[];
  readonly milestones: Prisma.MilestoneCreateManyInput[];
  readonly agreedPlans: Prisma.AgreedPlanCreateManyInput[];
  readonly agreedMilestones: Prisma.AgreedMilestoneCreateManyInput[];
  readonly flagEvents: Prisma.FlagEventCreateManyInput[];
  readonly lines: Prisma.CommitmentLineCreateManyInput[];
  readonly lineEnds: LineEnd[];
  readonly entries: Prisma.CommitmentEntryCreateManyInput[];
  readonly entryConfirmations: Prisma.CommitmentConfirmationCreateManyInput[];
  readonly events: Prisma.SubmissionEventCreateManyInput[];
  readonly returned: Prisma.ReturnedCriterionCreateManyInput[];
  readonly snapshots: SnapshotDraft[];
  readonly submissionEnds: SubmissionEnd[];
  readonly audits: AuditDraft[];
};

export function newRows(): Rows {
  return {
    people: [],
    memberships: [],
    flagsLooks: [],
    offers: [],
    documents: [],
    documentVersions: [],
    submissionDocuments: [],
    answers: [],
    answerRevisions: [],
    pointers: [],
    pointerRevisions: [],
    expectedIncome: [],
    extensions: [],
    questions: [],
    questionCriteria: [],
    panel: [],
    declarations: [],
    scores: [],
    scoreRevisions: [],
    records: [],
    recordMoves: [],
    presences: [],
    confirmations: [],
    ratings: [],
    outcomes: [],
    representations: [],
    issues: [],
    flags: [],
    milestones: [],
    agreedPlans: [],
    agreedMilestones: [],
    flagEvents: [],
    lines: [],
    lineEnds: [],
    entries: [],
    entryConfirmations: [],
    events: [],
    returned: [],
    snapshots: [],
    submissionEnds: [],
    audits: [],
  };
}
