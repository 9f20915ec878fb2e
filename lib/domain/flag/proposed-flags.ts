import { isUnderBreakEvenShare } from "@/lib/domain/commitment/income";
import type { CalendarDay } from "@/lib/domain/shared/calendar-day";
import { dayInWords } from "@/lib/domain/shared/dates-in-words";
import { formatPence, type Pence } from "@/lib/domain/shared/money";
import { bySeverity, type Severity } from "./severity";

/** What the product knows of a unit on a day and from which it proposes flags. People decide whether to raise them. */
export type UnitFacts = {
  /** Critical criteria that the panel agreed below 2. */
  readonly failedCritical: readonly { readonly criterion: string; readonly title: string }[];
  readonly breakEvenPencePerYear: Pence | null;
  readonly confirmedPencePerYear: Pence;
  /** Confirmed income under this share of break-even proposes a flag; a setting of the programme. */
  readonly breakEvenSharePercent: number;
  readonly endedCommitments: readonly {
    readonly id: string;
    readonly ccg: string;
    readonly serviceLine: string;
    readonly how: "withdrawn" | "expired";
  }[];
  readonly missedMilestones: readonly { readonly id: string; readonly title: string; readonly dueOn: CalendarDay }[];
  readonly overdueAnswers: readonly { readonly id: string; readonly dueOn: CalendarDay }[];
};

export type ProposedFlag = {
  /** The rule and what it found: the same finding always has the same key, so that it is proposed once. */
  readonly key: string;
  readonly title: string;
  readonly severity: Severity;
};

/** The flags that the rules propose, the most severe first. Our design (docs/domain.md, Rapid management). */
export function proposeFlags(facts: UnitFacts): ProposedFlag[] {
  const flags: ProposedFlag[] = [
    ...facts.failedCritical.map(
      ({ criterion, title }): ProposedFlag => ({
        key: `critical:${criterion}`,
        title: `${criterion} ${title}: critical, and agreed below 2`,
        severity: "critical",
      }),
    ),
    ...incomeFlag(facts),
    ...facts.endedCommitments.map(
      ({ id, ccg, serviceLine, how }): ProposedFlag => ({
        key: `commitment:${id}`,
        title: `${ccg}: commitment for ${serviceLine} has ${how === "withdrawn" ? "been withdrawn" : "expired"}`,
        severity: "medium",
      }),
    ),
    ...facts.missedMilestones.map(
      ({ id, title, dueOn }): ProposedFlag => ({
        key: `milestone:${id}:${dueOn}`,
        title: `Milestone missed: ${title}, due ${dayInWords(dueOn)}`,
        severity: "high",
      }),
    ),
    ...facts.overdueAnswers.map(
      ({ id, dueOn }): ProposedFlag => ({
        key: `answer:${id}`,
        title: `Question not answered, due ${dayInWords(dueOn)}`,
        severity: "low",
      }),
    ),
  ];
  return flags.sort(bySeverity);
}

function incomeFlag({
  breakEvenPencePerYear,
  confirmedPencePerYear,
  breakEvenSharePercent,
}: UnitFacts): ProposedFlag[] {
  const isUnder = isUnderBreakEvenShare(confirmedPencePerYear, breakEvenPencePerYear, breakEvenSharePercent);
  if (breakEvenPencePerYear === null || !isUnder) return [];
  const [confirmed, needed] = [formatPence(confirmedPencePerYear), formatPence(breakEvenPencePerYear)];
  const title = `Confirmed income of ${confirmed} is under ${breakEvenSharePercent}% of the ${needed} needed to break even`;
  return [{ key: "income", title, severity: "high" }];
}
