import { isPoints, type Judgement, PASS_LINE, pointsOf } from "@/lib/domain/scoring/judgement";

/** A criterion with the frozen judgements of the reviewers who count. */
export type ScoredCriterion = {
  readonly id: string;
  readonly code: string;
  readonly isCritical: boolean;
  readonly judgements: readonly Judgement[];
};

export type AgendaItem = {
  readonly id: string;
  readonly code: string;
  readonly isCritical: boolean;
  /** Highest less lowest score; "cannot judge" in neither. */
  readonly spread: number;
  /** Some are below 2 and others 2 or more. */
  readonly crossesPassLine: boolean;
  /** Everyone gave the same judgement, which can be agreed together with others. Null when they did not. */
  readonly unanimous: Judgement | null;
};

export type Agenda = {
  /** Disagreement first. */
  readonly discuss: readonly AgendaItem[];
  readonly agreeTogether: readonly AgendaItem[];
  /** Close enough not to need discussion, and not the same: each still needs its own agreed score. */
  readonly settle: readonly AgendaItem[];
};

/** Scores this far apart need discussion. Our design. */
const WIDE_SPREAD = 2;

export function toAgendaItem(criterion: ScoredCriterion): AgendaItem {
  const points = pointsOf(criterion.judgements);
  const lowest = Math.min(...points);
  const highest = Math.max(...points);
  const [first] = criterion.judgements;
  const same = first !== undefined && criterion.judgements.every((judgement) => judgement === first);
  return {
    id: criterion.id,
    code: criterion.code,
    isCritical: criterion.isCritical,
    spread: points.length === 0 ? 0 : highest - lowest,
    crossesPassLine: points.length > 0 && lowest < PASS_LINE && highest >= PASS_LINE,
    unanimous: same ? first : null,
  };
}

/** Our design: two points or more apart, or either side of the pass line. "Cannot judge" counts in neither. */
export function needsDiscussion(item: AgendaItem): boolean {
  return item.spread >= WIDE_SPREAD || item.crossesPassLine;
}

/** Widest spread, then across the pass line, then critical, then code (3.C2 before 3.C10). */
export function byDisagreement(a: AgendaItem, b: AgendaItem): number {
  return (
    b.spread - a.spread ||
    Number(b.crossesPassLine) - Number(a.crossesPassLine) ||
    Number(b.isCritical) - Number(a.isCritical) ||
    a.code.localeCompare(b.code, "en-GB", { numeric: true })
  );
}

/** Every criterion appears in exactly one of the three lists. */
export function buildAgenda(criteria: readonly ScoredCriterion[]): Agenda {
  const items = criteria.map(toAgendaItem).sort(byDisagreement);
  const rest = items.filter((item) => !needsDiscussion(item));
  return {
    discuss: items.filter(needsDiscussion),
    agreeTogether: rest.filter((item) => item.unanimous !== null),
    settle: rest.filter((item) => item.unanimous === null),
  };
}

/** "3 apart, crosses the pass line", "1 apart", "All gave 3". */
export function disagreementWords(item: AgendaItem): string {
  if (item.unanimous !== null) return isPoints(item.unanimous) ? `All gave ${item.unanimous}` : "Nobody could judge";
  const apart = item.spread === 0 ? "Some cannot judge" : `${item.spread} apart`;
  return item.crossesPassLine ? `${apart}, crosses the pass line` : apart;
}

/** The code of the first criterion to take up among those that have no record yet; null when there is none. */
export function nextToRecord(unrecorded: readonly ScoredCriterion[]): string | null {
  const { discuss, settle, agreeTogether } = buildAgenda(unrecorded);
  return [...discuss, ...settle, ...agreeTogether][0]?.code ?? null;
}
