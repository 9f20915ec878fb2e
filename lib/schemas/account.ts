import { z } from "zod";
import { ROLES } from "@/lib/domain/access/role";
import { normaliseEmail } from "@/lib/domain/shared/text";
import { direction } from "./list-search";
import { identifier, optionalLine, ticked } from "./text";

const notAnEmail = "Enter an email address in the correct format, like name@example.com";

export const email = z
  .string("Enter an email address")
  .min(1, "Enter an email address")
  .max(320, notAnEmail)
  .transform((value, context) => {
    const result = normaliseEmail(value);
    if (result.ok) return result.value;
    context.addIssue({ code: "custom", message: notAnEmail });
    return z.NEVER;
  });

const password = z
  .string("Enter your password")
  .min(1, "Enter your password")
  .max(1000, "Password must be 128 characters or fewer");
const newPassword = z
  .string("Enter a new password")
  .min(1, "Enter a new password")
  .max(1000, "Password must be 128 characters or fewer");
const token = z.string().min(20).max(200);

export const logInSchema = z.object({ email, password, next: z.string().max(2000).optional() });
export const personaSchema = z.object({ personId: identifier });
export const requestPasswordResetSchema = z.object({ email });
export const resetPasswordSchema = z.object({ token, newPassword });
export const acceptInvitationSchema = z.object({
  token,
  // Empty from someone who has an account already.
  name: optionalLine(100),
  newPassword: z.string().max(1000).default(""),
});
export const chooseOrganisationSchema = z.object({ organisationId: identifier, next: z.string().max(2000).optional() });
export const changePasswordSchema = z.object({ password, newPassword });
export const changePreferencesSchema = z.object({ isCompact: ticked, hasKeyboardShortcuts: ticked });
export const emptySchema = z.object({});

/** The list of people that the form stands on. */
const backTo = z.enum(["team", "people"]).default("team");

export const invitePersonSchema = z.object({
  backTo,
  email,
  role: z.enum(ROLES, "Choose a role"),
  organisationId: identifier.or(z.literal("").transform(() => undefined)).optional(),
});
export const revokeInvitationSchema = z.object({ backTo, invitationId: identifier });
export const endMembershipSchema = z.object({ backTo, membershipId: identifier });

const page = z.coerce.number().int().min(1).max(10_000).default(1).catch(1);

/** Which page of a long list an address asks for. */
export const pageSchema = z.object({ page });

/** What the address of a list of people may hold. Anything else in it counts as not there. */
export const peopleSearchSchema = z.object({
  search: z.string().max(200).default("").catch(""),
  role: z.enum(ROLES).optional().catch(undefined),
  sort: z.enum(["name", "organisation", "role", "since"]).default("organisation").catch("organisation"),
  direction,
  page,
  /** The role that the page asks about before it ends. */
  end: identifier.optional().catch(undefined),
});

export type PeopleSearch = z.output<typeof peopleSearchSchema>;
