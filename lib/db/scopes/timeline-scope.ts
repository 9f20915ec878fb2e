import type { Actor } from "../actor";
import type { Prisma } from "../generated/client";
import { caseScope } from "./case-scope";
import { holds } from "./roles";

/** What happened to published cases is everyone's from the moment of publication; the rest is of the cases one may read. */
const publicEvents = ["publish", "record_published_outcome"];

/** Events of cases. An SHA cluster reads those of its region: stages, and never a reason (see the query). */
export function submissionEventScope(actor: Actor): Prisma.SubmissionEventWhereInput {
  const ways: Prisma.SubmissionEventWhereInput[] = [
    { submission: { status: "published" }, event: { in: publicEvents } },
    { submission: caseScope(actor) },
  ];
  if (holds(actor, "sha_observer") && actor.regionId !== null)
    ways.push({ submission: { csu: { regionId: actor.regionId } } });
  return { OR: ways };
}
