import { RUNNING_COST_ALLOWANCE } from "@/lib/domain/commitment/allowance";
import { checkChangeOfPlan, type LineOfPlan, spendOf } from "@/lib/domain/commitment/planned-spend";
import { londonDay } from "@/lib/domain/shared/london-time";
import { conflict, ok, type Result } from "@/lib/domain/shared/result";
import type { Actor } from "../actor";
import { appendAudit } from "../audit/append-audit";
import type { Transaction } from "../client";
import { addEntry, type NewEntry } from "./add-entry";
import { type CommitmentRow, commitmentInWords } from "./find-commitment";
import { planOfCcg } from "./plan-of-ccg";

type LineWithBodies = Pick<CommitmentRow, "id" | "ccg" | "supplier" | "serviceLine">;

/**
 * Leaves a draft on a line, where the sum with every draft that waits is within the allowance. The caller has locked the CCG.
 * `conflict` when the line is no longer at the version seen.
 */
export async function leaveDraft(
  tx: Transaction,
  actor: Actor,
  line: LineWithBodies,
  seenVersion: number,
  entry: NewEntry,
): Promise<Result> {
  const { ccg } = line;
  const lines = await planOfCcg(tx, ccg.id);
  const drafted = lines.map((each): LineOfPlan => (each.id === line.id ? { ...each, draft: entry } : each));
  const sum = (of: readonly LineOfPlan[]) =>
    spendOf(of, "with_drafts", londonDay(actor.now), ccg.allowancePence ?? RUNNING_COST_ALLOWANCE);
  const checked = checkChangeOfPlan(sum(lines), sum(drafted));
  if (!checked.ok) return checked;

  const { registeredPopulation } = ccg;
  const draftEntryId = await addEntry(tx, actor, { id: line.id, registeredPopulation }, entry);
  const { count } = await tx.commitmentLine.updateMany({
    where: { id: line.id, version: seenVersion },
    data: { draftEntryId, version: { increment: 1 } },
  });
  if (count === 0) return conflict("Someone else changed this while you wrote. Open it in another tab, then decide.");
  const subject = { kind: "commitment", id: line.id };
  await appendAudit(tx, actor, "commitment.drafted", subject, { ...commitmentInWords(line), stage: entry.stage });
  return ok();
}
