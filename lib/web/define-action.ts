import "server-only";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { type DoorKey, mayPass } from "@/lib/domain/access/doors";
import { isIdentifier } from "@/lib/domain/shared/identifier";
import type { Result } from "@/lib/domain/shared/result";
import type { FormAction, FormState } from "@/lib/schemas/form-state";
import { type FormFields, readForm } from "@/lib/schemas/read-form";
import type { Actor } from "./actor";
import { doorLog } from "./log-door";
import { keepNotice } from "./notice";
import { addressOfRequest, isFromOurPages, isPostedByScript, requestId } from "./request";
import { currentSession } from "./require-actor";
import { resultToFormState } from "./result-to-form-state";

type ActionDoor = Extract<DoorKey, `action:${string}`>;

/**
 * Where to go, with a notice to show there; a notice for this page drawn again, where the form itself goes away with what it
 * did; or what the form says where it stands.
 */
export type After = { redirectTo: string; notice?: string } | { notice: string } | Partial<Omit<FormState, "status">>;

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
  return async (_state, form) => {
    const log = doorLog(definition.door, await requestId());
    if (!(await isFromOurPages())) {
      log("refused_origin");
      return refused("This did not come from a page of this service, so nothing was changed. Open the page again.");
    }
    const fields = readForm(form);
    if (fields === null) {
      log("too_large");
      return refused("That is more than one page can take: 900,000 characters. Shorten it, then try again.");
    }
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
  };
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

/**
 * Goes on, or says what was done. A message stands on a page whose figures it changed, so that is drawn again; without script
 * it goes with the page, asked for anew, since reloading the answer to a post would post again.
 */
export async function finish(after: After): Promise<FormState> {
  if ("redirectTo" in after) return goTo(after.redirectTo, after.notice);
  if ("notice" in after) return goTo(await addressOfRequest(), after.notice);
  if (after.message === undefined) return { status: "saved", ...after };
  if (!(await isPostedByScript())) return goTo(await addressOfRequest(), after.message);
  refresh();
  return { status: "saved", ...after };
}

async function goTo(address: string, notice: string | undefined): Promise<never> {
  if (notice !== undefined) await keepNotice(address, notice);
  redirect(address);
}

export function refused(message: string, fields?: FormFields): FormState {
  return fields === undefined ? { status: "error", message } : { status: "error", message, values: typedIn(fields) };
}

/** What comes back to the form. Passwords do not. */
export function typedIn(fields: FormFields): FormFields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !/password/i.test(name) && name !== "formToken"));
}

export function invalidState(error: z.ZodError, fields: FormFields): FormState {
  const errors = error.issues.map((issue) => ({
    field: issue.path.map(String).join(".") || "form",
    text: issue.message,
  }));
  const firstOfEach = errors.filter((e, i) => errors.findIndex((other) => other.field === e.field) === i);
  return { status: "error", errors: firstOfEach, values: typedIn(fields) };
}
