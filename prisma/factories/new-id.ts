import { randomUUID } from "node:crypto";

/** An identifier known before its row is written, so that rows planned in memory can point to each other. */
export function newId(): string {
  return randomUUID();
}
