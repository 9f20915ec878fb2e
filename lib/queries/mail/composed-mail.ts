import type { Recipient } from "@/lib/db/mail/recipients";
import type { MailText } from "@/lib/domain/mail/mail-text";
import { env } from "@/lib/platform/env";

/** A mail ready to be kept and sent, to one person. */
export type ComposedMail = MailText & { readonly personKey: string; readonly to: string };

/** The same words to each. */
export function toEach(recipients: readonly Recipient[], mail: MailText): ComposedMail[] {
  return recipients.map(({ id, email }) => ({ ...mail, personKey: id, to: email }));
}

/** An address of ours as a mail holds it: with the configured origin, whatever host a request named. */
export function linkTo(path: string): string {
  return new URL(path, env().origin).href;
}
