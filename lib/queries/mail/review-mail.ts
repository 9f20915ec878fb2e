import { database, type Prisma } from "@/lib/db/client";
import { boardRecipients } from "@/lib/db/mail/recipients";
import { stillToSubmit } from "@/lib/db/review/seat-facts";
import {
  caseWithdrawnMail,
  moderatorAssignedMail,
  panelCompleteMail,
  placeGivenAwayMail,
  reviewerAssignedMail,
  reviewerChasedMail,
} from "@/lib/domain/mail/case-mail";
import { instantInWords } from "@/lib/domain/shared/dates-in-words";
import { paths } from "@/lib/paths";
import { type ComposedMail, linkTo, toEach } from "./composed-mail";

const caseSelect = {
  csuId: true,
  csu: { select: { name: true, slug: true } },
  checkpoint: { select: { number: true } },
} as const satisfies Prisma.SubmissionSelect;

async function findSeat(panelMemberId: string) {
  return database().panelMember.findFirst({
    where: { id: panelMemberId, replacedAt: null, recusedAt: null, setAsideAt: null, ...stillToSubmit },
    select: {
      personId: true,
      duty: true,
      dueAt: true,
      submission: { select: { ...caseSelect, panelCompletedAt: true } },
    },
  });
}

/** To the person on that seat, unless replaced, recused, left out or in conflict since. */
export async function composeReviewer(panelMemberId: string, kind: "assigned" | "chased"): Promise<ComposedMail[]> {
  const seat = await findSeat(panelMemberId);
  if (seat === null) return [];
  const { submission } = seat;
  const recipients = await boardRecipients(submission.csuId, [seat.duty], { id: seat.personId });
  const facts = {
    unit: submission.csu.name,
    checkpoint: submission.checkpoint.number,
    dueAt: seat.dueAt === null ? null : instantInWords(seat.dueAt),
    isComplete: submission.panelCompletedAt !== null,
    link: linkTo(paths.myCases()),
  };
  const assigned = seat.duty === "moderator" ? moderatorAssignedMail(facts) : reviewerAssignedMail(facts);
  return toEach(recipients, kind === "assigned" ? assigned : reviewerChasedMail(facts));
}

/** To the one who left, with the role still and no other place on the case. */
export async function composePlaceGivenAway(panelMemberId: string): Promise<ComposedMail[]> {
  const seat = await database().panelMember.findFirst({
    where: { id: panelMemberId, replacedAt: { not: null }, recusedAt: null },
    select: { personId: true, duty: true, submissionId: true, submission: { select: caseSelect } },
  });
  if (seat === null) return [];
  const { submission, submissionId } = seat;
  const recipients = await boardRecipients(submission.csuId, [seat.duty], {
    id: seat.personId,
    panels: { none: { submissionId, replacedAt: null } },
  });
  const { csu, checkpoint } = submission;
  const facts = { unit: csu.name, checkpoint: checkpoint.number, link: linkTo(paths.myCases()) };
  return toEach(recipients, placeGivenAwayMail({ ...facts, duty: seat.duty }));
}

/** To the programme office and the panel, while the case still is withdrawn. */
export async function composeWithdrawn(submissionId: string): Promise<ComposedMail[]> {
  const found = await database().submission.findFirst({
    where: { id: submissionId, status: "withdrawn" },
    select: caseSelect,
  });
  if (found === null) return [];
  const seated = (duty: "reviewer" | "moderator") =>
    boardRecipients(found.csuId, [duty], {
      panels: { some: { submissionId, duty, replacedAt: null, recusedAt: null } },
    });
  const office = await boardRecipients(found.csuId, ["programme_office"]);
  const recipients = [...office, ...(await seated("reviewer")), ...(await seated("moderator"))];
  const once = [...new Map(recipients.map((each) => [each.id, each])).values()];
  const { csu, checkpoint } = found;
  const facts = { unit: csu.name, checkpoint: checkpoint.number, link: linkTo(paths.unit(csu.slug)) };
  return toEach(once, caseWithdrawnMail(facts));
}

/** To the case's moderators, while the panel still is complete. */
export async function composePanelComplete(submissionId: string): Promise<ComposedMail[]> {
  const found = await database().submission.findFirst({
    where: { id: submissionId, panelCompletedAt: { not: null } },
    select: caseSelect,
  });
  if (found === null) return [];
  const recipients = await boardRecipients(found.csuId, ["moderator"], {
    panels: { some: { submissionId, duty: "moderator", replacedAt: null, recusedAt: null } },
  });
  const { number } = found.checkpoint;
  const link = linkTo(paths.moderation(found.csu.slug, number));
  return toEach(recipients, panelCompleteMail({ unit: found.csu.name, checkpoint: number, link }));
}
