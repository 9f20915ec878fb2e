import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { dayOf } from "@/lib/db/days";
import type { FlagEvent, Milestone } from "@/lib/db/generated/client";
import { documentVersionScope } from "@/lib/db/scopes/document-scope";
import { itemInWords, workingDaysLate } from "@/lib/domain/flag/escalation";
import type { FlagStatus } from "@/lib/domain/flag/flag-status";
import { nameAndSide, sideOf } from "@/lib/domain/flag/side";
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
  document: DocumentName | null;
};

export type FlagEventView = {
  id: string;
  at: Date;
  what: string;
  text: string;
  by: string;
  isForNhsCbOnly: boolean;
  document: DocumentName | null;
  isIllustrative: boolean;
};

type DocumentName = { versionId: string; name: string };

/** The documents that these rows name, by version, as far as the reader may read them: a plan is read by more people than its papers. */
export async function documentsOf(
  actor: Actor,
  rows: readonly { documentVersionId: string | null }[],
): Promise<ReadonlyMap<string, DocumentName>> {
  const ids = rows.flatMap(({ documentVersionId }) => documentVersionId ?? []);
  if (ids.length === 0) return new Map();
  const versions = await database().documentVersion.findMany({
    where: { AND: [{ id: { in: ids } }, documentVersionScope(actor)] },
    select: { id: true, version: true, document: { select: { title: true } } },
  });
  return new Map(
    versions.map(({ id, version, document }) => [id, { versionId: id, name: `${document.title}, version ${version}` }]),
  );
}

type Documents = Awaited<ReturnType<typeof documentsOf>>;

export function milestoneView(
  row: Milestone,
  documents: Documents,
  today: CalendarDay,
  holidays: BankHolidays,
): MilestoneView {
  const { id, sequence, title, doneAt, evidenceText } = row;
  const dueOn = dayOf(row.dueOn);
  const isDone = doneAt !== null;
  return {
    id,
    sequence,
    title,
    dueOn,
    doneAt,
    evidenceText,
    inWords: itemInWords({ dueOn, isDone }, today, holidays),
    isLate: workingDaysLate([{ dueOn, isDone }], today, holidays) > 0,
    document: documentOf(row, documents),
  };
}

export function flagEventView(row: FlagEvent, unit: { id: string; name: string }, documents: Documents): FlagEventView {
  const { id, at, event, text, isIllustrative } = row;
  return {
    id,
    at,
    text,
    isIllustrative,
    what: event === "comment" ? "Comment" : flagEventInWords(event),
    by: nameAndSide(row.byName, sideOf(row.byOrganisationId, unit)),
    isForNhsCbOnly: row.visibility === "nhs_cb",
    document: documentOf(row, documents),
  };
}

/** A refusal is said until the unit goes on, or asks again. */
const answered: ReadonlySet<string> = new Set([
  "refuse_time",
  "ask_for_time",
  "extend",
  "settle_plan",
  "record_progress",
  "propose_clearance",
]);

/** What NHS CB last said. Takes the newest first; progress and comments ask for nothing. */
export function askedOf(status: FlagStatus, events: readonly FlagEvent[]): string | null {
  const last = events.find(({ event }) => ["start_work", "decline_clearance", "relapse"].includes(event));
  if (status === "in_progress" && last?.event === "decline_clearance") return `NHS CB did not clear it: ${last.text}`;
  if (status === "raised" && last?.event === "relapse") return `It has come back: ${last.text}`;
  const answer = events.find(({ event }) => answered.has(event));
  if ((status === "plan_agreed" || status === "in_progress") && answer?.event === "refuse_time")
    return `NHS CB said no to more time: ${answer.text}`;
  return null;
}

function documentOf({ documentVersionId }: { documentVersionId: string | null }, documents: Documents) {
  return documentVersionId === null ? null : (documents.get(documentVersionId) ?? null);
}
