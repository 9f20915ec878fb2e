import { z } from "zod";
import { wholeNumber } from "./text";

const part = z.string().max(4).default("");

/** Where the demonstration's clock is moved to. A day comes as the three boxes of a date field. */
export const advanceClockSchema = z.discriminatedUnion(
  "by",
  [
    z.object({ by: z.literal("hours"), hours: wholeNumber(1, 1000, "Enter a whole number of hours, 1 to 1,000") }),
    z.object({
      by: z.literal("working_days"),
      workingDays: wholeNumber(1, 500, "Enter a whole number of working days, 1 to 500"),
    }),
    z
      .object({ by: z.literal("day"), "day-day": part, "day-month": part, "day-year": part })
      .transform(({ by, ...parts }) => ({
        by,
        day: `${parts["day-year"]}-${parts["day-month"].padStart(2, "0")}-${parts["day-day"].padStart(2, "0")}`,
      })),
  ],
  "Choose how to move the clock",
);
