import type { Actor } from "../actor";
import type { Prisma } from "../generated/client";
import { caseScope } from "./case-scope";
import { holds } from "./roles";

/** What happened to published cases is everyone's from the moment of publication; the rest is of the cases one may read. */
const publicEvents = ["publish", "record_published_outcome"];

/**
 * That an outcome is held, or decided and not yet out, is NHS CB's own affair until it is out; a draft that is taken back, or a
 * case that is withdrawn, does not bring it out.
 */
const notOutYet: Prisma.SubmissionEventWhereInput = {
  event: { in: ["hold", "decide_held"] },
  submission: { status: { notIn: ["outcome_issued", "published"] } },
};

/** Events of cases. An SHA cluster reads those of its region: stages, and never a reason (see the query). */
export function submissionEventScope(actor: Actor): Prisma.SubmissionEventWhereInput {
  const ways: Prisma.SubmissionEventWhereInput[] = [
    { submission: { status: "published" }, event: { in: publicEvents } },
    { submission: caseScope(actor) },
  ];
  if (holds(actor, "sha_observer") && actor.regionId !== null)
    ways.push({ submission: { csu: { regionId: actor.regionId } } });
  return actor.organisationKind === "nhs_cb" ? { OR: ways } : { AND: [{ OR: ways }, { NOT: notOutYet }] };
}
