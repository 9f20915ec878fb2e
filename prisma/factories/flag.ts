import { database } from "@/lib/db/client";
import type { FlagStatus } from "@/lib/domain/flag/flag-status";
import { londonInstant } from "@/lib/domain/shared/london-time";
import type { CasePeople } from "./case/case-context";
import { caseFacts } from "./case/case-facts";
import { planCasePeople } from "./case/plan-people";
import { type FlagBrief, type FlagStep, planFlag } from "./flag-rows";
import { insertRows } from "./insert-rows";
import { newRows } from "./rows";

export type FlagToMake = Partial<FlagBrief> & {
  /** The unit's slug: "essex". */
  readonly slug: string;
  readonly status?: FlagStatus;
  /** People who exist already; the rest is made. */
  readonly people?: Partial<CasePeople>;
};

export type MadeFlag = { readonly flagId: string; readonly number: number; readonly people: CasePeople };

/** A flag that a unit's moderator raised on 4 June 2012, brought to a status. Anything of it can be given. */
export async function makeFlag({ slug, status = "raised", people: given, ...brief }: FlagToMake): Promise<MadeFlag> {
  const rows = newRows();
  const { unit, programme } = await caseFacts(database(), slug);
  const people = { ...(await planCasePeople(database(), rows, unit)), ...given };
  const number = brief.number ?? (await database().flag.count({ where: { programmeId: programme.id } })) + 1;
  const isWorkDone = ["clearance_proposed", "cleared", "effectiveness_checked"].includes(status);
  const { id } = planFlag(rows, {
    programmeId: programme.id,
    unit,
    kind: "rapid_management",
    severity: "high",
    title: "Three service lines have no confirmed income",
    rootCause: "No price list was published.",
    exitCriteria: "Five CCGs confirm, and the price list is published.",
    dueOn: "2012-10-12",
    csuOwner: people.lead,
    nhsOwner: people.programmeOfficer,
    raisedBy: people.moderator,
    raisedAt: londonInstant("2012-06-04", 10),
    milestones: [
      {
        title: "Publish the price list",
        dueOn: "2012-09-28",
        ...(isWorkDone ? { doneAt: londonInstant("2012-08-30", 12) } : {}),
      },
    ],
    steps: stepsTo(status, people),
    ...brief,
    number,
  });
  await database().$transaction((tx) => insertRows(tx, rows), { timeout: 30_000 });
  return { flagId: id, number, people };
}

/** The ordinary road to a status, a step on each day from 11 June 2012. */
export function stepsTo(
  status: FlagStatus,
  people: Pick<CasePeople, "lead" | "moderator" | "programmeOfficer">,
): FlagStep[] {
  const { lead, moderator, programmeOfficer } = people;
  const at = (day: number) => londonInstant(`2012-06-${day}`, 11);
  if (status === "stop_proposed") {
    return [{ event: "propose_stop", at: at(11), by: programmeOfficer, text: "No plan was agreed in time." }];
  }
  const road: (FlagStep & { readonly reaches?: FlagStatus })[] = [
    { event: "agree_plan", at: at(11), by: lead },
    { event: "agree_plan", at: at(12), by: moderator },
    { event: "settle_plan", at: at(12), by: null, reaches: "plan_agreed" },
    { event: "start_work", at: at(13), by: lead, reaches: "in_progress" },
    { event: "propose_clearance", at: at(20), by: lead, reaches: "clearance_proposed" },
    { event: "clear", at: at(22), by: programmeOfficer, reaches: "cleared" },
    { event: "check_effectiveness", at: at(29), by: programmeOfficer, reaches: "effectiveness_checked" },
  ];
  return road.slice(0, road.findIndex(({ reaches }) => reaches === status) + 1);
}
