import { linkTokenHash } from "@/lib/platform/link-token";
import type { Prisma } from "./client";
import { wallNow } from "./clock";

/** The invitation that a link leads to, if it can still be used. The token is the only key: nobody is logged in yet. */
export function usableInvitation(token: string): Prisma.InvitationWhereInput {
  return { tokenHash: linkTokenHash(token), acceptedAt: null, revokedAt: null, expiresAt: { gt: wallNow() } };
}
