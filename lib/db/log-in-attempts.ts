import { isThrottled, throttle } from "@/lib/domain/access/log-in-throttle";
import { database, type Transaction } from "./client";
import { wallNow } from "./clock";

/**
 * Counts a try at a password before the password is looked at, over all servers, and tells whether there were too many. A
 * try that is refused for that is not counted itself, so that going on does not keep the owner of the account out for longer.
 */
export async function isTriedTooOften(email: string, address: string | null): Promise<boolean> {
  const at = wallNow();
  const since = new Date(at.getTime() - throttle.windowMinutes * 60_000);
  const keys = [accountKey(email), ...(address === null ? [] : [`address:${address}`])];
  const tries = await database().logInAttempt.createManyAndReturn({
    data: keys.map((key) => ({ key, at })),
    select: { id: true },
  });
  const [account = 0, byAddress = 0] = await Promise.all(
    keys.map((key) => database().logInAttempt.count({ where: { key, at: { gt: since } } })),
  );
  if (!isThrottled({ account, address: byAddress })) return false;
  await database().logInAttempt.deleteMany({ where: { id: { in: tries.map((row) => row.id) } } });
  return true;
}

/** After the right password: the account's count starts again. The address's goes on. */
export async function forgetTries(tx: Transaction, email: string): Promise<void> {
  await tx.logInAttempt.deleteMany({ where: { key: accountKey(email) } });
}

function accountKey(email: string): string {
  return `account:${email}`;
}
