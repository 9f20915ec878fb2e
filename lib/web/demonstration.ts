import "server-only";
import { env } from "@/lib/platform/env";

/** Whether personas, the movable clock and the page of mail are there: no other build contains their doors. */
export function isDemonstration(): boolean {
  return env().mode === "demonstration";
}
