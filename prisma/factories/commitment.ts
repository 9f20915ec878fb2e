import { database } from "@/lib/db/client";
import type { CommitmentRoute } from "@/lib/domain/commitment/route";
import type { CommitmentStage } from "@/lib/domain/commitment/stage";
import type { CalendarDay } from "@/lib/domain/shared/calendar-day";
import type { ActingPerson } from "./acting-person";
import { planPerson } from "./case/plan-people";
import { type PlannedLine, planLine } from "./commitment-rows";
import { insertRows } from "./insert-rows";
import { findOrganisation, type OrganisationName } from "./people";
import { newRows } from "./rows";

export type CommitmentToMake = {
  /** By its ODS code: "00C". */
  readonly ccg: string;
  /** "csu:essex", "ccg:00D" to share; the CCG itself when left out with the route in_house. */
  readonly supplier?: OrganisationName;
  /** The service line's slug: "business-intelligence". */
  readonly line: string;
  readonly route?: CommitmentRoute;
  readonly stage?: CommitmentStage;
  /** A head of registered population. */
  readonly pence?: number;
  /** A draft when false. */
  readonly confirmed?: boolean;
  readonly startsOn?: CalendarDay;
  readonly endsOn?: CalendarDay;
  readonly at?: Date;
  /** The CCG's lead, when there is one already. */
  readonly lead?: ActingPerson;
};

/** A CCG's commitment with one entry, recorded and confirmed by its lead on 9 July 2012 unless said otherwise. */
export async function makeCommitment(brief: CommitmentToMake): Promise<PlannedLine & { readonly lead: ActingPerson }> {
  const rows = newRows();
  const ccg = await findOrganisation(`ccg:${brief.ccg}`);
  const supplier = brief.supplier === undefined ? ccg : await findOrganisation(brief.supplier);
  const serviceLine = await database().serviceLine.findUniqueOrThrow({ where: { slug: brief.line } });
  const lead = brief.lead ?? planPerson(rows, ccg, ["ccg_lead"], `CCG lead, ${ccg.name}`);
  const at = brief.at ?? new Date("2012-07-09T10:30:00Z");
  const { stage = "intends", pence = 120, confirmed = true, startsOn, endsOn } = brief;
  const planned = planLine(rows, {
    ccg,
    supplier,
    serviceLine,
    route: brief.route ?? (supplier.id === ccg.id ? "in_house" : "csu"),
    entries: [
      {
        stage,
        pencePerHead: pence,
        at,
        by: lead,
        ...(confirmed ? { confirmed: { at, by: lead } } : {}),
        ...(startsOn === undefined ? {} : { startsOn }),
        ...(endsOn === undefined ? {} : { endsOn }),
      },
    ],
  });
  await database().$transaction((tx) => insertRows(tx, rows), { timeout: 30_000 });
  return { ...planned, lead };
}
