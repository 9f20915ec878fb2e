import type { Actor } from "@/lib/db/actor";
import { bankHolidays } from "@/lib/db/bank-holidays";
import { database } from "@/lib/db/client";
import { confirmedIncomeOf } from "@/lib/db/confirmed-income";
import { daysOfFlag, isFlagLate } from "@/lib/db/flag/is-flag-late";
import { endedWindows } from "@/lib/db/outcome/ended-windows";
import { stageScope } from "@/lib/db/scopes/case-scope";
import { unitMoneyScope } from "@/lib/db/scopes/commitment-scope";
import { flagScope, unitFlagsScope } from "@/lib/db/scopes/flag-scope";
import { unitScope } from "@/lib/db/scopes/organisation-scope";
import { outcomeScope } from "@/lib/db/scopes/outcome-scope";
import { holds } from "@/lib/db/scopes/roles";
import { roundedPencePerHead } from "@/lib/domain/commitment/income";
import { OPEN_FLAG_STATUSES } from "@/lib/domain/flag/flag-status";
import type { CheckpointCell, OverviewRow } from "@/lib/domain/overview/overview-row";
import { daysBetween } from "@/lib/domain/shared/calendar-day";
import { londonDay } from "@/lib/domain/shared/london-time";

export type ProgrammeOverview = {
  readonly slug: string;
  readonly name: string;
  readonly isRehearsal: boolean;
  readonly checkpoints: readonly { readonly number: number; readonly name: string }[];
  readonly otherProgrammes: readonly { readonly slug: string; readonly name: string }[];
  readonly rows: readonly OverviewRow[];
  /** Whether money and flags are the reader's to see at all: columns that are not are left out. */
  readonly shows: { readonly money: boolean; readonly flags: boolean };
  readonly hasIllustrative: boolean;
};

/**
 * Where every unit stands, as far as the actor may know: ten queries, whatever the rows. Each figure comes through the scope
 * of its own noun, so that the list, its counts, its order and its export cannot differ.
 */
export async function getProgrammeOverview(actor: Actor, slug: string): Promise<ProgrammeOverview | null> {
  const programmes = await database().programme.findMany({
    orderBy: [{ isRehearsal: "asc" }, { slug: "desc" }],
    include: { checkpoints: { orderBy: { number: "asc" }, select: { id: true, number: true, name: true } } },
  });
  const programme = programmes.find((each) => each.slug === slug);
  if (programme === undefined) return null;
  const units = await database().organisation.findMany({
    where: { AND: [unitScope(actor), { programmes: { some: { programmeId: programme.id } } }] },
    orderBy: { name: "asc" },
    select: { id: true, slug: true, name: true, unitScope: true, region: { select: { name: true } } },
  });
  const checkpoint = { programmeId: programme.id };
  const [submissions, outcomes, flags, income] = await Promise.all([
    database().submission.findMany({
      where: { AND: [stageScope(actor), { checkpoint }] },
      select: { id: true, csuId: true, checkpointId: true, status: true, statusSince: true, isIllustrative: true },
    }),
    database().outcome.findMany({
      where: { AND: [outcomeScope(actor), { status: { in: ["issued", "published"] }, submission: { checkpoint } }] },
      select: { submissionId: true, scenario: true, proceeds: true },
    }),
    countFlags(actor, programme.id),
    incomeByUnit(actor),
  ]);
  const ended = await endedWindows(actor, submissions);
  const outcomeOf = new Map(outcomes.map((outcome) => [outcome.submissionId, outcome]));
  const submissionOf = new Map(submissions.map((each) => [`${each.csuId}:${each.checkpointId}`, each]));
  const today = londonDay(actor.now);
  const cellOf = (csuId: string, each: { id: string; number: number }): CheckpointCell => {
    const submission = submissionOf.get(`${csuId}:${each.id}`);
    if (submission === undefined)
      return {
        number: each.number,
        status: null,
        isWindowOpen: true,
        days: null,
        outcome: null,
        isIllustrative: false,
      };
    const outcome = outcomeOf.get(submission.id);
    return {
      number: each.number,
      status: submission.status,
      isWindowOpen: !ended.has(submission.id),
      days:
        submission.status === "not_open" ? null : Math.max(0, daysBetween(londonDay(submission.statusSince), today)),
      outcome: outcome === undefined ? null : { scenario: outcome.scenario, proceeds: outcome.proceeds },
      isIllustrative: submission.isIllustrative,
    };
  };
  const shows = {
    money: holds(actor, "programme_office", "moderator", "decision_maker"),
    flags: holds(actor, "programme_office", "decision_maker", "reviewer", "moderator", "sha_observer", "auditor"),
  };
  const rows = units.map((unit): OverviewRow => {
    const unitIncome = income.get(unit.id);
    return {
      slug: unit.slug,
      name: unit.name,
      region: unit.region?.name ?? "National",
      isNational: unit.unitScope === "national",
      cells: programme.checkpoints.map((each) => cellOf(unit.id, each)),
      openFlags: flags.get(unit.id)?.open ?? null,
      lateFlags: flags.get(unit.id)?.late ?? null,
      pencePerHead:
        shows.money && unitIncome !== undefined && unitIncome.people > 0 ? roundedPencePerHead(unitIncome) : null,
    };
  });
  const { name, isRehearsal, checkpoints } = programme;
  const otherProgrammes = programmes
    .filter((each) => each !== programme)
    .map((each) => ({ slug: each.slug, name: each.name }));
  const hasIllustrative =
    submissions.some((each) => each.isIllustrative) || (shows.money && income.size > 0 && actor.isDemonstration);
  return { slug, name, isRehearsal, checkpoints, otherProgrammes, rows, shows, hasIllustrative };
}

/** Open and late flags of each unit whose flags the actor may know, also of those that have none. */
async function countFlags(actor: Actor, programmeId: string) {
  const [units, flags, holidays] = await Promise.all([
    database().organisation.findMany({ where: unitFlagsScope(actor), select: { id: true } }),
    database().flag.findMany({
      where: { AND: [flagScope(actor), { programmeId, status: { in: [...OPEN_FLAG_STATUSES] } }] },
      select: { csuId: true, ...daysOfFlag },
    }),
    bankHolidays(),
  ]);
  const counts = new Map(units.map(({ id }) => [id, { open: 0, late: 0 }]));
  const today = londonDay(actor.now);
  for (const flag of flags) {
    const count = counts.get(flag.csuId);
    if (count === undefined) continue;
    count.open += 1;
    if (isFlagLate(flag, today, holidays)) count.late += 1;
  }
  return counts;
}

async function incomeByUnit(actor: Actor) {
  const units = await database().organisation.findMany({ where: unitMoneyScope(actor), select: { id: true } });
  return confirmedIncomeOf(
    units.map((unit) => unit.id),
    londonDay(actor.now),
  );
}
