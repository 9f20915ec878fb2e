import { type MailText, mailText } from "./mail-text";

/** A unit's case at a checkpoint, and where to look. */
export type CaseFacts = { readonly unit: string; readonly checkpoint: number; readonly link: string };

const caseOf = ({ unit, checkpoint }: CaseFacts) => `${unit}, checkpoint ${checkpoint}`;

export function reviewerAssignedMail(facts: CaseFacts & { dueAt: string | null }): MailText {
  return mailText(
    `You are to review ${caseOf(facts)}`,
    `You have been assigned to review ${caseOf(facts)}.${dueBy(facts.dueAt)} Before the case opens to you, declare your interests in ${facts.unit}:`,
    facts.link,
  );
}

export function moderatorAssignedMail(facts: CaseFacts & { isComplete: boolean }): MailText {
  const now = facts.isComplete
    ? "The panel is complete: go on from what is recorded."
    : "It is among your cases from the day it is submitted.";
  return mailText(
    `You are to moderate ${caseOf(facts)}`,
    `You have been assigned to moderate ${caseOf(facts)}. ${now} Your cases:`,
    facts.link,
  );
}

export function reviewerChasedMail(facts: CaseFacts & { dueAt: string | null }): MailText {
  return mailText(
    `A reminder: ${caseOf(facts)}`,
    `Your review of ${caseOf(facts)} has not been submitted.${dueBy(facts.dueAt)} If something stands in your way, tell the programme office.`,
    facts.link,
  );
}

export function placeGivenAwayMail(facts: CaseFacts & { duty: "reviewer" | "moderator" }): MailText {
  return mailText(
    `No longer yours: ${caseOf(facts)}`,
    `NHS CB has asked someone else to ${facts.duty === "moderator" ? "moderate" : "review"} ${caseOf(facts)}, and no longer you. Nothing more is asked of you there. Your other cases:`,
    facts.link,
  );
}

export function caseWithdrawnMail(facts: CaseFacts): MailText {
  return mailText(
    `Withdrawn: ${caseOf(facts)}`,
    `${facts.unit} has withdrawn its case. Nothing more is to be done there unless NHS CB reopens it. The unit’s page:`,
    facts.link,
  );
}

export function extensionGrantedMail(facts: CaseFacts & { dueAt: string }): MailText {
  return mailText(
    `More time for ${caseOf(facts)}`,
    `NHS CB has given you more time. ${caseOf(facts)} is now due by ${facts.dueAt}.`,
    facts.link,
  );
}

export function signOffEndedMail(facts: CaseFacts & { by: string; at: string }): MailText {
  return mailText(
    `The sign-off has ended: ${caseOf(facts)}`,
    `${facts.by} changed ${caseOf(facts)} on ${facts.at}, after it was signed off. Look at it again, then sign it off, or it cannot be submitted:`,
    facts.link,
  );
}

export function submissionReceivedMail(
  facts: CaseFacts & { submittedAt: string; reference: string; sha256: string; receiptLink: string },
): MailText {
  return mailText(
    `Received: ${caseOf(facts)}, ${facts.reference}`,
    `NHS CB received ${caseOf(facts)} on ${facts.submittedAt}. Your reference is ${facts.reference}.`,
    facts.link,
    `The receipt's hash is ${facts.sha256}. Anyone who holds it can check it here:`,
    facts.receiptLink,
  );
}

export function panelCompleteMail(facts: CaseFacts): MailText {
  return mailText(
    `Ready for moderation: ${caseOf(facts)}`,
    "The panel is complete. You can see the scores side by side and begin:",
    facts.link,
  );
}

export function outcomeShownMail(facts: CaseFacts & { until: string }): MailText {
  return mailText(
    `Draft outcome to read: ${caseOf(facts)}`,
    `NHS CB has shown its draft outcome to ${facts.unit}. The unit can make representations until ${facts.until}, and a CSU lead may say sooner that there are none:`,
    facts.link,
  );
}

export function outcomeIssuedMail(facts: CaseFacts): MailText {
  return mailText(
    `Outcome issued: ${caseOf(facts)}`,
    "NHS CB has issued the outcome. What was decided, why and what to do next are here:",
    facts.link,
  );
}

function dueBy(dueAt: string | null): string {
  return dueAt === null ? "" : ` It is due by ${dueAt}.`;
}
