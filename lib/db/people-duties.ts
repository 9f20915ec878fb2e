import { TO_MODERATE } from "@/lib/domain/access/grant";
import type { Role } from "@/lib/domain/access/role";
import { OPEN_FLAG_STATUSES } from "@/lib/domain/flag/flag-status";
import type { Actor } from "./actor";
import { database } from "./client";
import { caseScope } from "./scopes/case-scope";
import { addressedFlags, flagScope } from "./scopes/flag-scope";

/** What someone does in a role that would be nobody's without it, as far as the actor may know; units by name. */
export type Duties = {
  /** Units on whose panels he or she still has a part. Who has submitted there is not told. */
  readonly panels: readonly string[];
  /** Units with open flags that he or she owns on that side. */
  readonly flags: readonly { readonly unit: string; readonly number: number }[];
};

type Holder = { readonly personId: string; readonly role: Role; readonly isUnits: boolean };

export async function dutiesOf(actor: Actor, { personId, role, isUnits }: Holder): Promise<Duties> {
  const isOnPanels = role === "reviewer" || role === "moderator";
  const [cases, flags] = await Promise.all([
    isOnPanels
      ? database().submission.findMany({
          where: {
            AND: [
              caseScope(actor),
              role === "moderator"
                ? { status: { in: [...TO_MODERATE] } }
                : { panelCompletedAt: null, status: { not: "withdrawn" } },
              { panel: { some: { personId, duty: role, replacedAt: null, recusedAt: null } } },
            ],
          },
          orderBy: { csu: { name: "asc" } },
          select: { csu: { select: { name: true } } },
        })
      : [],
    database().flag.findMany({
      where: {
        AND: [
          flagScope(actor),
          addressedFlags,
          { status: { in: [...OPEN_FLAG_STATUSES] } },
          isUnits ? { csuOwnerId: personId } : { nhsOwnerId: personId },
        ],
      },
      orderBy: [{ csu: { name: "asc" } }, { number: "asc" }],
      select: { number: true, csu: { select: { name: true } } },
    }),
  ]);
  return {
    panels: cases.map(({ csu }) => csu.name),
    flags: flags.map(({ number, csu }) => ({ unit: csu.name, number })),
  };
}
