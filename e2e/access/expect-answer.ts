import { type DoorPolicy, doors } from "@/lib/domain/access/doors";
import type { Identity } from "../fixtures/identities";
import type { Place } from "./visits";

/** 200, 404, or a redirection to where the path begins so. */
export type Answer = "200" | "404" | `to ${string}`;

/** What must come back, by the access list and by who may see the rows: never by asking the product. */
export function expectAnswer(who: Identity, { door, maySee, otherwise }: Place): Answer {
  const policy: DoorPolicy = doors[door];
  if (policy === "public") return maySee(who) ? "200" : otherwise(who);
  if (who.cookie === "") return "to /log-in";
  const needsOrganisation =
    door.startsWith("page:") && door !== "page:/choose-organisation" && door !== "page:/account";
  if (who.organisation === null || who.roles.length === 0)
    return needsOrganisation ? "to /choose-organisation" : policy === "member" ? "200" : "404";
  const isForRole = policy === "member" || who.roles.some((role) => policy.some((allowed) => allowed === role));
  return isForRole && maySee(who) ? "200" : otherwise(who);
}

export function answerOf(response: Response): Answer {
  const location = response.headers.get("location");
  if (location !== null) return `to ${new URL(location, response.url).pathname}`;
  return response.status === 404 ? "404" : response.status === 200 ? "200" : `to status ${response.status}`;
}
