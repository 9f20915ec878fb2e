import "server-only";
import type { DoorKey } from "@/lib/domain/access/doors";
import type { FormState } from "@/lib/schemas/form-state";
import { type FormFields, readForm } from "@/lib/schemas/read-form";
import { answerOfFault } from "./answer-of-fault";
import { refused } from "./form-answers";
import { type DoorLog, doorLog } from "./log-door";
import { isFromOurPages, noteRefusal, requestId } from "./request";

type Post = {
  readonly door: Extract<DoorKey, `action:${string}`>;
  readonly form: FormData;
  readonly answer: (fields: FormFields, log: DoorLog) => Promise<FormState>;
};

/**
 * What every action does round its own part: takes a form from our own pages only, and none larger than a page can be; turns a fault
 * into a reference number beside what was typed; and remembers a refusal for the page that is drawn in answer.
 */
export async function answerPost(post: Post): Promise<FormState> {
  return noteRefusal(await takePost(post));
}

async function takePost({ door, form, answer }: Post): Promise<FormState> {
  const log = doorLog(door, await requestId());
  if (!(await isFromOurPages())) {
    log("refused_origin");
    return refused("This did not come from a page of this service, so nothing was changed. Open the page again.");
  }
  const fields = readForm(form);
  if (fields === null) {
    log("too_large");
    return refused("That is more than one page can take: 900,000 characters. Shorten it, then try again.");
  }
  try {
    return await answer(fields, log);
  } catch (fault) {
    return answerOfFault(fault, door, fields);
  }
}
