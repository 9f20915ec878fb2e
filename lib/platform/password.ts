import { hash, verify } from "@node-rs/argon2";

// OWASP password storage: argon2id (the library's default algorithm), 19 MiB, two passes, one lane.
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

let nobody: Promise<string> | undefined;

/** Of no one's password: checked where there is no account, so that both answers take the same time. */
function nobodysHash(): Promise<string> {
  nobody ??= hash(crypto.randomUUID(), options);
  return nobody;
}

export function hashPassword(password: string): Promise<string> {
  return hash(password, options);
}

/** Whether the password fits. A null hash takes as long as a real one and never fits. */
export async function passwordFits(passwordHash: string | null, password: string): Promise<boolean> {
  const fits = await verify(passwordHash ?? (await nobodysHash()), password);
  return passwordHash !== null && fits;
}
