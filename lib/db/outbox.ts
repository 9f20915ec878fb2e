import type { Actor } from "./actor";
import type { Transaction } from "./client";

/**
 * What may be sent, and what its composer needs to look up at delivery time. Never text: what is composed when it is queued
 * would leak to someone recused in between.
 */
export type OutboxPayloads = {
  "mail.password_reset": { resetId: string };
  "mail.invitation": { invitationId: string };
  "mail.reviewer_assigned": { panelMemberId: string };
  "mail.reviewer_chased": { panelMemberId: string };
  "mail.place_given_away": { panelMemberId: string };
  "mail.extension_granted": { submissionId: string };
  "mail.sign_off_ended": { submissionId: string };
  "mail.submission_received": { snapshotId: string };
  "mail.case_withdrawn": { submissionId: string };
  "mail.panel_complete": { submissionId: string };
  "mail.outcome_shown": { outcomeId: string };
  "mail.outcome_issued": { outcomeId: string };
  "mail.flag_raised": { flagId: string };
  "mail.clearance_proposed": { flagId: string };
  "mail.time_asked": { flagId: string };
  "mail.flag_answered": { flagId: string };
};

export type OutboxKind = keyof OutboxPayloads;

const withMessages = new WeakSet<Transaction>();

/** Whether messages were left in this transaction: once it is committed, the outbox is woken. */
export function leftMessages(tx: Transaction): boolean {
  return withMessages.has(tx);
}

/** Leaves a message in the transaction. The unique key makes the effect happen once, however often it is delivered. */
export async function enqueue<K extends OutboxKind>(
  tx: Transaction,
  actor: Actor,
  kind: K,
  uniqueKey: string,
  payload: OutboxPayloads[K],
): Promise<void> {
  await tx.outboxMessage.createMany({
    data: [{ kind, uniqueKey: `${kind}:${uniqueKey}`, payload, createdAt: actor.now }],
    skipDuplicates: true,
  });
  withMessages.add(tx);
}
