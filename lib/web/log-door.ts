import "server-only";
import type { DoorKey } from "@/lib/domain/access/doors";
import type { Failure } from "@/lib/domain/shared/result";
import { logger } from "@/lib/platform/logger";
import type { Actor } from "./actor";

export type DoorOutcome =
  | "done"
  | "invalid"
  | "too_large"
  | "wrong_role"
  | "not_logged_in"
  | "refused_origin"
  | Failure["error"];

export type DoorLog = (outcome: DoorOutcome, actor?: Actor) => void;

/** Writes the one line for a use of a door, with the time since now: ids, never what was sent. */
export function doorLog(door: DoorKey, requestId: string): DoorLog {
  const startedAt = performance.now();
  return (outcome, actor) => {
    logger().info({
      door,
      outcome,
      milliseconds: Math.round(performance.now() - startedAt),
      requestId,
      personId: actor?.personId ?? null,
      organisationId: actor?.organisationId ?? null,
    });
  };
}
