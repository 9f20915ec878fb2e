import { conflict, type Failure, type Result } from "@/lib/domain/shared/result";
import { ringBell } from "@/lib/platform/jobs/bell";
import type { Actor } from "./actor";
import { database, type Transaction } from "./client";
import { leftMessages } from "./outbox";
import { isUniqueViolation } from "./unique-violation";

/** Carries a returned failure out of Prisma's callback, which commits whatever returns. */
class Refused extends Error {
  constructor(readonly failure: Failure) {
    super("Refused: the transaction is rolled back.");
  }
}

/**
 * Runs a command's save in one transaction: all of it happens, or, when it returns a failure or throws, none.
 * `limits.seconds` is more only for work that is long by nature, such as an import.
 * Uses up the form's token first, so that the same form sent again changes nothing: it gets a conflict.
 */
export async function inTransaction<T>(
  actor: Actor,
  work: (tx: Transaction) => Promise<Result<T>>,
  limits: { seconds: number } = { seconds: 5 },
): Promise<Result<T>> {
  let isMailWaiting = false;
  try {
    const done = await database().$transaction(
      async (tx) => {
        if (actor.formToken !== null && actor.personId !== null && (await wasUsed(tx, actor))) {
          throw new Refused(conflict("This was already saved. Nothing was changed twice."));
        }
        const result = await work(tx);
        if (!result.ok) throw new Refused(result);
        isMailWaiting = leftMessages(tx);
        return result;
      },
      { timeout: limits.seconds * 1000, maxWait: 5000 },
    );
    if (isMailWaiting) ringBell("outbox");
    return done;
  } catch (error) {
    if (error instanceof Refused) return error.failure;
    if (isUniqueViolation(error)) {
      return conflict("Someone else saved this at the same moment. Look at the page again, then decide.");
    }
    throw error;
  }
}

async function wasUsed(tx: Transaction, actor: Actor): Promise<boolean> {
  const inserted = await tx.$executeRaw`
    INSERT INTO "FormToken" ("token", "personId", "action", "usedAt")
    VALUES (${actor.formToken}::uuid, ${actor.personId}::uuid, ${actor.requestId}, ${actor.now})
    ON CONFLICT ("token") DO NOTHING`;
  return inserted === 0;
}
