import { z } from "zod";
import { calendarDay, choice, identifier, paragraphs, rowVersion } from "./text";

export const openCheckpointSchema = z.object({ checkpointId: identifier, version: rowVersion });

export const assignReviewerSchema = z.object({
  submissionId: identifier,
  personId: choice("Choose a person"),
  duty: z.enum(["reviewer", "moderator"], "Choose reviewer or moderator"),
});

export const replaceReviewerSchema = z.object({
  panelMemberId: identifier,
  personId: choice("Choose a person"),
  reason: paragraphs(4000, "Say why this person is replaced"),
});

export const chaseReviewerSchema = z.object({ panelMemberId: identifier });

export const undoRecusalSchema = z.object({
  declarationId: identifier,
  reason: paragraphs(4000, "Say why the recusal is undone"),
});

export const grantExtensionSchema = z.object({
  submissionId: identifier,
  day: calendarDay("Enter the day on which it is now due"),
  reason: paragraphs(4000, "Say why more time is given"),
});

/** A checkpoint's number as an address gives it. */
export const checkpointNumber = z
  .string()
  .max(2)
  .regex(/^[1-9]\d?$/)
  .transform(Number);
