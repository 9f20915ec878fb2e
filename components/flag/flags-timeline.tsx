import type { ReactNode } from "react";
import { Spans } from "@/components/chart/spans";
import { IllustrativeMark } from "@/components/ui/tag";
import { lateOfPlansInWords, overrunTo, rangeOfPlans } from "@/lib/domain/flag/plan-spans";
import { counted } from "@/lib/domain/shared/counted";
import { dayInWords } from "@/lib/domain/shared/dates-in-words";
import type { FlagRow } from "@/lib/queries/flags";

type FlagsTimelineProps = { flags: readonly FlagRow[]; today: string; table: ReactNode };

/** Plans against the calendar: from the day a flag was raised to the day its plan ends. */
export function FlagsTimeline({ flags, today, table }: FlagsTimelineProps) {
  const title = lateOfPlansInWords(flags);
  return (
    <Spans
      title={title}
      subtitle="A bar runs from the day a flag was raised to the day its plan ends, and on in stripes once that is past. Circles are milestones, filled when done. Beside it stands how many working days the plan or its next milestone is late."
      mark={flags.some(({ isIllustrative }) => isIllustrative) ? <IllustrativeMark /> : undefined}
      label={`Timeline of plans at ${dayInWords(today)}. ${title}. The table below has each plan with its days.`}
      range={rangeOfPlans(flags, today)}
      today={{ on: today, label: dayInWords(today) }}
      spans={flags.map((flag) => {
        return {
          key: String(flag.number),
          label: `${flag.number}. ${flag.unit.name}`,
          from: flag.raisedOn,
          to: flag.dueOn,
          overTo: overrunTo(flag, today),
          text: lateOf(flag),
          steps: flag.steps.map(({ dueOn, isDone }) => ({ on: dueOn, isDone })),
        };
      })}
      table={table}
    />
  );
}

function lateOf({ lateInWords, workingDaysLate }: FlagRow) {
  if (lateInWords === null) return null;
  return { long: `${counted(workingDaysLate, "working day")} late`, short: `${workingDaysLate} late` };
}
