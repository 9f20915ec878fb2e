import { type Actor, personOf } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { findFlag, planOf } from "@/lib/db/flag/find-flag";
import { canOwnPlan } from "@/lib/db/flag/flag-choices";
import { flagFacts } from "@/lib/db/flag/flag-facts";
import { keepAgreedPlan } from "@/lib/db/flag/keep-agreed-plan";
import { moveFlagRow } from "@/lib/db/flag/move-flag-row";
import { inTransaction } from "@/lib/db/in-transaction";
import { lockFlag } from "@/lib/db/locks";
import { mayDo, whyNot } from "@/lib/domain/access/may-do";
import { agreePlan as decideAgreement, isAgreedByBoth, sideOf } from "@/lib/domain/flag/plan";
import { londonDay } from "@/lib/domain/shared/london-time";
import { conflict, forbidden, notFound, ok, type Result } from "@/lib/domain/shared/result";

/**
 * Agrees the plan as it stands for the actor's side. When both sides have, the plan is settled, binds and is kept. An owner who has
 * left binds nobody: `conflict`.
 */
export async function agreePlan(
  actor: Actor,
  input: { flagId: string; version: number },
): Promise<Result<{ isSettled: boolean }>> {
  const flag = await findFlag(actor, input.flagId);
  if (flag === null) return notFound();
  const facts = await flagFacts(actor, flag);
  if (!mayDo(actor, "agree_plan", facts)) return forbidden(whyNot(actor, "agree_plan", facts) ?? "");
  if (flag.version !== input.version)
    return conflict("The plan was changed meanwhile. Read it again before you agree it.");
  const side = actor.roles.map(sideOf).find((each) => each !== null) ?? null;
  const before = { csu: flag.csuAgreedAt !== null, nhs_cb: flag.nhsAgreedAt !== null };
  const agreed = decideAgreement(planOf(flag), before, side, londonDay(actor.now));
  if (!agreed.ok) return agreed;
  const isSettled = isAgreedByBoth(agreed.value);
  const stamp =
    side === "csu"
      ? { csuAgreedAt: actor.now, csuAgreedById: personOf(actor) }
      : { nhsAgreedAt: actor.now, nhsAgreedById: personOf(actor) };
  return inTransaction(actor, async (tx) => {
    await lockFlag(tx, flag.id);
    const can = await canOwnPlan(tx, flag.csuId, flag);
    if (!can.ofUnit)
      return conflict(`The owner at ${flag.csu.name} has left. Name another in the plan, then agree it.`);
    if (!can.ofNhsCb)
      return conflict("NHS CB has to name another owner on its side. Then both sides can agree the plan.");
    const moved = await moveFlagRow(tx, actor, flag, "agree_plan", { data: stamp });
    if (!moved.ok) return moved;
    if (isSettled) {
      const settled = await moveFlagRow(tx, actor, moved.value, "settle_plan", { bySystem: true });
      if (!settled.ok) return settled;
      await keepAgreedPlan(tx, actor, flag);
    }
    const details = { unit: flag.csu.name, number: flag.number, side: side === "csu" ? flag.csu.name : "NHS CB" };
    await appendAudit(tx, actor, "flag.plan_agreed", { kind: "flag", id: flag.id, csuId: flag.csuId }, details);
    return ok({ isSettled });
  });
}
