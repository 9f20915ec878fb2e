import { type Actor, personOf } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { database } from "@/lib/db/client";
import { columnOf } from "@/lib/db/days";
import { flagFacts } from "@/lib/db/flag/flag-facts";
import { writeFlagEvent } from "@/lib/db/flag/move-flag-row";
import { nextFlagNumber } from "@/lib/db/flag/next-flag-number";
import { inTransaction } from "@/lib/db/in-transaction";
import { enqueue } from "@/lib/db/outbox";
import { unitScope } from "@/lib/db/scopes/organisation-scope";
import { closedCsuIds } from "@/lib/db/scopes/roles";
import { mayDo } from "@/lib/domain/access/may-do";
import type { Severity } from "@/lib/domain/flag/severity";
import type { CalendarDay } from "@/lib/domain/shared/calendar-day";
import { londonDay } from "@/lib/domain/shared/london-time";
import { invalid, notFound, ok, type Result } from "@/lib/domain/shared/result";

export type RaiseFlagInput = {
  csuId: string;
  title: string;
  rootCause: string;
  severity: Severity;
  criterionId: string | null;
  dueOn: CalendarDay;
};

/** Raises a flag with a unit, numbered within its programme. Both sides must agree a plan before the work starts. */
export async function raiseFlag(actor: Actor, input: RaiseFlagInput): Promise<Result<{ csu: string; number: number }>> {
  const unit = await database().organisation.findFirst({
    where: { AND: [unitScope(actor), { id: input.csuId, NOT: { id: { in: closedCsuIds(actor) } } }] },
    include: { programmes: { where: { programme: { isRehearsal: false } }, select: { programmeId: true } } },
  });
  const programmeId = unit?.programmes[0]?.programmeId;
  if (unit === null || programmeId === undefined) return notFound();
  if (!mayDo(actor, "raise_flag", await flagFacts(actor, { csuId: unit.id, raisedById: null }))) return notFound();
  if (input.dueOn < londonDay(actor.now))
    return invalid("The day has passed", { dueOn: "Choose today or a later day" });
  const criterion =
    input.criterionId === null
      ? null
      : await database().criterion.findFirst({
          where: { id: input.criterionId, checkpoint: { programmeId } },
          include: { checkpoint: { include: { submissions: { where: { csuId: unit.id }, select: { id: true } } } } },
        });
  if (input.criterionId !== null && criterion === null) return notFound();
  return inTransaction(actor, async (tx) => {
    const number = await nextFlagNumber(tx, programmeId);
    const flag = await tx.flag.create({
      data: {
        programmeId,
        number,
        csuId: unit.id,
        kind: "rapid_management",
        statusSince: actor.now,
        severity: input.severity,
        title: input.title,
        rootCause: input.rootCause,
        exitCriteria: "",
        dueOn: columnOf(input.dueOn),
        criterionId: criterion?.id ?? null,
        testId: criterion?.testId ?? null,
        submissionId: criterion?.checkpoint.submissions[0]?.id ?? null,
        raisedById: personOf(actor),
        raisedAt: actor.now,
        nhsOwnerId: personOf(actor),
        isIllustrative: actor.isDemonstration,
      },
    });
    await writeFlagEvent(tx, actor, flag.id, "raise", null, "raised", { text: input.rootCause });
    await enqueue(tx, actor, "mail.flag_raised", flag.id, { flagId: flag.id });
    await appendAudit(
      tx,
      actor,
      "flag.raised",
      { kind: "flag", id: flag.id, csuId: unit.id },
      { unit: unit.name, number },
    );
    return ok({ csu: unit.slug, number });
  });
}
