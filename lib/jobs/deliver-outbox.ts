import { randomUUID } from "node:crypto";
import { type ClaimedMessage, claimMessage } from "@/lib/commands/mail/claim-message";
import { finishMessage } from "@/lib/commands/mail/finish-message";
import { keepMail } from "@/lib/commands/mail/keep-mail";
import { markMailSent } from "@/lib/commands/mail/mark-mail-sent";
import { logger } from "@/lib/platform/logger";
import { deliverMail, type MailSettings } from "@/lib/platform/mail/deliver-mail";
import { composeMail } from "@/lib/queries/mail/compose-mail";
import { serviceItself } from "@/lib/queries/service-itself";
import { outboxMessageSchema } from "@/lib/schemas/outbox";

type Service = Awaited<ReturnType<typeof serviceItself>>;

/**
 * Delivers what waits in the outbox. Each message is one server's at a time; its mails are composed now, kept, sent and marked, so
 * that wherever this stops the next attempt goes on, and a mail sent twice bears one Message-ID. Returns how many were delivered.
 */
export async function deliverOutbox(settings: MailSettings): Promise<number> {
  for (let delivered = 0; ; ) {
    const service = await serviceItself(randomUUID());
    const message = await claimMessage(service);
    if (message === null) return delivered;
    if (await deliverMessage(service, message, settings)) delivered += 1;
  }
}

async function deliverMessage(service: Service, message: ClaimedMessage, settings: MailSettings): Promise<boolean> {
  const about = { message: message.id, kind: message.kind, requestId: service.requestId };
  try {
    const refusals = await sendAll(service, message, settings);
    await finishMessage(service, message, { state: "delivered", refusals });
    logger().info({ ...about, refusals: refusals.length }, "delivered");
    return true;
  } catch (fault) {
    logger().error({ ...about, attempts: message.attempts, err: fault }, "not delivered");
    await finishMessage(service, message, { state: "failed", error: fault instanceof Error ? fault.name : "Fault" });
    return false;
  }
}

/** The reasons of those mails that no server will ever take. Throws for what is worth another attempt. */
async function sendAll(service: Service, message: ClaimedMessage, settings: MailSettings): Promise<string[]> {
  const mails = await composeMail(service, outboxMessageSchema.parse(message));
  const kept = await keepMail(service, message, mails);
  if (!kept.ok) throw new Error("The service may not keep its own mail");
  const refusals: string[] = [];
  for (const { id, ...mail } of kept.value) {
    const delivery = await deliverMail(mail, settings);
    if (delivery.state === "refused") refusals.push(delivery.reason);
    else await markMailSent(service, id);
  }
  return refusals;
}
