import type { Actor } from "@/lib/db/actor";
import { inTransaction } from "@/lib/db/in-transaction";
import { literalText } from "@/lib/db/literal-text";
import { forbidden, ok, type Result } from "@/lib/domain/shared/result";

export type MailToKeep = { personKey: string; to: string; subject: string; text: string };

export type KeptMail = { id: string; uniqueKey: string; to: string; subject: string; text: string };

/**
 * Keeps what was composed for a message, one row for each reader, and gives back what has not been sent. What an earlier attempt
 * composed is replaced, and gone for readers who may no longer know; what was sent stays as it was.
 */
export async function keepMail(
  actor: Actor,
  message: { uniqueKey: string },
  mails: readonly MailToKeep[],
): Promise<Result<KeptMail[]>> {
  if (!actor.isSystem) return forbidden("The service sends mail by itself.");
  const keyOf = (personKey: string) => `${message.uniqueKey}:${personKey}`;
  return inTransaction(actor, async (tx) => {
    const ofMessage = { uniqueKey: { startsWith: literalText(keyOf("")) } };
    await tx.mail.deleteMany({ where: { ...ofMessage, sentAt: null } });
    await tx.mail.createMany({
      data: mails.map(({ personKey, to, subject, text }) => ({
        uniqueKey: keyOf(personKey),
        toAddress: to,
        subject,
        text,
        composedAt: actor.now,
      })),
      skipDuplicates: true,
    });
    const unsent = await tx.mail.findMany({ where: { ...ofMessage, sentAt: null }, orderBy: { id: "asc" } });
    return ok(
      unsent.map(({ id, uniqueKey, toAddress, subject, text }) => ({ id, uniqueKey, to: toAddress, subject, text })),
    );
  });
}
