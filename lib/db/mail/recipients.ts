import { database, type Prisma } from "../client";
import type { Role } from "../generated/client";

/** Someone who gets a mail. */
export type Recipient = { readonly id: string; readonly name: string; readonly email: string };

const recipientSelect = { id: true, name: true, email: true } as const satisfies Prisma.PersonSelect;

/** The unit's own people in these roles, now. */
export function unitRecipients(csuId: string, roles: readonly Role[]): Promise<Recipient[]> {
  return database().person.findMany({
    where: {
      disabledAt: null,
      memberships: { some: { endedAt: null, organisationId: csuId, role: { in: [...roles] } } },
    },
    orderBy: { name: "asc" },
    select: recipientSelect,
  });
}

/**
 * Of NHS CB's people, those who still may know of the unit's case at this moment: with an account, in one of the roles, without a
 * conflict against the unit and not one of its own.
 */
export function boardRecipients(
  csuId: string,
  roles: readonly Role[],
  where: Prisma.PersonWhereInput = {},
): Promise<Recipient[]> {
  return database().person.findMany({
    where: {
      AND: [
        where,
        {
          disabledAt: null,
          memberships: {
            some: { endedAt: null, organisation: { kind: "nhs_cb" }, role: { in: [...roles] } },
            none: { endedAt: null, organisationId: csuId },
          },
          declarations: { none: { csuId, hasConflict: true, undoneAt: null } },
        },
      ],
    },
    orderBy: { name: "asc" },
    select: recipientSelect,
  });
}
