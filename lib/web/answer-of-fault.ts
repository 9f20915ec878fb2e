import "server-only";
import { unstable_rethrow } from "next/navigation";
import type { DoorKey } from "@/lib/domain/access/doors";
import { logger, newReference } from "@/lib/platform/logger";
import type { FormState } from "@/lib/schemas/form-state";
import type { FormFields } from "@/lib/schemas/read-form";
import { refused } from "./form-answers";

/**
 * What a form says when something failed that nobody expected: the words stay in it, and a reference leads to the line in the
 * log, which holds nothing of them. Redirects and "not found" are no faults, and go on.
 */
export function answerOfFault(fault: unknown, door: DoorKey, fields: FormFields): FormState {
  unstable_rethrow(fault);
  const reference = newReference();
  logger().error({ err: fault, reference, door }, "fault");
  return refused(
    `Something went wrong at our end, and this may not be saved. Your words are still here. Try again; if it happens twice, give this reference: ${reference}.`,
    fields,
  );
}
