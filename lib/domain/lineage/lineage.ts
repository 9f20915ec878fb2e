import { type CalendarDay, isCalendarDay } from "@/lib/domain/shared/calendar-day";
import { dayInWords } from "@/lib/domain/shared/dates-in-words";
import { listInWords } from "@/lib/domain/shared/list-in-words";
import { checkReason } from "@/lib/domain/shared/reason";
import { conflict, invalid, ok, type Result } from "@/lib/domain/shared/result";

export type LineageKind = "renamed" | "merged" | "split";

/** One line from a unit to the one that took its place, wholly or in part. */
export type LineageLink = {
  readonly kind: LineageKind;
  readonly predecessorId: string;
  readonly successorId: string;
  readonly on: CalendarDay;
};

/** A change among units: two or more merge into one, one splits into two or more, or one goes on as another. */
export type UnitChange = {
  readonly kind: LineageKind;
  readonly predecessorIds: readonly string[];
  readonly successorIds: readonly string[];
  readonly on: CalendarDay;
  readonly reason: string;
};

/**
 * Whether a change can be recorded beside the links that are. Gives the links to add. `invalid` for the wrong number of units, a missing
 * day or reason; `conflict` where a unit would become its own predecessor, since then nothing could say whose record is whose.
 */
export function checkUnitChange(change: UnitChange, links: readonly LineageLink[]): Result<LineageLink[]> {
  const reason = checkReason(change.reason, "reason", "Say why the units change");
  if (!reason.ok) return reason;
  if (!isCalendarDay(change.on)) return invalid("Enter the day of the change", { on: "Enter the day of the change" });
  const problem = numbersProblem(change);
  if (problem !== undefined) return invalid(problem, { units: problem });
  const added = change.predecessorIds.flatMap((predecessorId) =>
    change.successorIds.map((successorId) => ({ kind: change.kind, predecessorId, successorId, on: change.on })),
  );
  for (const { predecessorId, successorId } of added) {
    if (links.some((link) => link.predecessorId === predecessorId && link.successorId === successorId)) {
      return conflict("This change is on the record already");
    }
    if (successorsOf(successorId, [...links, ...added]).includes(successorId)) {
      return conflict("A unit cannot come before itself. Check which came first");
    }
  }
  return ok(added);
}

/** Every unit that came after one, near ones first: where its submissions, commitments and flags stay reachable. */
export function successorsOf(unitId: string, links: readonly LineageLink[]): string[] {
  return reach(unitId, (id) => links.filter((link) => link.predecessorId === id).map((link) => link.successorId));
}

/** Every unit that came before one, near ones first: whose records it shows as well as its own. */
export function predecessorsOf(unitId: string, links: readonly LineageLink[]): string[] {
  return reach(unitId, (id) => links.filter((link) => link.successorId === id).map((link) => link.predecessorId));
}

/** The units that stand in a unit's place on a day: itself, or those at the end of the changes so far. */
export function standingFor(unitId: string, links: readonly LineageLink[], day: CalendarDay): string[] {
  const past = links.filter(({ on }) => on <= day);
  const ends = [unitId, ...successorsOf(unitId, past)].filter(
    (id) => !past.some((link) => link.predecessorId === id && link.successorId !== id),
  );
  return [...new Set(ends)];
}

/** "Essex joined Anglia on 1 October 2012. Its record stays here.", for the page of the unit that was. */
export function changeInWords(kind: LineageKind, unit: string, successors: readonly string[], on: CalendarDay): string {
  const verbs: Readonly<Record<LineageKind, string>> = { renamed: "became", merged: "joined", split: "split into" };
  return `${unit} ${verbs[kind]} ${listInWords(successors)} on ${dayInWords(on)}. Its record stays here.`;
}

function numbersProblem({ kind, predecessorIds, successorIds }: UnitChange): string | undefined {
  const [before, after] = [new Set(predecessorIds).size, new Set(successorIds).size];
  if (kind === "merged" && (before < 2 || after !== 1)) return "Two or more units merge into one";
  if (kind === "split" && (before !== 1 || after < 2)) return "One unit splits into two or more";
  if (kind === "renamed" && (before !== 1 || after !== 1)) return "One unit goes on as one other";
  return undefined;
}

/** Everything reached from a start, nearest first. The start itself only where it can be reached again, which is a cycle. */
function reach(start: string, next: (id: string) => readonly string[]): string[] {
  const reached: string[] = [];
  const queue = [start];
  for (const id of queue) {
    for (const neighbour of next(id)) {
      if (reached.includes(neighbour)) continue;
      reached.push(neighbour);
      queue.push(neighbour);
    }
  }
  return reached;
}
