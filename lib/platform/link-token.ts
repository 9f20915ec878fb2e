import { createHash, createHmac } from "node:crypto";

/**
 * The secret of a link in a mail, made from the row's id and the service's key: it is worked out again when the mail is
 * composed, so neither the database nor the queue ever holds it. Only its hash is stored. 43 characters of base64url.
 */
export function linkToken(purpose: "password_reset" | "invitation", id: string, key: string): string {
  return createHmac("sha256", key).update(`${purpose}:${id}`).digest("base64url");
}

export function linkTokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
