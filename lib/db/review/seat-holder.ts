import type { CalendarDay } from "@/lib/domain/shared/calendar-day";
import { londonDay } from "@/lib/domain/shared/london-time";
import type { Prisma } from "../generated/client";

/** What tells whether someone can still do what a place on a panel is for. */
export const holderSelect = {
  name: true,
  disabledAt: true,
  memberships: {
    where: { organisation: { kind: "nhs_cb" } },
    select: { role: true, endedAt: true },
    orderBy: { endedAt: "desc" },
  },
} as const satisfies Prisma.PersonSelect;

type Place = {
  readonly duty: "reviewer" | "moderator";
  readonly person: Prisma.PersonGetPayload<{ select: typeof holderSelect }>;
};

/** The London day on which a place's holder lost the role that it is for; null while he or she holds it. */
export function lostRoleOn({ duty, person }: Place): CalendarDay | null {
  const held = person.memberships.filter(({ role }) => role === duty);
  const isHeld = held.some(({ endedAt }) => endedAt === null);
  if (isHeld && person.disabledAt === null) return null;
  const at = person.disabledAt ?? held.find(({ endedAt }) => endedAt !== null)?.endedAt ?? null;
  return at === null ? null : londonDay(at);
}
