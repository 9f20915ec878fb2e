import { database } from "@/lib/db/client";
import { wallNow } from "@/lib/db/clock";
import { usableInvitation } from "@/lib/db/usable-invitation";
import { ROLE_WORDS } from "@/lib/domain/access/role";
import { linkTokenHash } from "@/lib/platform/link-token";

export type InvitationView = {
  organisation: string;
  role: string;
  email: string;
  invitedBy: string;
  /** There is an account for this address already, so no password is asked. */
  hasAccount: boolean;
};

/** What an invitation's link leads to, for whoever holds it. Null once it is used, taken back or too old. */
export async function getInvitation(token: string): Promise<InvitationView | null> {
  const row = await database().invitation.findFirst({
    where: usableInvitation(token),
    include: { organisation: { select: { name: true } }, invitedBy: { select: { name: true } } },
  });
  if (row === null) return null;
  const person = await database().person.findUnique({ where: { email: row.email }, select: { id: true } });
  return {
    organisation: row.organisation.name,
    role: ROLE_WORDS[row.role],
    email: row.email,
    invitedBy: row.invitedBy.name,
    hasAccount: person !== null,
  };
}

/** Whether a link for a new password can still be used. */
export async function isResetUsable(token: string): Promise<boolean> {
  const row = await database().passwordReset.findFirst({
    where: {
      tokenHash: linkTokenHash(token),
      usedAt: null,
      expiresAt: { gt: wallNow() },
      person: { disabledAt: null },
    },
    select: { id: true },
  });
  return row !== null;
}
