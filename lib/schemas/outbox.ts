import { z } from "zod";
import { identifier } from "./text";

const about = <K extends string, F extends string>(kind: K, field: F) =>
  z.object({ kind: z.literal(kind), payload: z.object({ [field]: identifier } as Record<F, typeof identifier>) });

/** A message of the outbox as it comes back from the database: JSON, so its shape is checked again. */
export const outboxMessageSchema = z.discriminatedUnion("kind", [
  about("mail.password_reset", "resetId"),
  about("mail.invitation", "invitationId"),
  about("mail.reviewer_assigned", "panelMemberId"),
  about("mail.reviewer_chased", "panelMemberId"),
  about("mail.place_given_away", "panelMemberId"),
  about("mail.extension_granted", "submissionId"),
  about("mail.sign_off_ended", "submissionId"),
  about("mail.submission_received", "snapshotId"),
  about("mail.case_withdrawn", "submissionId"),
  about("mail.panel_complete", "submissionId"),
  about("mail.outcome_shown", "outcomeId"),
  about("mail.outcome_issued", "outcomeId"),
  about("mail.flag_raised", "flagId"),
  about("mail.clearance_proposed", "flagId"),
  about("mail.time_asked", "flagId"),
  about("mail.flag_answered", "flagId"),
]);

export type OutboxContent = z.output<typeof outboxMessageSchema>;
