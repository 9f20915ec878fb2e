import type { CalendarDay } from "@/lib/domain/shared/calendar-day";

/** A `date` column as the calendar day that it holds. Prisma reads it as midnight UTC. */
export function dayOf(column: Date): CalendarDay;
export function dayOf(column: Date | null): CalendarDay | null;
export function dayOf(column: Date | null): CalendarDay | null {
  return column === null ? null : column.toISOString().slice(0, 10);
}

/** A calendar day as a `date` column takes it. */
export function columnOf(day: CalendarDay): Date;
export function columnOf(day: CalendarDay | null): Date | null;
export function columnOf(day: CalendarDay | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}
