import { dayOf } from "@/lib/db/days";
import type { FlagEvent, Milestone } from "@/lib/db/generated/client";
import { itemInWords, workingDaysLate } from "@/lib/domain/flag/escalation";
import type { FlagStatus } from "@/lib/domain/flag/flag-status";
import type { CalendarDay } from "@/lib/domain/shared/calendar-day";
import type { BankHolidays } from "@/lib/domain/shared/working-days";
import { flagEventInWords } from "@/lib/domain/timeline/case-event-in-words";

export type MilestoneView = {
  id: string;
  sequence: number;
  title: string;
  dueOn: string;
  doneAt: Date | null;
  inWords: string;
  isLate: boolean;
  evidenceText: string;
  document: { versionId: string; name: string } | null;
};

export type FlagEventView = {
  id: string;
  at: Date;
  what: string;
  text: string;
  by: string;
  isForNhsCbOnly: boolean;
  document: { versionId: string; name: string } | null;
  isIllustrative: boolean;
};

export const withDocument = {
  documentVersion: { select: { id: true, version: true, document: { select: { title: true } } } },
} as const;

type WithDocument = { documentVersion: { id: string; version: number; document: { title: string } } | null };

export function milestoneView(
  row: Milestone & WithDocument,
  today: CalendarDay,
  holidays: BankHolidays,
): MilestoneView {
  const { id, sequence, title, doneAt, evidenceText } = row;
  const dueOn = dayOf(row.dueOn);
  const isDone = doneAt !== null;
  return {
    ...{ id, sequence, title, dueOn, doneAt, evidenceText },
    inWords: itemInWords({ dueOn, isDone }, today, holidays),
    isLate: workingDaysLate([{ dueOn, isDone }], today, holidays) > 0,
    document: documentOf(row),
  };
}

export function flagEventView(row: FlagEvent & WithDocument): FlagEventView {
  const { id, at, event, text, isIllustrative } = row;
  return {
    ...{ id, at, text, isIllustrative },
    what: event === "comment" ? "Comment" : flagEventInWords(event),
    by: row.byName ?? "The service",
    isForNhsCbOnly: row.visibility === "nhs_cb",
    document: documentOf(row),
  };
}

/** What NHS CB last said. Takes the newest first; progress and comments ask for nothing. */
export function askedOf(status: FlagStatus, events: readonly FlagEvent[]): string | null {
  const last = events.find(({ event }) => ["start_work", "decline_clearance", "relapse"].includes(event));
  if (status === "in_progress" && last?.event === "decline_clearance") return `NHS CB did not clear it: ${last.text}`;
  if (status === "raised" && last?.event === "relapse") return `It has come back: ${last.text}`;
  return null;
}

function documentOf({ documentVersion }: WithDocument) {
  if (documentVersion === null) return null;
  const { id, version, document } = documentVersion;
  return { versionId: id, name: `${document.title}, version ${version}` };
}
