"use client";

import type { FormState } from "@/lib/schemas/form-state";

// The page for developers has no server actions, which would be doors: these stand in for them in the browser.

const later = (state: FormState) => new Promise<FormState>((resolve) => setTimeout(resolve, 700, state));

export async function leaveAsItIs(): Promise<FormState> {
  return later({ status: "saved" });
}

export async function saveAtTwo(): Promise<FormState> {
  return later({ status: "saved", savedAt: "2:02pm", version: 2 });
}

export async function refuseEverything(): Promise<FormState> {
  return later({
    status: "error",
    message: "Nothing was saved.",
    errors: [
      { field: "name", text: "Enter a name" },
      { field: "reason", text: "Say why, in 500 characters or fewer" },
      { field: "route", text: "Select how you will get business intelligence" },
      { field: "regions", text: "Select at least one region" },
      { field: "start", text: "Start date must be a day that exists" },
      { field: "price", text: "Enter an amount in pounds and pence, like 1.20" },
      { field: "supplier", text: "Select a supplier" },
      { field: "file", text: "The selected file must be smaller than 100MB" },
    ],
  });
}

export async function findConflict(): Promise<FormState> {
  return later({
    status: "error",
    conflict: {
      field: "shared",
      theirs: "The finance lead starts on 1 October 2012; the letter of appointment is on page 3.",
      by: "CSU lead, Essex",
      at: "2:01pm",
      version: 7,
    },
  });
}

export async function beUnreachable(): Promise<FormState> {
  throw new TypeError("Failed to fetch");
}
