import type { CaseInPreparation, DocumentState } from "@/lib/domain/checkpoint/readiness";
import type { LastEdit } from "@/lib/domain/checkpoint/sign-off";
import type { Prisma, Transaction } from "../client";
import { isAsReceived } from "./freeze-case";
import { lastReturn } from "./last-return";

const preparedSelect = {
  breakEvenPencePerYear: true,
  status: true,
  checkpoint: {
    select: {
      programme: { select: { documentLimit: true } },
      criteria: {
        orderBy: { order: "asc" },
        select: {
          code: true,
          currentVersion: true,
          versions: { select: { version: true, isCritical: true, fedBy: true } },
        },
      },
    },
  },
  answers: {
    select: { text: true, isReady: true, editedById: true, editedAt: true, criterion: { select: { code: true } } },
  },
  pointers: {
    where: { withdrawnAt: null },
    select: {
      locatorKind: true,
      locator: true,
      shows: true,
      editedById: true,
      editedAt: true,
      criterion: { select: { code: true } },
      documentVersion: { select: { id: true, documentId: true } },
    },
  },
  documents: {
    orderBy: { addedAt: "asc" },
    select: { document: { select: { id: true, title: true, owner: true, versions: { select: { status: true } } } } },
  },
  expected: { select: { pencePerYear: true } },
} as const satisfies Prisma.SubmissionSelect;

type PreparedRow = Prisma.SubmissionGetPayload<{ select: typeof preparedSelect }>;

export type PreparedCase = {
  /** What lib/domain/checkpoint/readiness judges. */
  readonly prepared: CaseInPreparation;
  /** Who last edited each answer and pointer: none of them may sign off. */
  readonly edits: readonly LastEdit[];
};

/**
 * Reads a case as it stands, to judge whether it is ready. The caller has found the case in scope, and gives what CCGs have
 * confirmed. In a transaction with the case locked, nothing changes between the judgement and the save.
 */
export async function readPreparedCase(
  from: Transaction,
  submissionId: string,
  confirmedPencePerYear: number,
): Promise<PreparedCase> {
  const row = await from.submission.findUniqueOrThrow({ where: { id: submissionId }, select: preparedSelect });
  const returned = await lastReturn(from, { id: submissionId, status: row.status });
  const prepared = {
    criteria: row.checkpoint.criteria.map(criterionOf),
    answers: row.answers.map(({ text, isReady, criterion }) => ({ criterion: criterion.code, text, isReady })),
    pointers: row.pointers.map(({ shows, criterion, documentVersion, locatorKind, locator }) => ({
      criterion: criterion.code,
      documentId: documentVersion.documentId,
      place: [documentVersion.id, locatorKind, locator].join(" "),
      shows,
    })),
    documents: row.documents.map(({ document: { versions, ...rest } }) => ({
      ...rest,
      state: documentState(versions),
    })),
    documentLimit: row.checkpoint.programme.documentLimit,
    breakEvenPencePerYear: row.breakEvenPencePerYear === null ? null : Number(row.breakEvenPencePerYear),
    expectedPencePerYear: row.expected.reduce((sum, { pencePerYear }) => sum + Number(pencePerYear), 0),
    confirmedPencePerYear,
    isSignedOff: row.status === "signed_off",
    returned,
    isReturnedUnchanged: returned !== null && (await isAsReceived(from, submissionId)),
  };
  return { prepared, edits: editsOf(row) };
}

function criterionOf({ code, currentVersion, versions }: PreparedRow["checkpoint"]["criteria"][number]) {
  const inForce = versions.find(({ version }) => version === currentVersion);
  return {
    code,
    isCritical: inForce?.isCritical ?? false,
    isFedByCommitments: inForce?.fedBy === "commitments",
  };
}

/** A file that is arriving holds the case up; one that was refused does not, where an earlier version stands. */
export function documentState(versions: readonly { status: DocumentState }[]): DocumentState {
  const has = (status: DocumentState) => versions.some((version) => version.status === status);
  if (has("receiving")) return "receiving";
  if (has("checking")) return "checking";
  return has("ready") ? "ready" : "refused";
}

function editsOf({ answers, pointers }: PreparedRow): LastEdit[] {
  const edit = (what: LastEdit["what"]) => (row: PreparedRow["answers"][number] | PreparedRow["pointers"][number]) => ({
    what,
    criterion: row.criterion.code,
    personId: row.editedById,
    at: row.editedAt,
  });
  return [...answers.map(edit("answer")), ...pointers.map(edit("pointer"))];
}
