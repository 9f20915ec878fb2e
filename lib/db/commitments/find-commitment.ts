import type { Actor } from "../actor";
import { database, type Prisma } from "../client";
import { commitmentLineScope } from "../scopes/commitment-scope";

const commitmentSelect = {
  id: true,
  version: true,
  route: true,
  ccgId: true,
  ccg: { select: { id: true, name: true, odsCode: true, registeredPopulation: true, allowancePence: true } },
  supplier: { select: { name: true } },
  serviceLine: { select: { name: true } },
  confirmedEntry: true,
  draftEntry: true,
} as const satisfies Prisma.CommitmentLineSelect;

/** A line of the ledger with what every command about it needs. */
export type CommitmentRow = Prisma.CommitmentLineGetPayload<{ select: typeof commitmentSelect }>;

/** The commitment of that id, if the actor may read it. */
export function findCommitment(actor: Actor, id: string): Promise<CommitmentRow | null> {
  return database().commitmentLine.findFirst({
    where: { AND: [{ id }, commitmentLineScope(actor)] },
    select: commitmentSelect,
  });
}

/** What the audit says of it. */
export function commitmentInWords(row: Record<"ccg" | "supplier" | "serviceLine", { name: string }>) {
  return { ccg: row.ccg.name, supplier: row.supplier.name, line: row.serviceLine.name };
}
