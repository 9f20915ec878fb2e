import type { Actor } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { database, type Transaction } from "@/lib/db/client";
import { confirmDraft } from "@/lib/db/commitments/confirm-draft";
import { commitmentInWords } from "@/lib/db/commitments/find-commitment";
import { planOfCcg } from "@/lib/db/commitments/plan-of-ccg";
import { inTransaction } from "@/lib/db/in-transaction";
import { lockOrganisation } from "@/lib/db/locks";
import { commitmentLineScope } from "@/lib/db/scopes/commitment-scope";
import { ccgScope } from "@/lib/db/scopes/organisation-scope";
import { whyNot } from "@/lib/domain/access/may-do";
import { RUNNING_COST_ALLOWANCE } from "@/lib/domain/commitment/allowance";
import { checkDraftFollows, checkUnusualSpend } from "@/lib/domain/commitment/confirm";
import { checkChangeOfPlan, spendOf } from "@/lib/domain/commitment/planned-spend";
import { londonDay } from "@/lib/domain/shared/london-time";
import { conflict, forbidden, invalid, notFound, ok, type Result } from "@/lib/domain/shared/result";

export type ConfirmAllDraftsInput = {
  /** ODS code. */
  ccg: string;
  /** Those that the page showed. */
  drafts: readonly { commitmentId: string; version: number }[];
  isRight: boolean;
};

const changed = "The drafts have changed since you opened this page. Open it again, then decide.";

/** The CCG's lead puts every draft in force at once: all, or none. docs/domain.md, Customers. */
export async function confirmAllDrafts(
  actor: Actor,
  input: ConfirmAllDraftsInput,
): Promise<Result<{ ccg: string; confirmed: number }>> {
  const ccg = await database().organisation.findFirst({
    where: { AND: [ccgScope(actor), { odsCode: input.ccg }] },
    select: { id: true, odsCode: true, allowancePence: true },
  });
  if (ccg === null) return notFound();
  const why = whyNot(actor, "confirm_commitment", { ccgId: ccg.id });
  if (why !== null) return forbidden(why);
  if (input.drafts.length === 0) return conflict(changed);

  return inTransaction(actor, async (tx) => {
    await lockOrganisation(tx, ccg.id);
    const waiting = await listDrafts(tx, actor, ccg.id);
    const seen = new Map(input.drafts.map((draft) => [draft.commitmentId, draft.version]));
    if (waiting.length !== seen.size) return conflict(changed);
    const lines = await planOfCcg(tx, ccg.id);
    const sum = (basis: "confirmed" | "with_drafts") =>
      spendOf(lines, basis, londonDay(actor.now), ccg.allowancePence ?? RUNNING_COST_ALLOWANCE);
    const after = sum("with_drafts");
    const within = checkChangeOfPlan(sum("confirmed"), after);
    if (!within.ok) return within.error === "invalid" ? invalid(within.message) : within;
    const usual = checkUnusualSpend(after, input.isRight);
    if (!usual.ok) return usual;
    for (const draft of waiting) {
      const confirmed = await confirmSeen(tx, actor, draft, seen.get(draft.id));
      if (!confirmed.ok) return confirmed;
    }
    return ok({ ccg: ccg.odsCode ?? "", confirmed: waiting.length });
  });
}

function listDrafts(tx: Transaction, actor: Actor, ccgId: string) {
  return tx.commitmentLine.findMany({
    where: { AND: [{ ccgId, draftEntryId: { not: null } }, commitmentLineScope(actor)] },
    select: {
      id: true,
      ccg: { select: { name: true } },
      supplier: { select: { name: true } },
      serviceLine: { select: { name: true } },
      confirmedEntry: { select: { stage: true } },
      draftEntry: { select: { id: true, stage: true, reason: true } },
    },
  });
}

type WaitingDraft = Awaited<ReturnType<typeof listDrafts>>[number];

async function confirmSeen(
  tx: Transaction,
  actor: Actor,
  waiting: WaitingDraft,
  version: number | undefined,
): Promise<Result> {
  const { id, draftEntry: draft } = waiting;
  if (version === undefined || draft === null) return conflict(changed);
  const follows = checkDraftFollows(waiting.confirmedEntry?.stage ?? null, draft.stage, draft.reason);
  if (!follows.ok) return follows;
  const confirmed = await confirmDraft(tx, actor, { id, version, draftEntryId: draft.id });
  if (!confirmed.ok) return confirmed;
  const details = { ...commitmentInWords(waiting), stage: draft.stage };
  await appendAudit(tx, actor, "commitment.confirmed", { kind: "commitment", id }, details);
  return ok();
}
