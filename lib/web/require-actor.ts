import "server-only";
import { notFound, permanentRedirect, redirect } from "next/navigation";
import { cache } from "react";
import { touchSession } from "@/lib/commands/account/touch-session";
import { type DoorKey, mayPass } from "@/lib/domain/access/doors";
import { paths } from "@/lib/paths";
import { type WhoIsAsking, whoIsAsking } from "@/lib/queries/who-is-asking";
import type { Actor } from "./actor";
import { addressOfRequest, isPlainPost, isStorableAddress, requestId } from "./request";
import { sessionIdOfRequest } from "./session-token";

/** Who is asking, once a request. Null for someone who is not logged in. */
export const currentSession = cache(async (): Promise<WhoIsAsking | null> => {
  const sessionId = await sessionIdOfRequest();
  if (sessionId === null) return null;
  const who = await whoIsAsking({ sessionId, requestId: await requestId(), formToken: null });
  if (who?.isSeenLongAgo) await touchSession(who.actor);
  return who;
});

/**
 * The guard of every page behind log-in. Without a session: the log-in page, and back here after it. With no organisation
 * chosen: the choice. With a role that this door is not for: the page does not exist.
 */
export async function requireActor(door: DoorKey): Promise<Actor> {
  const who = await currentSession();
  if (who === null) return logInFirst(await addressOfRequest());
  const needsOrganisation = door !== "page:/choose-organisation" && door !== "page:/account";
  if (who.actor.organisationId === null && needsOrganisation)
    redirect(paths.chooseOrganisation(await addressOfRequest()));
  if (!mayPass(door, who.actor.roles) || !isStorableAddress(await addressOfRequest())) notFound();
  return who.actor;
}

/** A form that was posted without script is led to where its words are kept: of all redirects this one takes them along. */
async function logInFirst(address: string): Promise<never> {
  if (await isPlainPost()) permanentRedirect(paths.sendAgain(address));
  redirect(paths.logIn(address));
}

/** The organisations that the person can act for, with the roles held there. For the page that offers the choice. */
export async function organisationsOfRequest(): Promise<WhoIsAsking["organisations"]> {
  return (await currentSession())?.organisations ?? [];
}
