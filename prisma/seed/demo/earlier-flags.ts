import type { Transaction } from "@/lib/db/client";
import { londonInstant } from "@/lib/domain/shared/london-time";
import { planFlag } from "@/prisma/factories/flag-rows";
import type { Rows } from "@/prisma/factories/rows";
import { type FlagPlot, livePlot } from "./flag-plots";
import { earlierIssues } from "./issues";
import type { DemoPeople } from "./people";
import { storyOf } from "./units";
import type { DemoOrganisation, World } from "./world";

/** What checkpoint 2 left behind: the nine units of scenario B under rapid management, and plans of some of scenario A. */
const plots: Readonly<Record<string, Readonly<Record<string, FlagPlot>>>> = {
  essex: { "2.C1": "waits_for_unit", "2.C3": "all_done", "2.B6": "late", "2.L4": "cleared" },
  "greater-manchester": { "2.C2": "proposed", "2.B3": "on_time" },
  "cumbria-lancashire": { "2.B2": "stop_proposed", "2.C1": "very_late", "2.B3": "waits_for_unit" },
  "birmingham-black-country": { "2.B4": "agreed", "2.C1": "on_time", "2.L2": "cleared" },
  "greater-east-midlands": { "2.B2": "very_late", "2.C1": "on_time", "2.B4": "waits_for_board" },
  hertfordshire: { "2.C1": "declined", "2.B3": "extended", "2.C4": "proposed" },
  "south-london": { "2.C2": "relapsed", "2.L4": "checked", "2.C1": "on_time", "2.B6": "no_plan" },
  "surrey-sussex": { "2.C4": "all_done", "2.L2": "cleared", "2.C1": "relapsed_and_working" },
  "central-southern": { "2.C1": "proposed", "2.C3": "checked", "2.B2": "on_time" },
  arden: { "2.B6": "on_time", "2.L5": "cleared" },
  merseyside: { "2.C4": "all_done" },
  "north-west-london": { "2.L5": "agreed" },
  "kent-medway": { "2.C2": "on_time", "2.B6": "checked" },
  "south-yorkshire": { "2.L5": "late" },
};

/** Adds the flags of checkpoint 2. Returns the highest number given. */
export async function planEarlierFlags(tx: Transaction, rows: Rows, world: World, people: DemoPeople): Promise<number> {
  const checkpoint = await tx.checkpoint.findFirstOrThrow({
    where: { number: 2, programme: { slug: "2012" } },
    include: { criteria: true, submissions: { include: { outcomes: true } } },
  });
  let number = 0;
  for (const unit of world.units) {
    const submission = checkpoint.submissions.find(({ csuId }) => csuId === unit.id);
    const outcome = submission?.outcomes[0];
    for (const [code, plot] of Object.entries(plots[unit.base] ?? {})) {
      number += 1;
      const criterion = checkpoint.criteria.find((each) => each.code === code);
      planEarlierFlag(
        rows,
        people,
        { unit, plot, code, number },
        {
          programmeId: checkpoint.programmeId,
          isRapid: outcome?.scenario === "B",
          ...(submission ? { submissionId: submission.id } : {}),
          ...(outcome ? { outcomeId: outcome.id } : {}),
          ...(criterion ? { criterionId: criterion.id, testId: criterion.testId } : {}),
        },
      );
    }
  }
  return number;
}

type Told = {
  readonly unit: DemoOrganisation;
  readonly plot: FlagPlot;
  readonly code: string;
  readonly number: number;
};

type Place = {
  readonly programmeId: string;
  readonly isRapid: boolean;
  readonly submissionId?: string;
  readonly outcomeId?: string;
  readonly criterionId?: string;
  readonly testId?: string;
};

function planEarlierFlag(
  rows: Rows,
  people: DemoPeople,
  { unit, plot, code, number }: Told,
  { isRapid, ...place }: Place,
): void {
  const issue = earlierIssues[code];
  const own = people.units.get(unit.slug);
  const story = storyOf(unit);
  const moderator = people.moderators[(story?.moderator ?? 1) - 1];
  if (issue === undefined || own === undefined || moderator === undefined)
    throw new Error(`No flag ${code} for ${unit.slug}`);
  const { programmeOfficer } = people;
  const nhsOwner = people.reviewers[(story?.reviewers?.[0] ?? 0) - 1] ?? programmeOfficer;
  planFlag(rows, {
    ...place,
    ...issue,
    ...livePlot(plot, issue.milestones, { ...own, moderator, programmeOfficer }),
    unit,
    number,
    kind: isRapid ? "rapid_management" : "development_plan",
    severity: isRapid ? issue.severity : "low",
    reviewOn: "2012-09-20",
    csuOwner: own.lead,
    nhsOwner,
    raisedBy: moderator,
    raisedAt: raisedAt(plot, number),
  });
}

/** Most in the first days of June; what has no agreed plan yet, at the end of August. */
function raisedAt(plot: FlagPlot, number: number): Date {
  const isNew = plot === "no_plan" || plot.startsWith("waits");
  return isNew ? londonInstant("2012-08-31", 9 + (number % 8)) : londonInstant("2012-06-07", 9 + (number % 8));
}
