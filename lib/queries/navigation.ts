import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { keepUntilRecorded } from "@/lib/db/kept-until-recorded";
import { addressedCases, stageScope } from "@/lib/db/scopes/case-scope";
import { actsForUnit } from "@/lib/db/scopes/roles";

/** What the addresses in the frame need. */
export type NavigationFacts = {
  /** The programme that runs now; a rehearsal only where there is no other. */
  programme: string | null;
  /** The unit's latest checkpoint that was opened to it. */
  ownCheckpoint: number | null;
};

const keep = keepUntilRecorded<NavigationFacts>(2000);

/** Read anew once anything is recorded: every page asks. One SQL statement. */
export function getNavigationFacts(actor: Actor): Promise<NavigationFacts> {
  return keep(actor, "", () => readNavigationFacts(actor));
}

async function readNavigationFacts(actor: Actor): Promise<NavigationFacts> {
  if (actsForUnit(actor)) {
    const latest = await database().submission.findFirst({
      where: { AND: [stageScope(actor), addressedCases, { csuId: actor.organisationId, status: { not: "not_open" } }] },
      orderBy: { checkpoint: { number: "desc" } },
      select: { checkpoint: { select: { number: true } } },
    });
    return { programme: null, ownCheckpoint: latest?.checkpoint.number ?? null };
  }
  const programme = await database().programme.findFirst({
    orderBy: [{ isRehearsal: "asc" }, { slug: "desc" }],
    select: { slug: true },
  });
  return { programme: programme?.slug ?? null, ownCheckpoint: null };
}
