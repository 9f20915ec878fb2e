import { SERVICE_NAME } from "@/lib/domain/shared/service-name";
import { type Actor, issueActor } from "./actor";

/** The service itself, for what the queue and the clock run. It holds no role: commands that it may give say so. */
export function systemActor(now: Date, requestId: string, isDemonstration: boolean): Actor {
  return issueActor({
    personId: null,
    name: "The service",
    sessionId: null,
    organisationId: null,
    organisationKind: null,
    organisationSlug: null,
    organisationName: SERVICE_NAME,
    regionId: null,
    roles: [],
    ownCsuIds: [],
    conflictedCsuIds: [],
    isSystem: true,
    isDemonstration,
    isCompact: false,
    hasKeyboardShortcuts: false,
    now,
    formToken: null,
    requestId,
    chainHead: null,
  });
}
