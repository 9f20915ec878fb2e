import { SERVICE_NAME } from "../shared/service-name";

/** A mail's words: text only, one subject line, and addresses on lines of their own. */
export type MailText = { readonly subject: string; readonly text: string };

/** Paragraphs as a mail, with the same end for all. No mail says an outcome, a score, a price or a reason: it says where to look. */
export function mailText(subject: string, ...paragraphs: readonly string[]): MailText {
  const end = `${SERVICE_NAME}. Nobody reads replies to this address.`;
  return { subject, text: [...paragraphs, end].join("\n\n") };
}
