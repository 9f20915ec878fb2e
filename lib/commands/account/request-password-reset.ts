import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { database } from "@/lib/db/client";
import { currentTime, wallNow } from "@/lib/db/clock";
import { inTransaction } from "@/lib/db/in-transaction";
import { lockPerson } from "@/lib/db/locks";
import { enqueue } from "@/lib/db/outbox";
import { visitorActor } from "@/lib/db/visitor-actor";
import { resetLink } from "@/lib/domain/access/links";
import { ok, type Result } from "@/lib/domain/shared/result";
import { env } from "@/lib/platform/env";
import { linkToken, linkTokenHash } from "@/lib/platform/link-token";

/** Longer than the work takes, so that no clock tells whether there is such an account. */
const answerMilliseconds = 300;

/** Leaves a mail with a link for a new password, if there is such an account. The answer is the same, and as fast, if there is none. */
export async function requestPasswordReset(visitor: { requestId: string }, input: { email: string }): Promise<Result> {
  const [result] = await Promise.all([leaveResetMail(visitor, input), wait(answerMilliseconds)]);
  return result;
}

async function leaveResetMail(visitor: { requestId: string }, input: { email: string }): Promise<Result> {
  const wall = wallNow();
  const since = new Date(wall.getTime() - resetLink.minutes * 60_000);
  const person = await database().person.findFirst({
    where: { email: input.email, disabledAt: null, isPersona: false },
  });
  if (person === null) return ok();
  const id = randomUUID();
  const actor = visitorActor(person, await currentTime(), visitor.requestId);
  return inTransaction(actor, async (tx) => {
    await lockPerson(tx, person.id);
    const recent = await tx.passwordReset.count({ where: { personId: person.id, createdAt: { gt: since } } });
    if (recent >= resetLink.mostInThatTime) return ok();
    await tx.passwordReset.create({
      data: {
        id,
        personId: person.id,
        tokenHash: linkTokenHash(linkToken("password_reset", id, env().authSecret)),
        createdAt: wall,
        expiresAt: new Date(wall.getTime() + resetLink.minutes * 60_000),
      },
    });
    await enqueue(tx, actor, "mail.password_reset", id, { resetId: id });
    await appendAudit(tx, actor, "account.reset_requested", { kind: "person", id: person.id }, {});
    return ok();
  });
}
