import type { Actor } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import type { Transaction } from "@/lib/db/client";
import { columnOf } from "@/lib/db/days";
import { findFlag } from "@/lib/db/flag/find-flag";
import { canOwnPlan } from "@/lib/db/flag/flag-choices";
import { flagFacts } from "@/lib/db/flag/flag-facts";
import { moveFlagRow } from "@/lib/db/flag/move-flag-row";
import { inTransaction } from "@/lib/db/in-transaction";
import { lockFlag } from "@/lib/db/locks";
import { mayDo, whyNot } from "@/lib/domain/access/may-do";
import { checkPlan, type FlagPlan, type Side } from "@/lib/domain/flag/plan";
import { londonDay } from "@/lib/domain/shared/london-time";
import { conflict, forbidden, invalid, notFound, ok, type Result } from "@/lib/domain/shared/result";

export type ChangePlanInput = FlagPlan & { flagId: string; version: number };

/**
 * Changes the plan: root cause, what done means, owners, end and milestones. Any change sets both sides' agreement back.
 * Milestones that are done stay as they are; those still to do are replaced by the ones given. Who owns it at NHS CB is not the
 * unit's to choose: from there, what is sent for that is not read.
 */
export async function changePlan(actor: Actor, input: ChangePlanInput): Promise<Result> {
  const flag = await findFlag(actor, input.flagId);
  if (flag === null) return notFound();
  const facts = await flagFacts(actor, flag);
  if (!mayDo(actor, "change_plan", facts)) return forbidden(whyNot(actor, "change_plan", facts) ?? "");
  const writer: Side = actor.organisationKind === "csu" ? "csu" : "nhs_cb";
  const plan: FlagPlan = writer === "csu" ? { ...input, nhsOwnerId: flag.nhsOwnerId } : input;
  const done = flag.milestones.filter((milestone) => milestone.doneAt !== null);
  const milestones = [...done.map(asDone), ...input.milestones];
  const whole = checkPlan({ ...plan, milestones }, londonDay(actor.now), writer);
  if (!whole.ok) return whole;
  if (flag.version !== input.version)
    return conflict("The plan was changed by someone else meanwhile. Look at it again, then change it.");
  return inTransaction(actor, async (tx) => {
    await lockFlag(tx, flag.id);
    const owners = await checkOwners(tx, flag.csuId, plan, writer);
    if (!owners.ok) return owners;
    const moved = await moveFlagRow(tx, actor, flag, "change_plan", {
      data: {
        rootCause: input.rootCause,
        exitCriteria: input.exitCriteria,
        csuOwnerId: input.csuOwnerId,
        nhsOwnerId: plan.nhsOwnerId,
        dueOn: columnOf(input.dueOn),
        csuAgreedAt: null,
        csuAgreedById: null,
        nhsAgreedAt: null,
        nhsAgreedById: null,
      },
    });
    if (!moved.ok) return moved;
    await tx.milestone.deleteMany({ where: { flagId: flag.id, doneAt: null } });
    const last = Math.max(0, ...done.map((milestone) => milestone.sequence));
    await tx.milestone.createMany({
      data: input.milestones.map(({ title, dueOn }, order) => ({
        flagId: flag.id,
        sequence: last + order + 1,
        title,
        dueOn: columnOf(dueOn),
      })),
    });
    await appendAudit(
      tx,
      actor,
      "flag.plan_changed",
      { kind: "flag", id: flag.id, csuId: flag.csuId },
      { unit: flag.csu.name, number: flag.number },
    );
    return ok();
  });
}

/** A milestone that is done never makes a plan wrong, whenever it was due. */
function asDone({ title }: { title: string }): { title: string; dueOn: string } {
  return { title, dueOn: "2000-01-01" };
}

/** Owners are those whom the form offers: a person of the unit, and one of NHS CB who may open its flags. The unit sets only its own. */
async function checkOwners(tx: Transaction, csuId: string, plan: FlagPlan, writer: Side): Promise<Result> {
  const can = await canOwnPlan(tx, csuId, plan);
  if (!can.ofUnit) return invalid("Choose someone of the unit", { csuOwnerId: "Choose someone of the unit" });
  const ofNhsCb = "Choose someone of the programme office or of the unit's panel";
  return can.ofNhsCb || writer === "csu" ? ok() : invalid(ofNhsCb, { nhsOwnerId: ofNhsCb });
}
