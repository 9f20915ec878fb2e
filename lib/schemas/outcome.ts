import { z } from "zod";
import { SEVERITIES } from "@/lib/domain/flag/severity";
import { SCENARIOS } from "@/lib/domain/moderation/scenario";
import { REASON_LENGTH } from "@/lib/domain/shared/reason";
import { calendarDay, identifier, line, paragraphs, rowVersion } from "./text";

const reason = (ask: string | null) => paragraphs(REASON_LENGTH.max, ask);

export const draftOutcomeSchema = z.object({
  submissionId: identifier,
  version: rowVersion,
  scenario: z.enum(SCENARIOS, "Choose a scenario"),
  reason: reason(null),
  summary: reason("Sum up for the unit what was decided and why"),
});

export type DraftOutcomeInput = z.output<typeof draftOutcomeSchema>;

const issueFields = {
  /** The version of the drafted outcome, which every change to its issues raises. */
  version: rowVersion,
  /** A criterion's code, or the id of a test. */
  about: z.string("Choose what it is about").min(1, "Choose what it is about").max(40),
  title: line(200, "Say in one line what the issue is"),
  rootCause: reason("Say what caused the issue"),
  exitCriteria: reason("Say what must be true when it is done"),
  severity: z.enum(SEVERITIES, "Choose how severe it is"),
  due: calendarDay("Enter the day by which it is done"),
};

export const draftIssueSchema = z.object({ outcomeId: identifier, ...issueFields });
export const changeIssueSchema = z.object({ issueId: identifier, ...issueFields });
export const removeIssueSchema = z.object({ issueId: identifier, version: rowVersion });

export type DraftIssueInput = z.output<typeof draftIssueSchema>;
export type ChangeIssueInput = z.output<typeof changeIssueSchema>;

export const outcomeSchema = z.object({ outcomeId: identifier, version: rowVersion });

export type OutcomeInput = z.output<typeof outcomeSchema>;

const withReason = (ask: string) => outcomeSchema.extend({ reason: reason(ask) });

export const resumeModerationSchema = withReason("Say why the draft is taken back");
export const holdOutcomeSchema = withReason("Say why it is held");
export const releaseOutcomeSchema = withReason("Say why it is released");

export type ReasonedOutcomeInput = z.output<typeof holdOutcomeSchema>;

export const makeRepresentationSchema = z.object({
  outcomeId: identifier,
  text: reason("Say what you ask NHS CB to look at again"),
});

export type MakeRepresentationInput = z.output<typeof makeRepresentationSchema>;

export const closeRepresentationsSchema = z.object({ outcomeId: identifier });
