import type { SubmissionStatus } from "@/lib/domain/checkpoint/submission-status";
import type { CalendarDay } from "@/lib/domain/shared/calendar-day";
import { counted } from "@/lib/domain/shared/counted";
import { dayInWords } from "@/lib/domain/shared/dates-in-words";
import { londonDay } from "@/lib/domain/shared/london-time";
import { addWorkingDays, type BankHolidays } from "@/lib/domain/shared/working-days";
import { reviewsTask } from "@/lib/domain/work/reviews-task";
import { mendingTask, type Task } from "@/lib/domain/work/task";
import type { Actor } from "../actor";
import { database } from "../client";
import { seatWaitedFor } from "../review/seat-facts";
import { knowsWhoSubmitted } from "../review/who-submitted";
import { caseScope } from "../scopes/case-scope";
import { holds } from "../scopes/roles";

/** Working days in which a submitted case should have its panel. Our design. */
const panelWithin = 5;

const statuses: SubmissionStatus[] = [
  "preparing",
  "signed_off",
  "submitted",
  "in_review",
  "returned_in_part",
  "representations",
  "outcome_issued",
];

/** What waits for the programme office: panels to fill, late units, outcomes to release and to publish. One query. */
export async function officeTasks(actor: Actor, holidays: BankHolidays): Promise<Task[]> {
  if (!holds(actor, "programme_office")) return [];
  const cases = await database().submission.findMany({
    where: {
      AND: [
        caseScope(actor),
        { checkpoint: { status: "open", programme: { isRehearsal: false } } },
        { status: { in: statuses } },
      ],
    },
    include: {
      csu: { select: { slug: true, name: true } },
      checkpoint: {
        select: { number: true, name: true, dueAt: true, programme: { select: { slug: true, panelSize: true } } },
      },
      panel: {
        where: { replacedAt: null },
        orderBy: { recusedAt: "asc" },
        select: {
          personId: true,
          duty: true,
          submittedAt: true,
          declaredAt: true,
          setAsideAt: true,
          recusedAt: true,
          dueAt: true,
          person: { select: { name: true } },
        },
      },
      outcomes: { where: { status: "drafted" }, select: { issuedById: true } },
    },
  });
  return cases.flatMap((each): Task[] => {
    const { programme, number, name, dueAt } = each.checkpoint;
    const at = { checkpoint: number, csu: each.csu.slug };
    const base = {
      key: `office:${each.id}`,
      about: `${each.csu.name}, ${name.toLowerCase()}`,
      place: { to: "panel", programme: programme.slug, ...at } as const,
      dueOn: null,
      isWaiting: false,
    };
    const outcome = { to: "outcome", ...at } as const;
    switch (each.status) {
      case "submitted":
      case "in_review": {
        const known = { holidays, today: londonDay(actor.now), knowsHowFar: knowsWhoSubmitted(actor, each) };
        const next = nextForPanel(each, programme.panelSize, known);
        return next === null ? [] : [{ ...base, ...next }];
      }
      case "returned_in_part":
        return [{ ...base, ...mendingTask }];
      case "representations": {
        const isDecided = each.outcomes.some(({ issuedById }) => issuedById !== null);
        const why = "It is decided, and held for release";
        return isDecided ? [{ ...base, title: "Release the outcome", why, place: outcome }] : [];
      }
      case "outcome_issued": {
        const why = "It is issued to the unit and not published";
        return [{ ...base, title: "Publish the outcome", why, place: outcome }];
      }
      default: {
        const dueOn = londonDay(each.extendedDueAt ?? dueAt);
        const why = "The unit has not submitted, and its time is over";
        return dueOn < londonDay(actor.now) ? [{ ...base, title: "Decide on more time", why, dueOn }] : [];
      }
    }
  });
}

type PanelOfCase = {
  readonly statusSince: Date;
  readonly submittedAt: Date | null;
  readonly panel: readonly {
    readonly duty: "reviewer" | "moderator";
    readonly submittedAt: Date | null;
    readonly declaredAt: Date | null;
    readonly setAsideAt: Date | null;
    readonly recusedAt: Date | null;
    readonly dueAt: Date | null;
    readonly person: { readonly name: string };
  }[];
};

type Known = { readonly holidays: BankHolidays; readonly today: CalendarDay; readonly knowsHowFar: boolean };

type Next = Pick<Task, "title" | "why" | "dueOn" | "isWaiting"> | null;

/** Whom a panel lacks, or how far it is; null where it is full and the reader may not know how far. */
function nextForPanel(each: PanelOfCase, size: number, { holidays, today, knowsHowFar }: Known): Next {
  const reviewers = each.panel.filter(({ duty, recusedAt }) => duty === "reviewer" && recusedAt === null);
  const missing = size - reviewers.length;
  const recused = each.panel.find(({ recusedAt }) => recusedAt !== null);
  if (missing > 0 && recused?.recusedAt != null) {
    const on = londonDay(recused.recusedAt);
    return {
      title: missing === 1 ? "Find another reviewer" : `Find ${counted(missing, "reviewer")}`,
      why: `${recused.person.name} declared a conflict on ${dayInWords(on)}`,
      dueOn: addWorkingDays(on, panelWithin, holidays),
      isWaiting: false,
    };
  }
  const mine = {
    dueOn: addWorkingDays(londonDay(each.submittedAt ?? each.statusSince), panelWithin, holidays),
    isWaiting: false,
  };
  if (missing > 0) {
    const why = "The case is submitted and its panel is not full";
    return { ...mine, title: `Assign ${counted(missing, "reviewer")}`, why };
  }
  if (!each.panel.some(({ duty }) => duty === "moderator")) {
    return { ...mine, title: "Assign a moderator", why: "The panel has no moderator" };
  }
  if (!knowsHowFar) return null;
  const counting = reviewers.filter(({ setAsideAt }) => setAsideAt === null);
  return reviewsTask(counting.map(seatWaitedFor), today);
}
