import { instantInWords } from "@/lib/domain/shared/dates-in-words";
import { fivePm, londonDay } from "@/lib/domain/shared/london-time";
import { conflict, ok, type Result } from "@/lib/domain/shared/result";
import { addWorkingDays, type BankHolidays } from "@/lib/domain/shared/working-days";
import { isLate } from "./due-time";

/** The time a unit has to say what it has to say about a drafted outcome. */
export type RepresentationWindow = {
  readonly dueAt: Date;
  /** When a CSU lead closed it early, having nothing (more) to say. */
  readonly closedAt: Date | null;
};

/** 5:00pm in London, so many working days after the day on which the draft was shown. Ten by default, a setting of the programme. Our design. */
export function windowFrom(shownAt: Date, workingDays: number, holidays: BankHolidays): RepresentationWindow {
  return { dueAt: fivePm(addWorkingDays(londonDay(shownAt), workingDays, holidays)), closedAt: null };
}

export function isWindowOpen(window: RepresentationWindow, now: Date): boolean {
  return window.closedAt === null && !isLate(window.dueAt, now);
}

/** A representation counts only while the window is open. */
export function checkMayRepresent(window: RepresentationWindow, now: Date): Result {
  if (isWindowOpen(window, now)) return ok();
  const closed = instantInWords(window.closedAt ?? window.dueAt);
  return conflict(`The time for representations ended on ${closed}`);
}

/** No outcome is issued while the unit may still be heard. docs/domain.md, Moderation. */
export function checkWindowClosed(window: RepresentationWindow, now: Date): Result {
  if (!isWindowOpen(window, now)) return ok();
  return conflict(
    `The unit may make representations until ${instantInWords(window.dueAt)}. The outcome can be issued after that, or sooner if a CSU lead closes the window`,
  );
}
