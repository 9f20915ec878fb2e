import type { Actor } from "@/lib/db/actor";
import type { OutboxContent } from "@/lib/schemas/outbox";
import { composeInvitation, composePasswordReset } from "./account-mail";
import type { ComposedMail } from "./composed-mail";
import { composeClearanceProposed, composeFlagAnswered, composeFlagRaised, composeTimeAsked } from "./flag-mail";
import { composePanelComplete, composePlaceGivenAway, composeReviewer, composeWithdrawn } from "./review-mail";
import {
  composeEndOfSignOff,
  composeExtension,
  composeOutcomeIssued,
  composeOutcomeShown,
  composeReceipt,
} from "./unit-mail";

/**
 * Words and readers of a message, as they are at this moment and not when it was queued: who was recused, removed or replaced
 * since gets nothing. For the service itself; a person asks for no mail.
 */
export async function composeMail(actor: Actor, message: OutboxContent): Promise<ComposedMail[]> {
  if (!actor.isSystem) return [];
  switch (message.kind) {
    case "mail.password_reset":
      return composePasswordReset(message.payload.resetId);
    case "mail.invitation":
      return composeInvitation(message.payload.invitationId);
    case "mail.reviewer_assigned":
      return composeReviewer(message.payload.panelMemberId, "assigned");
    case "mail.reviewer_chased":
      return composeReviewer(message.payload.panelMemberId, "chased");
    case "mail.place_given_away":
      return composePlaceGivenAway(message.payload.panelMemberId);
    case "mail.extension_granted":
      return composeExtension(message.payload.submissionId);
    case "mail.sign_off_ended":
      return composeEndOfSignOff(message.payload.submissionId);
    case "mail.submission_received":
      return composeReceipt(message.payload.snapshotId);
    case "mail.case_withdrawn":
      return composeWithdrawn(message.payload.submissionId);
    case "mail.panel_complete":
      return composePanelComplete(message.payload.submissionId);
    case "mail.outcome_shown":
      return composeOutcomeShown(message.payload.outcomeId);
    case "mail.outcome_issued":
      return composeOutcomeIssued(message.payload.outcomeId);
    case "mail.flag_raised":
      return composeFlagRaised(message.payload.flagId);
    case "mail.clearance_proposed":
      return composeClearanceProposed(message.payload.flagId);
    case "mail.time_asked":
      return composeTimeAsked(message.payload.flagId);
    case "mail.flag_answered":
      return composeFlagAnswered(message.payload.flagId);
  }
}
