"use server";

import { rateTest } from "@/lib/commands/moderation/rate-test";
import { changeIssue } from "@/lib/commands/outcome/change-issue";
import { draftIssue } from "@/lib/commands/outcome/draft-issue";
import { draftOutcome } from "@/lib/commands/outcome/draft-outcome";
import { removeIssue } from "@/lib/commands/outcome/remove-issue";
import { resumeModeration } from "@/lib/commands/outcome/resume-moderation";
import { showDraftToUnit } from "@/lib/commands/outcome/show-draft-to-unit";
import { instantInWords } from "@/lib/domain/shared/dates-in-words";
import { paths } from "@/lib/paths";
import { rateTestSchema } from "@/lib/schemas/moderation";
import {
  changeIssueSchema,
  draftIssueSchema,
  draftOutcomeSchema,
  outcomeSchema,
  removeIssueSchema,
  resumeModerationSchema,
} from "@/lib/schemas/outcome";
import { defineAction } from "@/lib/web/define-action";

export const rateTestAction = defineAction({
  door: "action:rateTest",
  schema: rateTestSchema,
  run: rateTest,
  then: ({ test }) => ({ message: `${test} is rated.` }),
});

export const draftOutcomeAction = defineAction({
  door: "action:draftOutcome",
  schema: draftOutcomeSchema,
  run: draftOutcome,
  then: ({ csu, checkpoint }) => ({
    redirectTo: paths.ratings(csu, checkpoint),
    notice: "The outcome is drafted. Next: its issues, then show it to the unit.",
  }),
});

export const draftIssueAction = defineAction({
  door: "action:draftIssue",
  schema: draftIssueSchema,
  run: draftIssue,
  then: ({ csu, checkpoint, title }) => ({
    redirectTo: paths.ratings(csu, checkpoint),
    notice: `Issue added: ${title}`,
  }),
});

export const changeIssueAction = defineAction({
  door: "action:changeIssue",
  schema: changeIssueSchema,
  run: changeIssue,
  then: ({ csu, checkpoint, title }) => ({
    redirectTo: paths.ratings(csu, checkpoint),
    notice: `Issue saved: ${title}`,
  }),
});

export const removeIssueAction = defineAction({
  door: "action:removeIssue",
  schema: removeIssueSchema,
  run: removeIssue,
  then: ({ csu, checkpoint, title }) => ({
    redirectTo: paths.ratings(csu, checkpoint),
    notice: `Issue removed: ${title}`,
  }),
});

export const showDraftToUnitAction = defineAction({
  door: "action:showDraftToUnit",
  schema: outcomeSchema,
  run: showDraftToUnit,
  then: ({ csu, checkpoint, dueAt }) => ({
    redirectTo: paths.outcome(csu, checkpoint),
    notice: `The draft is shown to the unit, which may make representations until ${instantInWords(dueAt)}.`,
  }),
});

export const resumeModerationAction = defineAction({
  door: "action:resumeModeration",
  schema: resumeModerationSchema,
  run: resumeModeration,
  then: ({ csu, checkpoint }) => ({
    redirectTo: paths.ratings(csu, checkpoint),
    notice: "The draft is taken back. Ratings, scenario and issues can be decided again.",
  }),
});
