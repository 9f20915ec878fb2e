import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";

/** Notes that the mail server has taken a mail, or, in a demonstration, that it can be read on its page. */
export async function markMailSent(actor: Actor, mailId: string): Promise<void> {
  if (!actor.isSystem) return;
  await database().mail.updateMany({ where: { id: mailId, sentAt: null }, data: { sentAt: actor.now } });
}
