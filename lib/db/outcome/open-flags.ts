import { bySeverity } from "@/lib/domain/flag/severity";
import type { Actor } from "../actor";
import { appendAudit } from "../audit/append-audit";
import { leadsOf } from "../case/leads-of";
import type { Transaction } from "../client";
import { nextFlagNumber } from "../flag/next-flag-number";
import type { OutcomeRow } from "./open-outcome";

/**
 * Opens a flag for each issue of an outcome, raised and owned by the case's moderator, whoever drafted it, with the lead who signed
 * off as its owner at the unit, until both sides settle the plan. An issue has one flag at most: the database keeps that. Returns how many.
 */
export async function openFlags(tx: Transaction, actor: Actor, { id: outcomeId, submission }: OutcomeRow) {
  const issues = await tx.draftIssue.findMany({ where: { outcomeId }, orderBy: { id: "asc" } });
  if (issues.length === 0) return 0;
  const { csuId, checkpoint, csu } = submission;
  const [leads, moderator, first] = [
    await leadsOf(tx, csuId),
    await moderatorOf(tx, submission.id),
    await nextFlagNumber(tx, checkpoint.programme.id),
  ];
  const owner = leads.find(({ id }) => id === submission.signedOffById) ?? leads[0];
  for (const [order, issue] of [...issues].sort(bySeverity).entries()) {
    const number = first + order;
    const { kind, testId, criterionId, severity, title, rootCause, exitCriteria, dueOn, draftedById } = issue;
    const raiser = moderator ?? (await tx.person.findUniqueOrThrow({ where: { id: draftedById }, select: named }));
    const flag = await tx.flag.create({
      data: {
        kind,
        testId,
        criterionId,
        severity,
        title,
        rootCause,
        exitCriteria,
        dueOn,
        programmeId: checkpoint.programme.id,
        number,
        csuId,
        submissionId: submission.id,
        outcomeId,
        issueId: issue.id,
        status: "raised",
        statusSince: actor.now,
        csuOwnerId: owner?.id ?? null,
        nhsOwnerId: raiser.id,
        raisedById: raiser.id,
        raisedAt: actor.now,
        isIllustrative: issue.isIllustrative,
        milestones: { create: [{ sequence: 1, title: `Close the gap: ${title}`, dueOn }] },
      },
      select: { id: true },
    });
    await tx.flagEvent.create({
      data: {
        flagId: flag.id,
        sequence: 1,
        event: "raise",
        toStatus: "raised",
        text: title,
        at: actor.now,
        byId: raiser.id,
        byName: raiser.name,
        byOrganisationId: actor.organisationId,
        isIllustrative: issue.isIllustrative,
      },
    });
    const subject = { kind: "flag", id: flag.id, csuId, submissionId: submission.id };
    await appendAudit(tx, actor, "flag.raised", subject, { unit: csu.name, number });
  }
  return issues.length;
}

const named = { id: true, name: true } as const;

/** Who moderates the case now: not always who drafted its issues. */
async function moderatorOf(tx: Transaction, submissionId: string) {
  const place = { submissionId, duty: "moderator", replacedAt: null, recusedAt: null } as const;
  const seat = await tx.panelMember.findFirst({ where: place, select: { person: { select: named } } });
  return seat?.person ?? null;
}
