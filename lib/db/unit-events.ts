import { sideOf } from "@/lib/domain/flag/side";
import { listInWords } from "@/lib/domain/shared/list-in-words";
import { caseEventInWords, flagEventInWords, mayReadReason } from "@/lib/domain/timeline/case-event-in-words";
import type { Actor } from "./actor";
import { database } from "./client";
import { addressedCases } from "./scopes/case-scope";
import { addressedFlags, flagEventScope } from "./scopes/flag-scope";
import { actsForUnit } from "./scopes/roles";
import { submissionEventScope } from "./scopes/timeline-scope";

export type UnitEvent = {
  id: string;
  at: Date;
  what: string;
  /** "Checkpoint 3" or "Flag 4". */
  where: string;
  /** The side that did it, and never a person: who scored what is nobody's to read here. */
  by: string | null;
  reason: string | null;
  flagNumber: number | null;
  isIllustrative: boolean;
};

/** What happened to a unit, newest first: its cases and its flags, as far as the actor may know. Two queries. */
export async function listUnitEvents(actor: Actor, csuId: string, most: number): Promise<UnitEvent[]> {
  const [caseEvents, flagEvents] = await Promise.all([
    database().submissionEvent.findMany({
      where: { AND: [submissionEventScope(actor), { submission: { csuId, ...addressedCases } }] },
      orderBy: [{ at: "desc" }, { sequence: "desc" }],
      take: most,
      include: {
        submission: { select: { csu: { select: { id: true, name: true } }, checkpoint: { select: { name: true } } } },
        returned: {
          orderBy: [{ criterion: { test: { order: "asc" } } }, { criterion: { order: "asc" } }],
          select: { criterion: { select: { code: true } } },
        },
      },
    }),
    database().flagEvent.findMany({
      where: { AND: [flagEventScope(actor), { flag: { csuId, ...addressedFlags } }] },
      orderBy: [{ at: "desc" }, { sequence: "desc" }],
      take: most,
      include: { flag: { select: { number: true, title: true, csu: { select: { id: true, name: true } } } } },
    }),
  ]);
  const reader = {
    isNhsCb: actor.organisationKind === "nhs_cb",
    isOfUnit: actsForUnit(actor) && actor.organisationId === csuId,
  };
  const events: UnitEvent[] = [
    ...caseEvents.map((event) => ({
      id: event.id,
      at: event.at,
      what: caseEventInWords(event.event),
      where: event.submission.checkpoint.name,
      by: sideOf(event.byOrganisationId, event.submission.csu),
      reason: mayReadReason(event.event, reader) ? reasonOf(event) : null,
      flagNumber: null,
      isIllustrative: event.isIllustrative,
    })),
    ...flagEvents.map((event) => ({
      id: event.id,
      at: event.at,
      what: `${flagEventInWords(event.event)}: ${event.flag.title}`,
      where: `Flag ${event.flag.number}`,
      by: sideOf(event.byOrganisationId, event.flag.csu),
      reason: null,
      flagNumber: event.flag.number,
      isIllustrative: event.isIllustrative,
    })),
  ];
  return events.sort((a, b) => b.at.getTime() - a.at.getTime()).slice(0, most);
}

/** What was said, after the criteria that a return names: "3.B2 and 3.B6: the model has no sheet for customers." */
function reasonOf({ reason, returned }: { reason: string | null; returned: { criterion: { code: string } }[] }) {
  if (reason === null || returned.length === 0) return reason;
  return `${listInWords(returned.map(({ criterion }) => criterion.code))}: ${reason}`;
}
