import type { SubmissionStatus } from "@/lib/domain/checkpoint/submission-status";
import { SUBMISSION_STATUSES } from "@/lib/domain/checkpoint/submission-status";
import { VERBS, type Verb } from "./access-table";
import type { ActorFacts, OrganisationKind, SubjectFacts } from "./facts";
import { mayDo } from "./may-do";
import type { Role } from "./role";

/** For the tests of the access table: someone of each role, with what is their own and with what is not. */
const KIND: Readonly<Record<Role, OrganisationKind>> = {
  programme_office: "nhs_cb",
  reviewer: "nhs_cb",
  moderator: "nhs_cb",
  decision_maker: "nhs_cb",
  csu_lead: "csu",
  csu_contributor: "csu",
  ccg_lead: "ccg",
  ccg_member: "ccg",
  sha_observer: "sha_cluster",
  auditor: "nhs_cb",
};

export const as = (role: Role): ActorFacts => ({
  roles: [role],
  organisationId: KIND[role],
  organisationKind: KIND[role],
  regionId: "north",
  ownCsuIds: [],
  conflictedCsuIds: [],
});

/** Each way in which something can be one's own, by itself. */
export const OWN = {
  unit: { csuId: "csu" },
  ccg: { ccgId: "ccg" },
  region: { regionId: "north" },
  organisation: { ownOrganisation: true },
  assigned: { isAssigned: true },
  onPanel: { isPanelMember: true },
  moderates: { isModerator: true },
} as const satisfies Readonly<Record<string, SubjectFacts>>;

/** Everything is the actor's own: unit, CCG, region, organisation; on the panel or moderating, as the role has it. */
export const own = (role: Role): SubjectFacts => ({
  ...OWN.unit,
  ...OWN.ccg,
  ...OWN.region,
  ...OWN.organisation,
  ...(role === "reviewer" ? { ...OWN.assigned, ...OWN.onPanel } : {}),
  ...(role === "moderator" ? OWN.moderates : {}),
});

export const others: SubjectFacts = { csuId: "csu-2", ccgId: "ccg-2", regionId: "south" };

export const at = (subject: SubjectFacts, status: SubmissionStatus | undefined): SubjectFacts =>
  status === undefined ? subject : { ...subject, status };

/** The stages at which it may be done; `undefined` stands for a thing that has none. */
export const stagesOf = (actor: ActorFacts, verb: Verb, subject: SubjectFacts): (SubmissionStatus | undefined)[] =>
  [undefined, ...SUBMISSION_STATUSES].filter((status) => mayDo(actor, verb, at(subject, status)));

export const atSomeStage = (actor: ActorFacts, subject: SubjectFacts): Verb[] =>
  VERBS.filter((verb) => stagesOf(actor, verb, subject).length > 0);

export const words = (text: string) => text.split(/\s+/).filter((word) => word !== "");
