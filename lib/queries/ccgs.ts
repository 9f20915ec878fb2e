import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { dayOf } from "@/lib/db/days";
import { commitmentLineScope } from "@/lib/db/scopes/commitment-scope";
import { ccgScope } from "@/lib/db/scopes/organisation-scope";
import { RUNNING_COST_ALLOWANCE } from "@/lib/domain/commitment/allowance";
import type { CcgRow } from "@/lib/domain/commitment/ccg-rows";
import { isExpired } from "@/lib/domain/commitment/ledger";
import { spendOf } from "@/lib/domain/commitment/planned-spend";
import { isFirmStage } from "@/lib/domain/commitment/stage";
import { londonDay } from "@/lib/domain/shared/london-time";

export type CcgList = { rows: CcgRow[]; serviceLines: number; hasIllustrative: boolean };

/** Every CCG that the actor may open, with how far it has decided. Confirmed entries only. Three queries, whatever the rows. */
export async function listCcgs(actor: Actor): Promise<CcgList> {
  const entry = { select: { stage: true, pencePerHead: true, endsOn: true, isIllustrative: true } } as const;
  const [ccgs, lines, serviceLines] = await Promise.all([
    database().organisation.findMany({
      where: ccgScope(actor),
      orderBy: { name: "asc" },
      select: {
        id: true,
        name: true,
        odsCode: true,
        allowancePence: true,
        region: { select: { name: true } },
        footprintCsu: { select: { name: true } },
      },
    }),
    database().commitmentLine.findMany({
      where: { AND: [commitmentLineScope(actor), { ccg: ccgScope(actor) }, { confirmedEntryId: { not: null } }] },
      select: { id: true, ccgId: true, serviceLineId: true, route: true, confirmedEntry: entry },
    }),
    database().serviceLine.count(),
  ]);
  const today = londonDay(actor.now);
  const linesOf = new Map<string, typeof lines>(ccgs.map((ccg) => [ccg.id, []]));
  for (const line of lines) linesOf.get(line.ccgId)?.push(line);
  return {
    serviceLines,
    hasIllustrative: lines.some((line) => line.confirmedEntry?.isIllustrative),
    rows: ccgs.map((ccg): CcgRow => {
      const own = (linesOf.get(ccg.id) ?? []).flatMap(({ id, route, serviceLineId, confirmedEntry }) =>
        confirmedEntry === null
          ? []
          : [
              {
                id,
                route,
                serviceLineId,
                draft: null,
                confirmed: { ...confirmedEntry, endsOn: dayOf(confirmedEntry.endsOn) },
              },
            ],
      );
      const firm = own.filter(({ confirmed }) => isFirmStage(confirmed.stage) && !isExpired(confirmed, today));
      return {
        odsCode: ccg.odsCode ?? "",
        name: ccg.name,
        region: ccg.region?.name ?? "",
        footprintUnit: ccg.footprintCsu?.name ?? null,
        linesDecided: new Set(firm.map((line) => line.serviceLineId)).size,
        plannedPence: spendOf(own, "confirmed", today, ccg.allowancePence ?? RUNNING_COST_ALLOWANCE).planned,
      };
    }),
  };
}
