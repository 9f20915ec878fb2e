import { database, type Prisma } from "@/lib/db/client";
import { nhsOwners } from "@/lib/db/flag/flag-choices";
import { boardRecipients, unitRecipients } from "@/lib/db/mail/recipients";
import { openTimeRequest } from "@/lib/domain/flag/more-time";
import {
  clearanceProposedMail,
  type FlagAnswer,
  flagAnsweredMail,
  flagRaisedMail,
  timeAskedMail,
} from "@/lib/domain/mail/flag-mail";
import { paths } from "@/lib/paths";
import { type ComposedMail, linkTo, toEach } from "./composed-mail";

const flagSelect = {
  number: true,
  csuId: true,
  nhsOwnerId: true,
  raisedById: true,
  csu: { select: { name: true, slug: true } },
} as const;

/** To the unit's leads, who agree the plan. */
export async function composeFlagRaised(flagId: string): Promise<ComposedMail[]> {
  const flag = await database().flag.findUnique({ where: { id: flagId }, select: flagSelect });
  if (flag === null) return [];
  return toEach(await unitRecipients(flag.csuId, ["csu_lead"]), flagRaisedMail(factsOf(flag)));
}

/** To those at NHS CB who may clear it: never to the one who raised it. */
export async function composeClearanceProposed(flagId: string): Promise<ComposedMail[]> {
  const flag = await database().flag.findFirst({
    where: { id: flagId, status: "clearance_proposed" },
    select: flagSelect,
  });
  if (flag === null) return [];
  const recipients = await boardRecipients(flag.csuId, ["programme_office", "reviewer", "moderator"], {
    id: { not: flag.raisedById },
    ...ownerOrOffice(flag),
  });
  return toEach(recipients, clearanceProposedMail(factsOf(flag)));
}

/** To the owner at NHS CB and the programme office, while it waits for an answer. */
export async function composeTimeAsked(flagId: string): Promise<ComposedMail[]> {
  const flag = await database().flag.findUnique({
    where: { id: flagId },
    select: { ...flagSelect, status: true, events: newestFirst },
  });
  if (flag === null || openTimeRequest(flag.status, flag.events) === null) return [];
  const recipients = await boardRecipients(flag.csuId, ["programme_office", "moderator"], ownerOrOffice(flag));
  return toEach(recipients, timeAskedMail(factsOf(flag)));
}

/** To the unit's people, who work on the plan: what NHS CB answered last. */
export async function composeFlagAnswered(flagId: string): Promise<ComposedMail[]> {
  const flag = await database().flag.findUnique({
    where: { id: flagId },
    select: { ...flagSelect, events: newestFirst },
  });
  const answer = flag?.events.map(({ event }) => event).find(isAnswer);
  if (flag === null || answer === undefined) return [];
  return toEach(
    await unitRecipients(flag.csuId, ["csu_lead", "csu_contributor"]),
    flagAnsweredMail(factsOf(flag), answer),
  );
}

/** Its owner at NHS CB, while he or she can own it, and everyone of the programme office. */
function ownerOrOffice({ nhsOwnerId, csuId }: { nhsOwnerId: string | null; csuId: string }): Prisma.PersonWhereInput {
  return {
    OR: [
      ...(nhsOwnerId === null ? [] : [{ AND: [{ id: nhsOwnerId }, nhsOwners(csuId)] }]),
      { memberships: { some: { endedAt: null, role: "programme_office" } } },
    ],
  };
}

const newestFirst = { orderBy: { sequence: "desc" }, select: { event: true } } as const;

const isAnswer = (event: string): event is FlagAnswer =>
  event === "decline_clearance" || event === "extend" || event === "refuse_time";

function factsOf(flag: { number: number; csu: { name: string; slug: string } }) {
  const { number, csu } = flag;
  return { unit: csu.name, number, link: linkTo(paths.flag(csu.slug, number)) };
}
