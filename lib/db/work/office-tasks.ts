import { counted } from "@/lib/domain/shared/counted";
import { londonDay } from "@/lib/domain/shared/london-time";
import { addWorkingDays, type BankHolidays } from "@/lib/domain/shared/working-days";
import type { Task } from "@/lib/domain/work/task";
import type { Actor } from "../actor";
import { database } from "../client";
import { knowsWhoSubmitted } from "../review/who-submitted";
import { caseScope } from "../scopes/case-scope";
import { holds } from "../scopes/roles";

/** Working days in which a submitted case should have its panel. Our design. */
const panelWithin = 5;

/** What waits for the programme office: panels to fill, late units, outcomes to publish. One query. */
export async function officeTasks(actor: Actor, holidays: BankHolidays): Promise<Task[]> {
  if (!holds(actor, "programme_office")) return [];
  const cases = await database().submission.findMany({
    where: {
      AND: [
        caseScope(actor),
        { checkpoint: { status: "open", programme: { isRehearsal: false } } },
        { status: { in: ["preparing", "signed_off", "submitted", "in_review", "outcome_issued", "returned_in_part"] } },
      ],
    },
    include: {
      csu: { select: { slug: true, name: true } },
      checkpoint: {
        select: { number: true, name: true, dueAt: true, programme: { select: { slug: true, panelSize: true } } },
      },
      panel: {
        where: { replacedAt: null, recusedAt: null },
        select: { personId: true, duty: true, submittedAt: true },
      },
    },
  });
  return cases.flatMap((each) => {
    const reviewers = each.panel.filter((seat) => seat.duty === "reviewer");
    const { programme, number, name, dueAt } = each.checkpoint;
    const task = (key: string, title: string, why: string, dueOn: string | null, isWaiting = false): Task => ({
      key: `${key}:${each.id}`,
      title,
      about: `${each.csu.name}, ${name.toLowerCase()}`,
      why,
      place: { to: "panel", programme: programme.slug, checkpoint: number, csu: each.csu.slug },
      dueOn,
      isWaiting,
    });
    const due = londonDay(each.extendedDueAt ?? dueAt);
    switch (each.status) {
      case "submitted":
      case "in_review": {
        const missing = programme.panelSize - reviewers.length;
        const needsModerator = !each.panel.some((seat) => seat.duty === "moderator");
        const panelDue = addWorkingDays(londonDay(each.submittedAt ?? each.statusSince), panelWithin, holidays);
        if (missing > 0)
          return [
            task(
              "assign",
              `Assign ${counted(missing, "reviewer")}`,
              "The case is submitted and its panel is not full",
              panelDue,
            ),
          ];
        if (needsModerator) return [task("moderator", "Assign a moderator", "The panel has no moderator", panelDue)];
        const submitted = reviewers.filter((seat) => seat.submittedAt !== null).length;
        if (!knowsWhoSubmitted(actor, each)) return [];
        return [
          task("panel", `${submitted} of ${reviewers.length} reviews submitted`, "Reviewers are scoring", null, true),
        ];
      }
      case "preparing":
      case "signed_off":
      case "returned_in_part":
        return due < londonDay(actor.now)
          ? [task("late", "Decide on more time", "The unit has not submitted, and its time is over", due)]
          : [];
      case "outcome_issued":
        return [
          {
            ...task("publish", "Publish the outcome", "It is issued to the unit and not published", null),
            place: { to: "outcome", csu: each.csu.slug, checkpoint: number },
          },
        ];
      default:
        return [];
    }
  });
}
