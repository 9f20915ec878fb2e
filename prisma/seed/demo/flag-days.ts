import { addDays, type CalendarDay } from "@/lib/domain/shared/calendar-day";
import { londonInstant } from "@/lib/domain/shared/london-time";
import type { FlagBrief, MilestoneBrief } from "@/prisma/factories/flag-rows";

export type PlannedMilestones = Pick<FlagBrief, "milestones" | "dueOn">;

export function at(day: CalendarDay, hour = 11): Date {
  return londonInstant(day, hour);
}

/** The plan ends with its last milestone; the first `done` are done two days before they were due. */
export function planned(titles: readonly string[], days: readonly CalendarDay[], done: number): PlannedMilestones {
  const milestones = titles.map((title, order): MilestoneBrief => {
    const dueOn = days[order] ?? "2012-10-26";
    if (order >= done) return { title, dueOn };
    return {
      title,
      dueOn,
      doneAt: at(addDays(dueOn, -2), 14),
      evidenceText: "Filed with our papers, and sent to the owner at NHS CB.",
    };
  });
  return { milestones, dueOn: days.at(-1) ?? "2012-10-26" };
}
