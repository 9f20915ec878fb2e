import "server-only";
import type { z } from "zod";
import { type DoorKey, mayPass } from "@/lib/domain/access/doors";
import { isIdentifier } from "@/lib/domain/shared/identifier";
import type { Result } from "@/lib/domain/shared/result";
import type { FormAction, FormState } from "@/lib/schemas/form-state";
import type { FormFields } from "@/lib/schemas/read-form";
import type { Actor } from "./actor";
import { answerPost } from "./answer-post";
import { type After, finish, invalidState, refused } from "./form-answers";
import type { DoorLog } from "./log-door";
import { requestId } from "./request";
import { currentSession } from "./require-actor";
import { resultToFormState } from "./result-to-form-state";

type ActionDoor = Extract<DoorKey, `action:${string}`>;

export type ActionDefinition<S extends z.ZodType, T> = {
  /** Its line in the list of doors. */
  door: ActionDoor;
  schema: S;
  run: (actor: Actor, input: z.output<S>) => Promise<Result<T>>;
  /** Where to go, or what to say, when it is done. */
  then: (value: T, input: z.output<S>) => After | Promise<After>;
};

/**
 * The one way to make a server action: from our own pages only, who is asking, what was sent, the command, one log line, and
 * the result as the form's next state. Whatever goes wrong, what was typed comes back.
 */
export function defineAction<S extends z.ZodType, T>(definition: ActionDefinition<S, T>): FormAction {
  return async (_state, form) =>
    answerPost({ door: definition.door, form, answer: (fields, log) => answer(definition, fields, log) });
}

async function answer<S extends z.ZodType, T>(
  definition: ActionDefinition<S, T>,
  fields: FormFields,
  log: DoorLog,
): Promise<FormState> {
  const actor = await actorOf(fields);
  if (actor === null) {
    log("not_logged_in");
    return refused(
      "You have been logged out, and nothing was saved. Log in again in another tab, then come back and press the button again. Your text is still here.",
      fields,
    );
  }
  if (!mayPass(definition.door, actor.roles)) {
    log("wrong_role", actor);
    return resultToFormState({ ok: false, error: "not_found" }, fields);
  }
  const parsed = definition.schema.safeParse(fields);
  if (!parsed.success) {
    log("invalid", actor);
    return invalidState(parsed.error, fields);
  }
  const result = await definition.run(actor, parsed.data);
  log(result.ok ? "done" : result.error, actor);
  if (!result.ok) return resultToFormState(result, fields);
  return finish(await definition.then(result.value, parsed.data));
}

async function actorOf(fields: FormFields): Promise<Actor | null> {
  const who = await currentSession();
  if (who === null) return null;
  const token = fields.formToken;
  return {
    ...who.actor,
    formToken: typeof token === "string" && isIdentifier(token) ? token : null,
    requestId: await requestId(),
  };
}
