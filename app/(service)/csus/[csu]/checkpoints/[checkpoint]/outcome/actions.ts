"use server";

import { closeRepresentations } from "@/lib/commands/outcome/close-representations";
import { holdOutcome } from "@/lib/commands/outcome/hold-outcome";
import { issueOutcome } from "@/lib/commands/outcome/issue-outcome";
import { makeRepresentation } from "@/lib/commands/outcome/make-representation";
import { publishOutcome } from "@/lib/commands/outcome/publish-outcome";
import { releaseOutcome } from "@/lib/commands/outcome/release-outcome";
import { counted } from "@/lib/domain/shared/counted";
import { paths } from "@/lib/paths";
import {
  closeRepresentationsSchema,
  holdOutcomeSchema,
  makeRepresentationSchema,
  outcomeSchema,
  releaseOutcomeSchema,
} from "@/lib/schemas/outcome";
import { defineAction } from "@/lib/web/define-action";

export const makeRepresentationAction = defineAction({
  door: "action:makeRepresentation",
  schema: makeRepresentationSchema,
  run: makeRepresentation,
  then: () => ({ notice: "Your representation is sent to NHS CB." }),
});

export const closeRepresentationsAction = defineAction({
  door: "action:closeRepresentations",
  schema: closeRepresentationsSchema,
  run: closeRepresentations,
  then: ({ csu, checkpoint }) => ({
    redirectTo: paths.outcome(csu, checkpoint),
    notice: "The time for representations is closed. Next: NHS CB issues the outcome.",
  }),
});

export const issueOutcomeAction = defineAction({
  door: "action:issueOutcome",
  schema: outcomeSchema,
  run: issueOutcome,
  then: ({ csu, checkpoint, flags }) => ({
    redirectTo: paths.outcome(csu, checkpoint),
    notice:
      flags === null
        ? "Your decision is kept. The programme office releases it."
        : `The outcome is issued, and ${counted(flags, "flag is", "flags are")} open.`,
  }),
});

export const holdOutcomeAction = defineAction({
  door: "action:holdOutcome",
  schema: holdOutcomeSchema,
  run: holdOutcome,
  then: ({ csu, checkpoint }) => ({
    redirectTo: paths.outcome(csu, checkpoint),
    notice: "The outcome is held.",
  }),
});

export const releaseOutcomeAction = defineAction({
  door: "action:releaseOutcome",
  schema: releaseOutcomeSchema,
  run: releaseOutcome,
  then: ({ csu, checkpoint, flags }) => ({
    redirectTo: paths.outcome(csu, checkpoint),
    notice: `The outcome is issued, and ${counted(flags, "flag is", "flags are")} open.`,
  }),
});

export const publishOutcomeAction = defineAction({
  door: "action:publishOutcome",
  schema: outcomeSchema,
  run: publishOutcome,
  then: ({ csu, checkpoint }) => ({
    redirectTo: paths.outcome(csu, checkpoint),
    notice: "The outcome is published.",
  }),
});
