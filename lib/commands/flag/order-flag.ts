import type { Actor } from "@/lib/db/actor";
import { appendAudit } from "@/lib/db/audit/append-audit";
import { bankHolidays } from "@/lib/db/bank-holidays";
import { database, type Prisma } from "@/lib/db/client";
import { columnOf, dayOf } from "@/lib/db/days";
import { type FoundFlag, findFlag } from "@/lib/db/flag/find-flag";
import { flagFacts } from "@/lib/db/flag/flag-facts";
import { moveFlagRow } from "@/lib/db/flag/move-flag-row";
import { inTransaction } from "@/lib/db/in-transaction";
import { lockFlag } from "@/lib/db/locks";
import { enqueue } from "@/lib/db/outbox";
import { mayDo, whyNot } from "@/lib/domain/access/may-do";
import { checkMayProposeClearance } from "@/lib/domain/flag/clearance";
import { FLAG_MOVES } from "@/lib/domain/flag/flag-moves";
import { FLAG_ORDER_VERBS } from "@/lib/domain/flag/flag-orders";
import { laterCheckOn } from "@/lib/domain/flag/later-check";
import { openTimeRequest } from "@/lib/domain/flag/more-time";
import { type FlagOrderName, orderInWords } from "@/lib/domain/flag/order-in-words";
import type { CalendarDay } from "@/lib/domain/shared/calendar-day";
import { londonDay } from "@/lib/domain/shared/london-time";
import { checkReason } from "@/lib/domain/shared/reason";
import { conflict, forbidden, invalid, notFound, ok, type Result } from "@/lib/domain/shared/result";
import type { BankHolidays } from "@/lib/domain/shared/working-days";

export type OrderFlagInput = {
  flagId: string;
  version: number;
  order: FlagOrderName;
  reason: string;
  dueOn: CalendarDay | null;
};

/** Moves a flag on its way. Which order fits its status is in the table of moves; who may give it, in the access table. */
export async function orderFlag(actor: Actor, input: OrderFlagInput): Promise<Result<{ order: FlagOrderName }>> {
  const flag = await findFlag(actor, input.flagId);
  if (flag === null) return notFound();
  const verb = FLAG_ORDER_VERBS[input.order];
  const facts = await flagFacts(actor, flag);
  if (!mayDo(actor, verb, facts)) return forbidden(whyNot(actor, verb, facts) ?? "");
  if (flag.version !== input.version)
    return conflict("This flag was changed meanwhile. Look at it again, then decide.");
  const decided = decide(flag, input, londonDay(actor.now), await bankHolidays());
  if (!decided.ok) return decided;
  if (input.order === "refuse_time" && openTimeRequest(flag.status, await flagEvents(flag.id)) === null)
    return conflict("Nobody waits for an answer about more time. Look at the flag again.");
  return inTransaction(actor, async (tx) => {
    await lockFlag(tx, flag.id);
    const moved = await moveFlagRow(tx, actor, flag, input.order, decided.value);
    if (!moved.ok) return moved;
    const mail = MAILS[input.order];
    if (mail !== undefined) await enqueue(tx, actor, mail, `${flag.id}:${flag.version}`, { flagId: flag.id });
    const details = { unit: flag.csu.name, number: flag.number, event: input.order, to: moved.value.status };
    await appendAudit(tx, actor, "flag.moved", { kind: "flag", id: flag.id, csuId: flag.csuId }, details);
    return ok({ order: input.order });
  });
}

/** Who is asked, or answered, hears of it. */
const MAILS: Readonly<
  Partial<Record<FlagOrderName, "mail.clearance_proposed" | "mail.time_asked" | "mail.flag_answered">>
> = {
  propose_clearance: "mail.clearance_proposed",
  ask_for_time: "mail.time_asked",
  extend: "mail.flag_answered",
  refuse_time: "mail.flag_answered",
  decline_clearance: "mail.flag_answered",
};

/** What happened to it, newest first. */
function flagEvents(flagId: string) {
  return database().flagEvent.findMany({ where: { flagId }, orderBy: { sequence: "desc" }, select: { event: true } });
}

type Decided = { text: string; data: Prisma.FlagUncheckedUpdateManyInput };

function decide(
  flag: FoundFlag,
  { order, reason, dueOn }: OrderFlagInput,
  today: CalendarDay,
  holidays: BankHolidays,
): Result<Decided> {
  const { empty } = orderInWords(order);
  const text = FLAG_MOVES[order].needsReason ? checkReason(reason, "reason", empty) : ok(reason.trim());
  if (!text.ok) return text;
  switch (order) {
    case "propose_clearance": {
      const ready = checkMayProposeClearance(flag.milestones.map(({ doneAt }) => ({ isDone: doneAt !== null })));
      return ready.ok ? ok({ text: text.value, data: {} }) : ready;
    }
    case "extend": {
      if (dueOn === null || dueOn <= dayOf(flag.dueOn) || dueOn < today) {
        const ask = "Enter a day that is later than the one it is due on";
        return invalid(ask, { dueOn: ask });
      }
      // A plan that waits for the other side is another plan with another end.
      const undone = flag.status === "raised" ? notAgreed : {};
      return ok({ text: text.value, data: { dueOn: columnOf(dueOn), ...undone } });
    }
    case "clear":
      return ok({ text: text.value, data: { reviewOn: columnOf(laterCheckOn(today, holidays)) } });
    case "relapse":
      return ok({ text: text.value, data: { relapses: { increment: 1 }, reviewOn: null, ...notAgreed } });
    case "reject_stop":
      return ok({ text: text.value, data: notAgreed });
    default:
      return ok({ text: text.value, data: {} });
  }
}

/** Back to "raised": both sides agree a plan again. */
const notAgreed = { csuAgreedAt: null, csuAgreedById: null, nhsAgreedAt: null, nhsAgreedById: null };
