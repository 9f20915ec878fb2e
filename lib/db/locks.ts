import type { Transaction } from "./client";

/**
 * Locks a case until the transaction ends. Taken first by every command whose decision rests on counting rows of the case
 * (the last reviewer, the document limit, the sign-off): two at once would each miss the other.
 */
export async function lockSubmission(tx: Transaction, submissionId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Submission" WHERE "id" = ${submissionId}::uuid FOR UPDATE`;
}

/** Locks a CCG: its planned spend is summed against its allowance. */
export async function lockOrganisation(tx: Transaction, organisationId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Organisation" WHERE "id" = ${organisationId}::uuid FOR UPDATE`;
}

/**
 * Locks several CCGs, for a file that leaves drafts with all of them. Whoever locks one of them waits; a row that only names one, as
 * its supplier, does not: two who each wait for the other's CCG would both be lost.
 */
export async function lockOrganisations(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Organisation" WHERE "id" = ANY(${[...ids]}::uuid[]) ORDER BY "id" FOR NO KEY UPDATE`;
}

/** Locks an account: the links mailed to it are counted. */
export async function lockPerson(tx: Transaction, personId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Person" WHERE "id" = ${personId}::uuid FOR UPDATE`;
}

export async function lockFlag(tx: Transaction, flagId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Flag" WHERE "id" = ${flagId}::uuid FOR UPDATE`;
}

/** Locks a programme: flags are numbered and checkpoints opened one at a time. */
export async function lockProgramme(tx: Transaction, programmeId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Programme" WHERE "id" = ${programmeId}::uuid FOR UPDATE`;
}

/** Locks a place on a panel: its scores are saved, submitted and set aside one at a time. After the case, where both are locked. */
export async function lockPanelMember(tx: Transaction, panelMemberId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "PanelMember" WHERE "id" = ${panelMemberId}::uuid FOR UPDATE`;
}
