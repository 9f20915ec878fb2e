import { move, type SubmissionEvent } from "@/lib/domain/checkpoint/moves";
import type { SubmissionStatus } from "@/lib/domain/checkpoint/submission-status";
import type { ActingPerson } from "../acting-person";
import { type AuditDraft, auditDraft } from "../audit-drafts";
import { newId } from "../new-id";
import type { Rows } from "../rows";
import type { CaseContext } from "./case-context";

/** Takes a case through the table of moves, so that no made-up history holds a move that the rules do not know. */
export type Timeline = {
  /** Throws when the rules do not know the move. Audited as a move unless an entry of its own is given. `returned`: ids of criteria. */
  readonly record: (
    event: SubmissionEvent,
    at: Date,
    by: ActingPerson | null,
    more?: { reason?: string; audit?: AuditDraft; returned?: readonly string[] },
  ) => void;
  readonly status: () => SubmissionStatus;
  readonly since: () => Date;
};

/** From "preparing", which the opening of the checkpoint brought about as event 1. */
export function startTimeline(rows: Rows, context: CaseContext, openedAt: Date): Timeline {
  const { submissionId, unit } = context;
  let status: SubmissionStatus = "preparing";
  let since = openedAt;
  let sequence = 1;
  return {
    record(event, at, by, { reason, audit, returned = [] } = {}) {
      const found = move(status, event);
      if (!found.ok) throw new Error(`${unit.name}: ${event} is not a move from ${status}`);
      sequence += 1;
      const id = newId();
      rows.returned.push(...returned.map((criterionId) => ({ eventId: id, criterionId })));
      rows.events.push({
        id,
        submissionId,
        sequence,
        event,
        fromStatus: status,
        toStatus: found.value.to,
        at,
        byId: by?.id ?? null,
        byName: by?.name ?? null,
        byOrganisationId: by?.organisationId ?? null,
        reason: reason ?? null,
        isIllustrative: true,
      });
      if (found.value.to !== status) since = at;
      status = found.value.to;
      rows.audits.push(
        audit ?? caseAudit(context, at, by, "submission.moved", { unit: unit.name, event, to: found.value.to }),
      );
    },
    status: () => status,
    since: () => since,
  };
}

/** An audit entry about a case. */
export function caseAudit<A extends Parameters<typeof auditDraft>[2]>(
  { submissionId, unit }: CaseContext,
  at: Date,
  by: ActingPerson | null,
  action: A,
  details: Parameters<typeof auditDraft<A>>[4],
): AuditDraft {
  return auditDraft(at, by, action, { kind: "submission", id: submissionId, csuId: unit.id, submissionId }, details);
}
