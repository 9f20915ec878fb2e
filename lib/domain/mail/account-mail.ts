import { invitationLink, resetLink } from "../access/links";
import { type MailText, mailText } from "./mail-text";

export function passwordResetMail(facts: { link: string }): MailText {
  return mailText(
    "Set a new password",
    `Someone, we hope you, asked for a new password for your account. This link works once, for ${resetLink.minutes} minutes:`,
    facts.link,
    "If it was not you, do nothing. Your password stays as it is.",
  );
}

export function invitationMail(facts: {
  invitedBy: string;
  organisation: string;
  role: string;
  link: string;
}): MailText {
  return mailText(
    `Invitation to act for ${facts.organisation}`,
    `${facts.invitedBy} invites you to act for ${facts.organisation} as ${facts.role}. This link works once, for ${invitationLink.days} days:`,
    facts.link,
    "If you do not know why you got this, do nothing.",
  );
}
