import type { OrganisationKind, Role } from "./generated/client";

declare const issued: unique symbol;

/**
 * Who is asking, for whom, and when. Nothing is read or changed without one, and only `issueActor` makes one: called for a
 * request by lib/queries/who-is-asking, for the clock's own work by lib/db/system-actor, and in tests by the factories.
 */
export type Actor = ActorFields & { readonly [issued]: true };

export type ActorFields = {
  /** Null for the service itself. */
  readonly personId: string | null;
  readonly name: string;
  readonly sessionId: string | null;
  readonly organisationId: string | null;
  readonly organisationKind: OrganisationKind | null;
  readonly organisationSlug: string | null;
  readonly organisationName: string;
  readonly regionId: string | null;
  /** Roles held in the organisation acted for; no others count while acting for it. */
  readonly roles: readonly Role[];
  /** Every unit that the person belongs to, whatever organisation is acted for. */
  readonly ownCsuIds: readonly string[];
  /** Units against which a conflict stands, whatever organisation is acted for. */
  readonly conflictedCsuIds: readonly string[];
  readonly isSystem: boolean;
  /** In a demonstration all that people make is made up, and is marked so. */
  readonly isDemonstration: boolean;
  readonly isCompact: boolean;
  readonly hasKeyboardShortcuts: boolean;
  /** The instant of the request by the one clock, UTC. */
  readonly now: Date;
  /** Of the form that was posted: used once. */
  readonly formToken: string | null;
  /** Links log lines, error pages and audit of one request. */
  readonly requestId: string;
  /** The end of the audit chain as the request found it; null for whoever reads nothing that is kept. */
  readonly chainHead: string | null;
};

export function issueActor(fields: ActorFields): Actor {
  return fields as Actor;
}

/** A person who is asking: for commands that only a person may give. */
export function personOf(actor: Actor): string {
  if (actor.personId === null) throw new Error("This needs a person, and the service itself asked.");
  return actor.personId;
}
