import type { Transaction } from "../client";

export type Recipient = { readonly personId: string; readonly name: string; readonly why: string };

/**
 * Who is told of an outcome when it is shown or issued: the unit's people and the moderator of the case. The page that lists
 * them before anything is sent and the mail itself both read this.
 */
export async function outcomeRecipients(
  from: Transaction,
  submission: { readonly id: string; readonly csuId: string },
): Promise<Recipient[]> {
  const [staff, moderators] = await Promise.all([
    from.person.findMany({
      where: {
        disabledAt: null,
        memberships: {
          some: { organisationId: submission.csuId, role: { in: ["csu_lead", "csu_contributor"] }, endedAt: null },
        },
      },
      orderBy: { name: "asc" },
      select: {
        id: true,
        name: true,
        memberships: { where: { organisationId: submission.csuId, endedAt: null }, select: { role: true } },
      },
    }),
    from.panelMember.findMany({
      where: { submissionId: submission.id, duty: "moderator", replacedAt: null, recusedAt: null },
      select: { person: { select: { id: true, name: true } } },
    }),
  ]);
  const unit = staff.map(({ id, name, memberships }) => {
    const isLead = memberships.some(({ role }) => role === "csu_lead");
    return { personId: id, name, why: isLead ? "CSU lead" : "CSU contributor" };
  });
  return [...unit, ...moderators.map(({ person }) => ({ personId: person.id, name: person.name, why: "Moderator" }))];
}
