import { database } from "@/lib/db/client";
import { wallNow } from "@/lib/db/clock";
import { ROLE_WORDS } from "@/lib/domain/access/role";
import { invitationMail, passwordResetMail } from "@/lib/domain/mail/account-mail";
import { paths } from "@/lib/paths";
import { env } from "@/lib/platform/env";
import { linkToken } from "@/lib/platform/link-token";
import { type ComposedMail, linkTo, toEach } from "./composed-mail";

/** Nothing once the link is used, too old or its account closed. */
export async function composePasswordReset(resetId: string): Promise<ComposedMail[]> {
  const reset = await database().passwordReset.findFirst({
    where: { id: resetId, usedAt: null, expiresAt: { gt: wallNow() }, person: { disabledAt: null } },
    include: { person: { select: { id: true, name: true, email: true } } },
  });
  if (reset === null) return [];
  const token = linkToken("password_reset", reset.id, env().authSecret);
  return toEach([reset.person], passwordResetMail({ link: linkTo(paths.resetPassword(token)) }));
}

/** Nothing once the invitation is accepted, taken back or too old. */
export async function composeInvitation(invitationId: string): Promise<ComposedMail[]> {
  const invitation = await database().invitation.findFirst({
    where: { id: invitationId, acceptedAt: null, revokedAt: null, expiresAt: { gt: wallNow() } },
    include: { organisation: { select: { name: true } }, invitedBy: { select: { name: true } } },
  });
  if (invitation === null) return [];
  const mail = invitationMail({
    invitedBy: invitation.invitedBy.name,
    organisation: invitation.organisation.name,
    role: ROLE_WORDS[invitation.role],
    link: linkTo(paths.invitation(linkToken("invitation", invitation.id, env().authSecret))),
  });
  return [{ ...mail, personKey: invitation.id, to: invitation.email }];
}
