import type { Turn } from "@/lib/domain/checkpoint/submission-status";

/** The stages of a flag, in the order of the ordinary road; the last is a side road. */
export const FLAG_STATUSES = [
  "raised",
  "plan_agreed",
  "in_progress",
  "clearance_proposed",
  "cleared",
  "effectiveness_checked",
  "stop_proposed",
] as const;

export type FlagStatus = (typeof FLAG_STATUSES)[number];

type Stage = { readonly words: string; readonly turn: Turn; readonly next: string };

const STAGES = {
  raised: { words: "Raised", turn: "nhs_cb", next: "Both sides agree a plan, with what done means and who owns it" },
  plan_agreed: { words: "Plan agreed", turn: "csu", next: "The unit starts the work" },
  in_progress: { words: "In progress", turn: "csu", next: "The unit meets the milestones, then proposes clearance" },
  clearance_proposed: {
    words: "Clearance proposed",
    turn: "nhs_cb",
    next: "Someone at NHS CB who did not raise it clears it or says what is missing",
  },
  cleared: { words: "Cleared", turn: "nobody", next: "NHS CB checks later that it stayed mended" },
  effectiveness_checked: { words: "Effectiveness checked", turn: "nobody", next: "Nothing more, unless it comes back" },
  stop_proposed: { words: "Stop proposed", turn: "nhs_cb", next: "The decision maker decides whether the unit stops" },
} as const satisfies Record<FlagStatus, Stage>;

/** The stage as tags and sentences say it: "Clearance proposed". */
export function flagStatusInWords(status: FlagStatus): string {
  return STAGES[status].words;
}

/** Who has a flag in words of the page: until a plan is agreed, whoever has not agreed it. */
export function holderOfFlag(status: FlagStatus, agreed: { readonly csu: boolean; readonly nhs_cb: boolean }): string {
  if (status !== "raised") return HOLDERS[whoseTurnIsFlag(status)];
  return agreed.csu === agreed.nhs_cb ? "both sides" : HOLDERS[agreed.csu ? "nhs_cb" : "csu"];
}

const HOLDERS: Readonly<Record<Turn, string>> = { csu: "the unit", nhs_cb: "NHS CB", nobody: "nobody" };

export function whoseTurnIsFlag(status: FlagStatus): Turn {
  return STAGES[status].turn;
}

/** What happens next, in one sentence without a full stop. `isAllDone`: every milestone of the plan is met. */
export function nextFlagStepInWords(status: FlagStatus, isAllDone = false): string {
  return status === "in_progress" && isAllDone ? "The unit proposes clearance" : STAGES[status].next;
}

/** Open until cleared: what boards count and clocks run on. */
export function isOpenFlag(status: FlagStatus): boolean {
  return status !== "cleared" && status !== "effectiveness_checked";
}

export const OPEN_FLAG_STATUSES: readonly FlagStatus[] = FLAG_STATUSES.filter(isOpenFlag);

const ORDINAL_ENDINGS: Readonly<Record<number, string>> = { 1: "st", 2: "nd", 3: "rd" };

/** "Back, 2nd time" for a flag that has come back, or `undefined`. One relapse makes it the second time. */
export function relapsesInWords(relapses: number): string | undefined {
  if (relapses === 0) return undefined;
  const time = relapses + 1;
  const teen = time % 100 >= 11 && time % 100 <= 13;
  return `Back, ${time}${(teen ? undefined : ORDINAL_ENDINGS[time % 10]) ?? "th"} time`;
}
