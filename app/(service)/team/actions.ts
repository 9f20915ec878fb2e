"use server";

import { endMembership } from "@/lib/commands/account/end-membership";
import { invitePerson } from "@/lib/commands/account/invite-person";
import { revokeInvitation } from "@/lib/commands/account/revoke-invitation";
import { paths } from "@/lib/paths";
import { endMembershipSchema, invitePersonSchema, revokeInvitationSchema } from "@/lib/schemas/account";
import { defineAction } from "@/lib/web/define-action";

/** The two pages that list people share these actions. */
const pageOf = { team: paths.team(), people: paths.people() } as const;

export const invitePersonAction = defineAction({
  door: "action:invitePerson",
  schema: invitePersonSchema,
  run: invitePerson,
  then: (_, { email, backTo }) => ({ redirectTo: pageOf[backTo], notice: `An invitation is on its way to ${email}.` }),
});

export const revokeInvitationAction = defineAction({
  door: "action:revokeInvitation",
  schema: revokeInvitationSchema,
  run: revokeInvitation,
  then: (_, { backTo }) => ({
    redirectTo: pageOf[backTo],
    notice: "The invitation is taken back. Its link no longer works.",
  }),
});

export const endMembershipAction = defineAction({
  door: "action:endMembership",
  schema: endMembershipSchema,
  run: endMembership,
  then: (_, { backTo }) => ({ redirectTo: pageOf[backTo], notice: "The role is ended." }),
});
