import { z } from "zod";
import { isCalendarDay } from "@/lib/domain/shared/calendar-day";
import { identifier, paragraphs, rowVersion } from "./text";

export const openCheckpointSchema = z.object({ checkpointId: identifier, version: rowVersion });

export const assignReviewerSchema = z.object({
  submissionId: identifier,
  personId: z.string("Choose a person").max(36).pipe(identifier),
  duty: z.enum(["reviewer", "moderator"], "Choose reviewer or moderator"),
});

export const replaceReviewerSchema = z.object({
  panelMemberId: identifier,
  personId: z.string("Choose a person").max(36).pipe(identifier),
  reason: paragraphs(4000, "Say why this person is replaced"),
});

export const chaseReviewerSchema = z.object({ panelMemberId: identifier });

export const undoRecusalSchema = z.object({
  declarationId: identifier,
  reason: paragraphs(4000, "Say why the recusal is undone"),
});

/** A date in three boxes, as people write it, or one "2012-09-14". */
// Boxes for day, month and year arrive as one calendar day: lib/schemas/form-date reads them.
const day = z
  .string("Enter a day")
  .max(10, "Enter a day, like 14 9 2012")
  .refine(isCalendarDay, "Enter a day that exists, like 14 9 2012");

export const grantExtensionSchema = z.object({
  submissionId: identifier,
  day,
  reason: paragraphs(4000, "Say why more time is given"),
});
