import "server-only";
import { ROLE_WORDS } from "@/lib/domain/access/role";
import { sessionIdleMinutes, sessionWarningMinutes } from "@/lib/domain/access/session-rules";
import { clockInWords } from "@/lib/domain/shared/dates-in-words";
import { listInWords } from "@/lib/domain/shared/list-in-words";
import { paths } from "@/lib/paths";
import { env } from "@/lib/platform/env";
import { getNavigationFacts } from "@/lib/queries/navigation";
import { getDemonstrationTime } from "@/lib/queries/service-clock";
import type { WhoIsAsking } from "@/lib/queries/who-is-asking";
import { linksOfRole } from "./links-of-role";
import { addressOfRequest } from "./request";

/** What the strip of a demonstration shows; null outside one. The links lead to doors that no other build has. */
export type DemonstrationStrip = { now: string; links: { href: string; text: string }[] };

/** "Demonstration. It is 9:00am on Friday 14 September 2012", and where to go on as someone else. */
export async function demonstrationStrip(who: WhoIsAsking | null): Promise<DemonstrationStrip | null> {
  const now = who === null ? await getDemonstrationTime() : env().mode === "production" ? null : who.actor.now;
  if (now === null) return null;
  if (env().mode !== "demonstration") return { now: clockInWords(now), links: [] };
  const movesClock = who?.actor.roles.includes("programme_office") ?? false;
  return {
    now: clockInWords(now),
    links: [
      ...(movesClock ? [{ href: paths.clock(), text: "Move the clock" }] : []),
      { href: paths.personas(), text: who === null ? "Personas" : "Be someone else" },
      { href: paths.outbox(), text: "Mail" },
    ],
  };
}

/** The line about the person, and the links of the roles that he or she holds in the organisation acted for. */
export async function frameOf(who: WhoIsAsking) {
  const { actor, organisations } = who;
  const roles = listInWords(actor.roles.map((role) => ROLE_WORDS[role]));
  const links = linksOfRole(actor.roles, actor.organisationSlug ?? "", await getNavigationFacts(actor));
  const here = (await addressOfRequest()).split("?")[0] ?? "";
  return {
    account: {
      actingFor: actor.organisationId === null ? "nobody yet" : actor.organisationName,
      role: roles === "" ? null : roles,
      ...(organisations.length > 1 && roles !== "" ? { changeHref: paths.chooseOrganisation() } : {}),
      accountHref: paths.account(),
      logOutHref: paths.logOut(),
    },
    navigation: links.map(({ href, text }) => ({ href, text, current: isUnder(here, href, links) })),
    compact: actor.isCompact,
  };
}

/** Whether the page is the link's own or below it, and no other link fits more closely. */
function isUnder(here: string, href: string, links: readonly { href: string }[]): boolean {
  if (href === paths.people()) return here.startsWith("/admin/");
  const fits = (link: string) => here === link || (link !== "/" && here.startsWith(`${link}/`));
  return fits(href) && !links.some((other) => other.href.length > href.length && fits(other.href));
}

/** Minutes of the session as the browser counts them, from the moment of this answer. */
export function sessionTimes(who: WhoIsAsking) {
  return {
    secondsLeft: who.secondsLeft,
    secondsAtMost: who.secondsAtMost,
    idleSeconds: sessionIdleMinutes * 60,
    warningSeconds: sessionWarningMinutes * 60,
  };
}
