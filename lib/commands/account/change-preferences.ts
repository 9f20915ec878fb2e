import { type Actor, personOf } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { inTransaction } from "@/lib/db/in-transaction";
import { ok, type Result } from "@/lib/domain/shared/result";

export async function changePreferences(
  actor: Actor,
  input: { isCompact: boolean; hasKeyboardShortcuts: boolean },
): Promise<Result> {
  const id = personOf(actor);
  return inTransaction(actor, async (tx) => {
    await tx.person.update({ where: { id }, data: input });
    await appendAudit(tx, actor, "account.preferences_changed", { kind: "person", id }, {});
    return ok();
  });
}
