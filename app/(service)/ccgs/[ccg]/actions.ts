"use server";

import { changeCommitment } from "@/lib/commands/commitment/change-commitment";
import { confirmAllDrafts } from "@/lib/commands/commitment/confirm-all-drafts";
import { confirmCommitment } from "@/lib/commands/commitment/confirm-commitment";
import { discardDraft } from "@/lib/commands/commitment/discard-draft";
import { draftCommitment } from "@/lib/commands/commitment/draft-commitment";
import { stepBack } from "@/lib/commands/commitment/step-back";
import { STAGE_WORDS } from "@/lib/domain/commitment/stage";
import { counted } from "@/lib/domain/shared/counted";
import { paths } from "@/lib/paths";
import {
  changeCommitmentSchema,
  confirmAllDraftsSchema,
  confirmCommitmentSchema,
  discardDraftSchema,
  draftCommitmentSchema,
  stepBackSchema,
} from "@/lib/schemas/commitment";
import { defineAction } from "@/lib/web/define-action";

const savedDraft = "Saved as a draft. Check it below.";

export const draftCommitmentAction = defineAction({
  door: "action:draftCommitment",
  schema: draftCommitmentSchema,
  run: draftCommitment,
  then: ({ commitmentId }, { ccg }) => ({ redirectTo: paths.commitment(ccg, commitmentId), notice: savedDraft }),
});

export const changeCommitmentAction = defineAction({
  door: "action:changeCommitment",
  schema: changeCommitmentSchema,
  run: changeCommitment,
  then: ({ ccg, commitmentId }) => ({ redirectTo: paths.commitment(ccg, commitmentId), notice: savedDraft }),
});

export const confirmCommitmentAction = defineAction({
  door: "action:confirmCommitment",
  schema: confirmCommitmentSchema,
  run: confirmCommitment,
  then: ({ ccg }) => ({ redirectTo: paths.ccg(ccg), notice: "Confirmed. It is in force now." }),
});

export const confirmAllDraftsAction = defineAction({
  door: "action:confirmAllDrafts",
  schema: confirmAllDraftsSchema,
  run: confirmAllDrafts,
  then: ({ ccg, confirmed }) => ({ redirectTo: paths.ccg(ccg), notice: `${counted(confirmed, "draft")} confirmed.` }),
});

export const discardDraftAction = defineAction({
  door: "action:discardDraft",
  schema: discardDraftSchema,
  run: discardDraft,
  then: ({ ccg }) => ({
    redirectTo: paths.ccg(ccg),
    notice: "The draft is discarded. What is in force has not changed.",
  }),
});

export const stepBackAction = defineAction({
  door: "action:stepBack",
  schema: stepBackSchema,
  run: stepBack,
  then: ({ ccg }, { stage, commitmentId }) => ({
    redirectTo: paths.commitment(ccg, commitmentId),
    notice: `You stepped back. The stage is now "${STAGE_WORDS[stage]}".`,
  }),
});
