import type { CalendarDay } from "@/lib/domain/shared/calendar-day";

/** A name that a body had or is also known by. `null` stands for always, or for still. The last day is in it. */
export type DatedName = {
  readonly name: string;
  readonly fromOn: CalendarDay | null;
  readonly untilOn: CalendarDay | null;
};

/**
 * What a body was called on a day: the dated name in force, the one that began latest if there are several, else its name now.
 * Records of the time show the name of the time.
 */
export function nameOn(nameNow: string, names: readonly DatedName[], day: CalendarDay): string {
  const inForce = names.filter(({ fromOn, untilOn }) => isDated(fromOn, untilOn) && isWithin(day, fromOn, untilOn));
  const latest = inForce.reduce<DatedName | null>(
    (best, name) => (best === null || (name.fromOn ?? "") > (best.fromOn ?? "") ? name : best),
    null,
  );
  return latest?.name ?? nameNow;
}

/** Names by which a search should also find it, without its name now, each once. */
export function otherNames(nameNow: string, names: readonly DatedName[]): string[] {
  return [...new Set(names.map(({ name }) => name))].filter((name) => name !== nameNow);
}

/** A name without dates is only an alias, never what it was called on a day. */
function isDated(fromOn: CalendarDay | null, untilOn: CalendarDay | null): boolean {
  return fromOn !== null || untilOn !== null;
}

function isWithin(day: CalendarDay, fromOn: CalendarDay | null, untilOn: CalendarDay | null): boolean {
  return (fromOn === null || fromOn <= day) && (untilOn === null || day <= untilOn);
}
