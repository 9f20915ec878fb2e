import { boardRecipients, type Recipient, unitRecipients } from "../mail/recipients";

export type OutcomeRecipient = Recipient & { readonly why: string };

/**
 * Who is told when an outcome is shown or issued: the unit's people, and the moderator of the case. The page that lists them before
 * anything is sent and the mail itself both read this, so that they cannot differ.
 */
export async function outcomeRecipients(submission: {
  readonly id: string;
  readonly csuId: string;
}): Promise<OutcomeRecipient[]> {
  const { id: submissionId, csuId } = submission;
  const seat = { submissionId, duty: "moderator", replacedAt: null, recusedAt: null } as const;
  const [leads, contributors, moderators] = await Promise.all([
    unitRecipients(csuId, ["csu_lead"]),
    unitRecipients(csuId, ["csu_contributor"]),
    boardRecipients(csuId, ["moderator"], { panels: { some: seat } }),
  ]);
  const others = contributors.filter(({ id }) => !leads.some((lead) => lead.id === id));
  return [...because("CSU lead", leads), ...because("CSU contributor", others), ...because("Moderator", moderators)];
}

function because(why: string, people: readonly Recipient[]): OutcomeRecipient[] {
  return people.map((person) => ({ ...person, why }));
}
