import { counted } from "@/lib/domain/shared/counted";
import type { Place, Task } from "@/lib/domain/work/task";
import type { Actor } from "../actor";
import { database } from "../client";
import { commitmentLineScope } from "../scopes/commitment-scope";
import { actsForCcg, holds } from "../scopes/roles";

/** What waits for a CCG: drafts to confirm, service lines not decided. Two queries. */
export async function ccgTasks(actor: Actor): Promise<Task[]> {
  if (!actsForCcg(actor) || actor.organisationSlug === null) return [];
  const [lines, serviceLines] = await Promise.all([
    database().commitmentLine.findMany({
      where: commitmentLineScope(actor),
      select: { serviceLineId: true, draftEntryId: true, confirmedEntry: { select: { stage: true } } },
    }),
    database().serviceLine.findMany({ select: { id: true } }),
  ]);
  const drafts = lines.filter((line) => line.draftEntryId !== null).length;
  const decided = new Set(
    lines
      .filter(
        (line) =>
          line.draftEntryId !== null ||
          (line.confirmedEntry !== null && !["left", "withdrawn"].includes(line.confirmedEntry.stage)),
      )
      .map((line) => line.serviceLineId),
  );
  const open = serviceLines.filter((line) => !decided.has(line.id)).length;
  const place: Place = { to: "ccg", ccg: actor.organisationSlug };
  const base = { about: actor.organisationName, dueOn: null, place };
  const isLead = holds(actor, "ccg_lead");
  const tasks: Task[] = [];
  if (drafts > 0) {
    tasks.push({
      ...base,
      key: "drafts",
      title: isLead ? `Confirm ${counted(drafts, "draft")}` : `Your CCG lead confirms ${counted(drafts, "draft")}`,
      why: `A draft counts for nothing until ${isLead ? "you confirm it" : "your CCG's lead confirms it"}`,
      isWaiting: !isLead,
    });
  }
  if (open > 0) {
    tasks.push({
      ...base,
      key: "lines",
      title: `Decide on ${counted(open, "service line")}`,
      why: "Nothing is recorded for them yet. You can change your mind at any time",
      isWaiting: false,
    });
  }
  return tasks;
}
