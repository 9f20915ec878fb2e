import type { Actor } from "@/lib/db/actor";
import { database, type Transaction } from "@/lib/db/client";
import { findSupplier, otherSupplier } from "@/lib/db/commitments/find-supplier";
import { leaveDraft } from "@/lib/db/commitments/leave-draft";
import { inTransaction } from "@/lib/db/in-transaction";
import { lockOrganisation } from "@/lib/db/locks";
import { ccgScope } from "@/lib/db/scopes/organisation-scope";
import { whyNot } from "@/lib/domain/access/may-do";
import { RUNNING_COST_ALLOWANCE } from "@/lib/domain/commitment/allowance";
import { type CommitmentRoute, checkSupplier } from "@/lib/domain/commitment/route";
import { readTerms } from "@/lib/domain/commitment/stated-terms";
import { checkStageOnward } from "@/lib/domain/commitment/step-back";
import { londonDay } from "@/lib/domain/shared/london-time";
import { forbidden, invalid, notFound, ok, type Result } from "@/lib/domain/shared/result";
import type { TermsInput } from "@/lib/schemas/commitment";

export type DraftCommitmentInput = TermsInput & {
  /** ODS code. */
  ccg: string;
  /** Slug. */
  serviceLine: string;
  route: CommitmentRoute;
  /** A unit's slug, a CCG's ODS code, or the name of another supplier; not asked in-house. */
  supplier: string;
};

const ask = {
  csu: "Select a CSU",
  shared: "Select the CCG you share with",
  in_house: "In-house work is done by your own CCG",
  local_authority: "Enter the name of the local authority",
  third_sector: "Enter the name of the organisation",
  private: "Enter the name of the company",
} as const satisfies Record<CommitmentRoute, string>;

/** Records what a CCG intends for a service line with a supplier new to that line: a draft, until its lead confirms. docs/domain.md, Customers. */
export async function draftCommitment(
  actor: Actor,
  input: DraftCommitmentInput,
): Promise<Result<{ commitmentId: string }>> {
  const [ccg, serviceLine] = await Promise.all([
    database().organisation.findFirst({
      where: { AND: [ccgScope(actor), { odsCode: input.ccg }] },
      select: { id: true, name: true, odsCode: true, registeredPopulation: true, allowancePence: true },
    }),
    database().serviceLine.findUnique({ where: { slug: input.serviceLine }, select: { id: true, name: true } }),
  ]);
  if (ccg === null || serviceLine === null) return notFound();
  const why = whyNot(actor, "draft_commitment", { ccgId: ccg.id });
  if (why !== null) return forbidden(why);
  const price = readTerms(input, ccg.allowancePence ?? RUNNING_COST_ALLOWANCE);
  if (!price.ok) return price;
  const move = checkStageOnward(null, input.stage);
  if (!move.ok) return move;
  const known = await findSupplier(input.route, input.supplier, ccg.id, londonDay(actor.now));

  return inTransaction(actor, async (tx) => {
    await lockOrganisation(tx, ccg.id);
    const isOther = !["csu", "shared", "in_house"].includes(input.route);
    const supplier = isOther ? await otherSupplier(tx, input.supplier) : known;
    if (supplier === null) return invalid(ask[input.route], { supplier: ask[input.route] });
    const fits = checkSupplier(input.route, supplier, ccg.id);
    if (!fits.ok) return fits;
    const line = { ccgId: ccg.id, supplierId: supplier.id, serviceLineId: serviceLine.id, route: input.route };
    const row = await emptyLine(tx, line);
    if (row === null) {
      const there = `${supplier.name} is recorded for this line already. Change it there instead`;
      return invalid(there, { supplier: there });
    }
    const { stage, startsOn, endsOn, note, choiceReason } = input;
    const entry = { stage, pencePerHead: price.value, startsOn, endsOn, note, choiceReason, reason: "" };
    const left = await leaveDraft(tx, actor, { id: row.id, ccg, supplier, serviceLine }, row.version, entry);
    return left.ok ? ok({ commitmentId: row.id }) : left;
  });
}

type LineKey = { ccgId: string; supplierId: string; serviceLineId: string; route: CommitmentRoute };

/** The line to write on: a new one, or one whose only drafts were discarded. Null when it holds something. */
async function emptyLine(tx: Transaction, key: LineKey) {
  const found = await tx.commitmentLine.findUnique({
    where: { ccgId_supplierId_serviceLineId_route: key },
    select: { id: true, version: true, confirmedEntryId: true, draftEntryId: true },
  });
  if (found === null) return tx.commitmentLine.create({ data: key, select: { id: true, version: true } });
  return found.confirmedEntryId === null && found.draftEntryId === null ? found : null;
}
