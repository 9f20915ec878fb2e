import { type FlagStatus, OPEN_FLAG_STATUSES } from "@/lib/domain/flag/flag-status";
import type { Severity } from "@/lib/domain/flag/severity";
import type { CalendarDay } from "@/lib/domain/shared/calendar-day";
import type { Actor } from "../actor";
import { database } from "../client";
import { dayOf } from "../days";
import { addressedFlags, flagScope } from "../scopes/flag-scope";

export type OpenFlag = {
  readonly number: number;
  readonly title: string;
  readonly severity: Severity;
  readonly status: FlagStatus;
  readonly dueOn: CalendarDay;
};

/** The unit's flags that are still open, the soonest due first. */
export async function openFlagsOf(actor: Actor, csuId: string): Promise<OpenFlag[]> {
  const rows = await database().flag.findMany({
    where: { AND: [{ csuId, status: { in: [...OPEN_FLAG_STATUSES] } }, flagScope(actor), addressedFlags] },
    orderBy: [{ dueOn: "asc" }, { number: "asc" }],
    select: { number: true, title: true, severity: true, status: true, dueOn: true },
  });
  return rows.map((row) => ({ ...row, dueOn: dayOf(row.dueOn) }));
}
