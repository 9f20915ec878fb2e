import "server-only";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import type { z } from "zod";
import type { FormState } from "@/lib/schemas/form-state";
import { type FormFields, isPasswordField } from "@/lib/schemas/read-form";
import { keepNotice } from "./notice";
import { addressOfRequest, isPostedByScript } from "./request";

/**
 * Where to go, with a notice of what was done to show there, or a reminder of what was not; either for this page drawn again,
 * where the form itself goes away with what it did; or what the form says where it stands.
 */
export type After =
  | { redirectTo: string; notice?: string; reminder?: string | undefined }
  | { notice: string }
  | { reminder: string }
  | (Partial<Omit<FormState, "status">> & {
      /** It changed what stands around the form. A message always does. */
      isRedrawn?: boolean;
    });

/**
 * Goes on, or says what was done. A message stands on a page whose figures it changed, so that is drawn again; without script
 * it goes with the page, asked for anew, since reloading the answer to a post would post again.
 */
export async function finish(after: After): Promise<FormState> {
  if ("redirectTo" in after) return goTo(after.redirectTo, after.notice, after.reminder);
  if ("notice" in after) return goTo(await addressOfRequest(), after.notice);
  if ("reminder" in after) return goTo(await addressOfRequest(), undefined, after.reminder);
  const { isRedrawn = after.message !== undefined, ...said } = after;
  if (!isRedrawn) return { status: "saved", ...said };
  if (!(await isPostedByScript())) return goTo(await addressOfRequest(), said.message);
  refresh();
  return { status: "saved", ...said };
}

async function goTo(address: string, notice?: string, reminder?: string): Promise<never> {
  if (reminder !== undefined) await keepNotice(address, reminder, "reminder");
  if (notice !== undefined) await keepNotice(address, notice);
  redirect(address);
}

export function refused(message: string, fields?: FormFields): FormState {
  return fields === undefined ? { status: "error", message } : { status: "error", message, values: typedIn(fields) };
}

/** What comes back to the form. Passwords do not. */
export function typedIn(fields: FormFields): FormFields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !isPasswordField(name) && name !== "formToken"));
}

export function invalidState(error: z.ZodError, fields: FormFields): FormState {
  const errors = error.issues.map((issue) => ({
    field: issue.path.map(String).join(".") || "form",
    text: issue.message,
  }));
  const firstOfEach = errors.filter((e, i) => errors.findIndex((other) => other.field === e.field) === i);
  return { status: "error", errors: firstOfEach, values: typedIn(fields) };
}
