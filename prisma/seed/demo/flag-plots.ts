import type { CalendarDay } from "@/lib/domain/shared/calendar-day";
import type { ActingPerson } from "@/prisma/factories/acting-person";
import type { FlagBrief, FlagStep } from "@/prisma/factories/flag-rows";
import { at, type PlannedMilestones, planned } from "./flag-days";

/** What has become of an issue by 14 September 2012. */
export type FlagPlot =
  | "no_plan"
  | "waits_for_unit"
  | "waits_for_board"
  | "agreed"
  | "on_time"
  | "late"
  | "very_late"
  | "all_done"
  | "extended"
  | "proposed"
  | "declined"
  | "cleared"
  | "checked"
  | "relapsed"
  | "relapsed_and_working"
  | "stop_proposed";

export type FlagSides = {
  readonly lead: ActingPerson;
  readonly contributor: ActingPerson;
  /** Raised it, so may not clear it. */
  readonly moderator: ActingPerson;
  readonly programmeOfficer: ActingPerson;
};

/** What a flag that came back asks for besides. */
const newMilestone = "Two CCGs confirm that it has changed for them";
const beforeMoreTime = ["2012-07-13", "2012-09-28", "2012-10-12"];
const beforeRelapse = ["2012-06-29", "2012-07-06", "2012-07-13"];

/** The steps, milestones and end of a plan, by the table of moves. Each plan has three milestones. */
export function livePlot(
  plot: FlagPlot,
  titles: readonly string[],
  sides: FlagSides,
): PlannedMilestones & Pick<FlagBrief, "steps" | "agreedAs"> {
  const { lead, contributor, moderator, programmeOfficer } = sides;
  const started = startedBy(sides);
  const progress = (day: CalendarDay, text: string): FlagStep => ({
    event: "record_progress",
    at: at(day, 15),
    by: contributor,
    text,
  });
  const proposed: FlagStep = {
    event: "propose_clearance",
    at: at("2012-09-06"),
    by: lead,
    text: "All three milestones are done.",
  };
  const cleared: FlagStep[] = [
    { event: "propose_clearance", at: at("2012-07-20"), by: lead },
    { event: "clear", at: at("2012-07-26"), by: programmeOfficer, text: "The evidence shows what was agreed." },
  ];
  const relapse: FlagStep = {
    event: "relapse",
    at: at("2012-08-28"),
    by: programmeOfficer,
    text: "Two CCGs have since told us that nothing has changed for them.",
  };
  switch (plot) {
    case "no_plan":
      return { steps: [], ...planned(titles, ["2012-09-28", "2012-10-12", "2012-10-26"], 0) };
    case "waits_for_unit":
      return {
        steps: [{ event: "agree_plan", at: at("2012-09-07"), by: moderator }],
        ...planned(titles, ["2012-09-28", "2012-10-12", "2012-11-09"], 0),
      };
    case "waits_for_board":
      return {
        steps: [{ event: "agree_plan", at: at("2012-09-10"), by: lead }],
        ...planned(titles, ["2012-09-28", "2012-10-19", "2012-11-16"], 0),
      };
    case "agreed":
      return { steps: started.slice(0, 3), ...planned(titles, ["2012-09-24", "2012-10-12", "2012-11-02"], 0) };
    case "on_time":
      return {
        steps: [...started, progress("2012-07-16", "The first milestone is done, and its evidence is filed.")],
        ...planned(titles, ["2012-07-13", "2012-09-21", "2012-10-19"], 1),
      };
    case "late":
      return {
        steps: [...started, escalated("2012-09-12")],
        ...planned(titles, ["2012-07-20", "2012-09-11", "2012-10-12"], 1),
      };
    case "very_late":
      return {
        steps: [...started, escalated("2012-09-06"), remark(moderator), escalated("2012-09-12")],
        ...planned(titles, ["2012-07-20", "2012-09-05", "2012-10-05"], 1),
      };
    case "all_done":
      return {
        steps: [...started, progress("2012-09-13", "The last milestone is done. We are ready to propose clearance.")],
        ...planned(titles, ["2012-07-13", "2012-08-17", "2012-09-14"], 3),
      };
    case "extended":
      return {
        steps: [...started, ...givenTime(sides)],
        ...planned(titles, beforeMoreTime, 1),
        agreedAs: [planned(titles, beforeMoreTime, 0)],
        dueOn: "2012-10-26",
      };
    case "proposed":
      return {
        steps: [...started, progress("2012-08-30", "Evidence of the third milestone is filed."), proposed],
        ...planned(titles, ["2012-07-06", "2012-08-10", "2012-09-07"], 3),
      };
    case "declined":
      return {
        steps: [...started, { ...proposed, at: at("2012-08-30") }, declined(programmeOfficer)],
        ...planned(titles, ["2012-07-06", "2012-08-10", "2012-08-31"], 3),
      };
    case "cleared":
      return { steps: [...started, ...cleared], ...planned(titles, ["2012-06-29", "2012-07-06", "2012-07-13"], 3) };
    case "checked":
      return {
        steps: [...started, ...cleared, { event: "check_effectiveness", at: at("2012-09-04"), by: programmeOfficer }],
        ...planned(titles, ["2012-06-29", "2012-07-06", "2012-07-13"], 3),
      };
    case "relapsed":
      return {
        steps: [...started, ...cleared, relapse],
        ...planned([...titles, newMilestone], [...beforeRelapse, "2012-10-12"], 3),
        agreedAs: [planned(titles, beforeRelapse, 0)],
      };
    case "relapsed_and_working":
      return {
        steps: [...started, ...cleared, relapse, ...agreedAgain(sides)],
        ...planned([...titles, newMilestone], [...beforeRelapse, "2012-10-05"], 3),
        agreedAs: [planned(titles, beforeRelapse, 0)],
      };
    case "stop_proposed":
      return {
        steps: [...started, escalated("2012-08-28"), escalated("2012-09-03"), stopped],
        ...planned(titles, ["2012-07-20", "2012-08-24", "2012-09-28"], 1),
      };
  }
}

function startedBy({ lead, moderator }: FlagSides): FlagStep[] {
  return [
    { event: "agree_plan", at: at("2012-06-13"), by: lead },
    { event: "agree_plan", at: at("2012-06-14"), by: moderator },
    { event: "settle_plan", at: at("2012-06-14"), by: null },
    { event: "start_work", at: at("2012-06-18"), by: lead },
  ];
}

function agreedAgain({ lead, moderator }: FlagSides): FlagStep[] {
  return [
    { event: "agree_plan", at: at("2012-09-03"), by: moderator },
    { event: "agree_plan", at: at("2012-09-04"), by: lead },
    { event: "settle_plan", at: at("2012-09-04"), by: null },
    { event: "start_work", at: at("2012-09-05"), by: lead },
  ];
}

function givenTime({ lead, programmeOfficer }: FlagSides): FlagStep[] {
  return [
    { event: "ask_for_time", at: at("2012-08-13"), by: lead, text: "Two CCGs meet only in September." },
    {
      event: "extend",
      at: at("2012-08-16"),
      by: programmeOfficer,
      text: "The CCGs' meetings cannot be moved. Two more weeks.",
    },
  ];
}

function declined(by: ActingPerson): FlagStep {
  const text = "The letters that are filed name no price. The third milestone is not met.";
  return { event: "decline_clearance", at: at("2012-09-05"), by, text };
}

function remark(by: ActingPerson): FlagStep {
  const text = "Rang the lead. The work waits for one person who is on leave until the 17th.";
  return { event: "record_progress", at: at("2012-09-11", 16), by, text, isForNhsCbOnly: true };
}

function escalated(day: CalendarDay): FlagStep {
  return { event: "escalate", at: at(day, 8), by: null };
}

const stopped: FlagStep = {
  event: "propose_stop",
  at: at("2012-09-10", 8),
  by: null,
  text: "A milestone is ten working days overdue.",
};
