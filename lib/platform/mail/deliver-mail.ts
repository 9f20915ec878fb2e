import { createHash } from "node:crypto";
import { isIP } from "node:net";
import nodemailer from "nodemailer";
import { isMailAddress } from "./mail-address";

/** Text only: what cannot hold a link that says one thing and goes to another, a picture that reports, or a script. */
export type OutgoingMail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same for every attempt at one mail. It becomes the Message-ID, so a mail that arrives twice is shown once. */
  readonly uniqueKey: string;
};

export type MailSettings =
  /** smtps://user:password@host:465, or smtp://host:587, which must offer STARTTLS unless it is this machine. */
  | { readonly transport: "smtp"; readonly url: string; readonly from: string }
  /** Nothing leaves: the mail's own row is shown on the outbox page of the demonstration. */
  | { readonly transport: "outbox_page" };

export type MailDelivery =
  | { readonly state: "sent" }
  | { readonly state: "kept" }
  /** Never to be tried again: the address is no address, or its server will not have the mail. */
  | { readonly state: "refused"; readonly reason: string };

const LONGEST_SUBJECT = 200;

/**
 * Hands one mail to the SMTP server and waits for it to be taken. Throws when it is worth trying again (no connection, a
 * temporary answer, a wrong password of ours). The fault says nothing of the mail's text.
 */
export async function deliverMail(mail: OutgoingMail, settings: MailSettings): Promise<MailDelivery> {
  if (!isMailAddress(mail.to)) return { state: "refused", reason: "The address is not one plain e-mail address" };
  if (settings.transport === "outbox_page") return { state: "kept" };
  if (!isMailAddress(settings.from)) throw new Error("The sender's address is not one plain e-mail address");
  const transport = nodemailer.createTransport({
    ...connection(new URL(settings.url)),
    disableFileAccess: true,
    disableUrlAccess: true,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  });
  try {
    await transport.sendMail({
      envelope: { from: settings.from, to: [mail.to] },
      from: { name: "Commissioning support checkpoints", address: settings.from },
      to: { name: "", address: mail.to },
      subject: oneLine(mail.subject),
      text: mail.text,
      messageId: messageId(mail.uniqueKey, settings.from),
      headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
    });
    return { state: "sent" };
  } catch (fault) {
    const code = permanentCode(fault);
    if (code === null) throw fault;
    return { state: "refused", reason: `The mail server refused it with code ${code}` };
  } finally {
    transport.close();
  }
}

function connection(url: URL) {
  const isSecure = url.protocol === "smtps:";
  if (!isSecure && url.protocol !== "smtp:")
    throw new Error("The address of the mail server begins with smtp: or smtps:");
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const isThisMachine = host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
  const user = decodeURIComponent(url.username);
  return {
    host,
    port: url.port === "" ? (isSecure ? 465 : 587) : Number(url.port),
    secure: isSecure,
    requireTLS: !isSecure && !isThisMachine,
    ignoreTLS: !isSecure && isThisMachine,
    ...(user === "" ? {} : { auth: { user, pass: decodeURIComponent(url.password) } }),
  };
}

/** A header ends at its line: whatever would begin another becomes a space. */
function oneLine(subject: string): string {
  return subject
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .trim()
    .slice(0, LONGEST_SUBJECT);
}

function messageId(uniqueKey: string, from: string): string {
  const domain = from.slice(from.indexOf("@") + 1);
  return `<${createHash("sha256").update(uniqueKey).digest("hex").slice(0, 40)}@${domain}>`;
}

/** The 5xx answer to the sender, the recipient or the text. One to our password is our fault, and can be mended. */
function permanentCode(fault: unknown): number | null {
  if (!(fault instanceof Error) || !("responseCode" in fault) || !("code" in fault)) return null;
  const { responseCode, code } = fault;
  const isAboutTheMail = code === "EENVELOPE" || code === "EMESSAGE";
  return isAboutTheMail && typeof responseCode === "number" && responseCode >= 500 ? responseCode : null;
}
