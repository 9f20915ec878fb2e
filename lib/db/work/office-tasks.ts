import type { SubmissionStatus } from "@/lib/domain/checkpoint/submission-status";
import { londonDay } from "@/lib/domain/shared/london-time";
import type { BankHolidays } from "@/lib/domain/shared/working-days";
import { moderatorTask, type PlaceOnPanel, panelTask } from "@/lib/domain/work/panel-task";
import { mendingTask, type Task } from "@/lib/domain/work/task";
import type { Actor } from "../actor";
import { database } from "../client";
import { seatWaitedFor } from "../review/seat-facts";
import { holderSelect, lostRoleOn } from "../review/seat-holder";
import { knowsWhoSubmitted } from "../review/who-submitted";
import { caseScope } from "../scopes/case-scope";
import { holds } from "../scopes/roles";

const statuses: SubmissionStatus[] = [
  "preparing",
  "signed_off",
  "submitted",
  "in_review",
  "in_moderation",
  "outcome_drafted",
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
          person: { select: holderSelect },
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
    const isReviewer = each.panel.some((seat) => seat.duty === "reviewer" && seat.personId === actor.personId);
    switch (each.status) {
      case "submitted":
      case "in_review": {
        const knowsHowFar = knowsWhoSubmitted(actor, each);
        const next = panelTask(
          each.panel.map((seat) => placeOf(seat, knowsHowFar)),
          {
            size: programme.panelSize,
            handedInOn: handedInOn(each),
            today: londonDay(actor.now),
            holidays,
            knowsHowFar,
            isReviewer,
          },
        );
        return next === null ? [] : [{ ...base, ...next }];
      }
      case "returned_in_part":
        return [{ ...base, ...mendingTask }];
      case "in_moderation":
      case "outcome_drafted":
      case "representations": {
        const isDecided = each.outcomes.some(({ issuedById }) => issuedById !== null);
        const why = "It is decided, and held for release";
        if (isDecided) return [{ ...base, title: "Release the outcome", why, place: outcome }];
        if (isReviewer) return [];
        const next = moderatorTask(
          each.panel.map((seat) => placeOf(seat, true)),
          { handedInOn: handedInOn(each), holidays },
        );
        return next === null ? [] : [{ ...base, ...next }];
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

function handedInOn({ submittedAt, statusSince }: { submittedAt: Date | null; statusSince: Date }) {
  return londonDay(submittedAt ?? statusSince);
}

type Seat = Parameters<typeof lostRoleOn>[0] &
  Parameters<typeof seatWaitedFor>[0] & { readonly setAsideAt: Date | null; readonly recusedAt: Date | null };

/**
 * That a holder lost the role is of no account once the review is in, or the moderator goes ahead without it; who may not know how far
 * a panel is is not told of it.
 */
function placeOf(seat: Seat, knowsHowFar: boolean): PlaceOnPanel {
  const waitedFor = seatWaitedFor(seat);
  const isStillToDo = !waitedFor.hasSubmitted && seat.setAsideAt === null;
  const lostOn = knowsHowFar && isStillToDo ? lostRoleOn(seat) : null;
  return {
    ...waitedFor,
    duty: seat.duty,
    name: seat.person.name,
    vacant:
      seat.recusedAt !== null
        ? { why: "conflict", on: londonDay(seat.recusedAt) }
        : lostOn === null
          ? null
          : { why: "role_ended", on: lostOn },
    isSetAside: seat.setAsideAt !== null,
  };
}
