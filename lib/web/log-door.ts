import "server-only";
import type { Actor } from "@/lib/db/actor";
import type { DoorKey } from "@/lib/domain/access/doors";
import type { Failure } from "@/lib/domain/shared/result";
import { logger } from "@/lib/platform/logger";
import { requestId } from "./request";

export type DoorOutcome =
  | "done"
  | "invalid"
  | "too_large"
  | "wrong_role"
  | "not_logged_in"
  | "refused_origin"
  | Failure["error"];

/** One line for each use of a door: ids, never what was sent. */
export function logDoor(door: DoorKey, outcome: DoorOutcome, startedAt: number, actor?: Actor): void {
  logger().info({
    door,
    outcome,
    milliseconds: Math.round(performance.now() - startedAt),
    requestId: requestId(),
    personId: actor?.personId ?? null,
    organisationId: actor?.organisationId ?? null,
  });
}
