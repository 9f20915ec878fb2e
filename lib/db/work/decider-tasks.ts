import { isWindowOpen } from "@/lib/domain/checkpoint/representations";
import type { Task } from "@/lib/domain/work/task";
import type { Actor } from "../actor";
import { database } from "../client";
import { windowOf } from "../outcome/open-outcome";
import { addressedCases, caseScope } from "../scopes/case-scope";
import { holds } from "../scopes/roles";

/** What waits for the decision maker: outcomes whose time for representations is over. One query. */
export async function deciderTasks(actor: Actor): Promise<Task[]> {
  if (!holds(actor, "decision_maker")) return [];
  const outcomes = await database().outcome.findMany({
    where: {
      status: "drafted",
      shownAt: { not: null },
      submission: { AND: [caseScope(actor), addressedCases, { status: "representations" }] },
    },
    include: {
      submission: {
        include: { csu: { select: { slug: true, name: true } }, checkpoint: { select: { number: true, name: true } } },
      },
    },
  });
  return outcomes.map((outcome): Task => {
    const { csu, checkpoint } = outcome.submission;
    const window = windowOf(outcome);
    const isOver = window !== null && !isWindowOpen(window, actor.now);
    const base = {
      key: `issue:${outcome.id}`,
      about: `${csu.name}, ${checkpoint.name.toLowerCase()}`,
      place: { to: "outcome", csu: csu.slug, checkpoint: checkpoint.number } as const,
      dueOn: null,
    };
    if (outcome.issuedById !== null) {
      const why = "It is decided, and held for release";
      return { ...base, title: "The programme office releases the outcome", why, isWaiting: true };
    }
    return {
      ...base,
      title: isOver ? "Issue the outcome" : "The unit may make representations",
      why: isOver ? "The time for representations is over" : "You can issue it after that",
      isWaiting: !isOver,
    };
  });
}
