import { env } from "@/lib/platform/env";
import { type Actor, issueActor } from "./actor";

/**
 * Someone at a public door whose account is known by now: by password, by a link from a mail, or by persona. Holds no role;
 * it exists so that what they do is audited under their name.
 */
export function visitorActor(person: { id: string; name: string }, now: Date, requestId: string): Actor {
  return issueActor({
    personId: person.id,
    name: person.name,
    sessionId: null,
    organisationId: null,
    organisationKind: null,
    organisationSlug: null,
    organisationName: "",
    regionId: null,
    roles: [],
    ownCsuIds: [],
    conflictedCsuIds: [],
    isSystem: false,
    isDemonstration: env().mode !== "production",
    isCompact: false,
    hasKeyboardShortcuts: false,
    now,
    formToken: null,
    requestId,
    chainHead: null,
  });
}
