import type { Actor } from "../actor";
import { database, type Prisma } from "../client";
import { caseScope } from "../scopes/case-scope";

const caseSelect = {
  id: true,
  status: true,
  statusSince: true,
  version: true,
  csuId: true,
  extendedDueAt: true,
  signedOffAt: true,
  signedOffById: true,
  submittedAt: true,
  isIllustrative: true,
  csu: { select: { slug: true, name: true } },
  _count: { select: { snapshots: true } },
  checkpoint: {
    select: {
      id: true,
      number: true,
      name: true,
      submissionName: true,
      dueAt: true,
      status: true,
      programmeId: true,
      programme: { select: { slug: true, name: true, documentLimit: true } },
    },
  },
} as const satisfies Prisma.SubmissionSelect;

/** A case with what every command and page about it needs: its stage, its unit and its checkpoint. */
export type CaseRow = Prisma.SubmissionGetPayload<{ select: typeof caseSelect }>;

/** The case of that id, if the actor may read it. */
export function findCase(actor: Actor, id: string): Promise<CaseRow | null> {
  return database().submission.findFirst({ where: { AND: [{ id }, caseScope(actor)] }, select: caseSelect });
}

/** The case of that unit at that checkpoint, as addresses name it. A rehearsal has no such address. */
export function findCaseAt(actor: Actor, csuSlug: string, checkpoint: number): Promise<CaseRow | null> {
  return database().submission.findFirst({
    where: {
      AND: [
        { csu: { slug: csuSlug, kind: "csu" } },
        { checkpoint: { number: checkpoint, programme: { isRehearsal: false } } },
        caseScope(actor),
      ],
    },
    select: caseSelect,
  });
}
