import type { Actor } from "@/lib/db/actor";
import { bankHolidays } from "@/lib/db/bank-holidays";
import { ccgTasks } from "@/lib/db/work/ccg-tasks";
import { deciderTasks } from "@/lib/db/work/decider-tasks";
import { flagTasks } from "@/lib/db/work/flag-tasks";
import { moderatorTasks } from "@/lib/db/work/moderator-tasks";
import { officeTasks } from "@/lib/db/work/office-tasks";
import { reviewerTasks } from "@/lib/db/work/reviewer-tasks";
import { unitTasks } from "@/lib/db/work/unit-tasks";
import { londonDay } from "@/lib/domain/shared/london-time";
import { dueInWords, groupTasks, type Place, type Task } from "@/lib/domain/work/task";
import { paths } from "@/lib/paths";

export type WorkTask = Task & { href: string; dueInWords: string | null };

export type MyWork = { late: WorkTask[]; thisWeek: WorkTask[]; later: WorkTask[]; waiting: WorkTask[] };

/** What waits for the actor and why, for every role held in the organisation acted for. At most nine queries. */
export async function getMyWork(actor: Actor): Promise<MyWork> {
  const holidays = await bankHolidays();
  const lists = await Promise.all([
    officeTasks(actor, holidays),
    reviewerTasks(actor),
    moderatorTasks(actor),
    deciderTasks(actor),
    unitTasks(actor),
    flagTasks(actor),
    ccgTasks(actor),
  ]);
  const today = londonDay(actor.now);
  const groups = groupTasks(lists.flat(), today);
  const worded = (tasks: Task[]): WorkTask[] =>
    tasks.map((task) => ({
      ...task,
      href: addressOf(task.place),
      dueInWords: task.dueOn === null ? null : dueInWords(task.dueOn, today, holidays),
    }));
  return {
    late: worded(groups.late),
    thisWeek: worded(groups.thisWeek),
    later: worded(groups.later),
    waiting: worded(groups.waiting),
  };
}

function addressOf(place: Place): string {
  switch (place.to) {
    case "panel":
      return paths.panel(place.programme, place.checkpoint, place.csu);
    case "flag":
      return paths.flag(place.csu, place.number);
    case "ccg":
      return paths.ccg(place.ccg);
    default:
      return paths[place.to](place.csu, place.checkpoint);
  }
}
