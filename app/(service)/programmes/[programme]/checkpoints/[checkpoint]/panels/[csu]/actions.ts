"use server";

import { grantExtension } from "@/lib/commands/checkpoint/grant-extension";
import { assignReviewer } from "@/lib/commands/review/assign-reviewer";
import { chaseReviewer } from "@/lib/commands/review/chase-reviewer";
import { replaceReviewer } from "@/lib/commands/review/replace-reviewer";
import { undoRecusal } from "@/lib/commands/review/undo-recusal";
import { instantInWords } from "@/lib/domain/shared/dates-in-words";
import {
  assignReviewerSchema,
  chaseReviewerSchema,
  grantExtensionSchema,
  replaceReviewerSchema,
  undoRecusalSchema,
} from "@/lib/schemas/programme";
import { defineAction } from "@/lib/web/define-action";

export const assignReviewerAction = defineAction({
  door: "action:assignReviewer",
  schema: assignReviewerSchema,
  run: assignReviewer,
  then: ({ name }) => ({ message: `${name} is assigned and will be told by mail.` }),
});

export const replaceReviewerAction = defineAction({
  door: "action:replaceReviewer",
  schema: replaceReviewerSchema,
  run: replaceReviewer,
  then: ({ name }) => ({ notice: `${name} has taken the place and will be told by mail.` }),
});

export const chaseReviewerAction = defineAction({
  door: "action:chaseReviewer",
  schema: chaseReviewerSchema,
  run: chaseReviewer,
  then: ({ name }) => ({ message: `${name} is reminded by mail.` }),
});

export const grantExtensionAction = defineAction({
  door: "action:grantExtension",
  schema: grantExtensionSchema,
  run: grantExtension,
  then: ({ dueAt }) => ({ message: `It is now due on ${instantInWords(dueAt)}. The unit will be told by mail.` }),
});

export const undoRecusalAction = defineAction({
  door: "action:undoRecusal",
  schema: undoRecusalSchema,
  run: undoRecusal,
  then: () => ({ notice: "The recusal is undone. The person declares again before the case opens." }),
});
