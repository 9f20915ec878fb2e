import "server-only";
import type { z } from "zod";
import { type DoorKey, doors } from "@/lib/domain/access/doors";
import type { Result } from "@/lib/domain/shared/result";
import type { FormAction, FormState } from "@/lib/schemas/form-state";
import type { FormFields } from "@/lib/schemas/read-form";
import { answerPost } from "./answer-post";
import { type After, finish, invalidState } from "./form-answers";
import type { DoorLog } from "./log-door";
import { callerAddress, requestId } from "./request";
import { resultToFormState } from "./result-to-form-state";

export type Visitor = { address: string; requestId: string };

export type PublicActionDefinition<S extends z.ZodType, T> = {
  door: Extract<DoorKey, `action:${string}`>;
  schema: S;
  run: (visitor: Visitor, input: z.output<S>) => Promise<Result<T>>;
  then: (value: T, input: z.output<S>) => Promise<After>;
};

/** As `defineAction`, for the few doors that are open without a log-in. Throws for a door that the list keeps closed. */
export function definePublicAction<S extends z.ZodType, T>(definition: PublicActionDefinition<S, T>): FormAction {
  if (doors[definition.door] !== "public") throw new Error(`${definition.door} is not a public door`);
  return async (_state, form) =>
    answerPost({ door: definition.door, form, answer: (fields, log) => answer(definition, fields, log) });
}

async function answer<S extends z.ZodType, T>(
  definition: PublicActionDefinition<S, T>,
  fields: FormFields,
  log: DoorLog,
): Promise<FormState> {
  const parsed = definition.schema.safeParse(fields);
  if (!parsed.success) {
    log("invalid");
    return invalidState(parsed.error, fields);
  }
  const visitor = { address: await callerAddress(), requestId: await requestId() };
  const result = await definition.run(visitor, parsed.data);
  log(result.ok ? "done" : result.error);
  if (!result.ok) return resultToFormState(result, fields);
  return finish(await definition.then(result.value, parsed.data));
}
