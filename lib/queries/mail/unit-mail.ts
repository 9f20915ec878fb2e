import { endOfSignOff } from "@/lib/db/case/end-of-sign-off";
import { database } from "@/lib/db/client";
import { unitRecipients } from "@/lib/db/mail/recipients";
import { outcomeRecipients } from "@/lib/db/outcome/recipients";
import { EXTENDING } from "@/lib/domain/access/grant";
import {
  extensionGrantedMail,
  outcomeIssuedMail,
  outcomeShownMail,
  signOffEndedMail,
  submissionReceivedMail,
} from "@/lib/domain/mail/case-mail";
import { instantInWords } from "@/lib/domain/shared/dates-in-words";
import { paths } from "@/lib/paths";
import { type ComposedMail, linkTo, toEach } from "./composed-mail";

const everyone = ["csu_lead", "csu_contributor"] as const;

const caseInclude = {
  csu: { select: { name: true, slug: true } },
  checkpoint: { select: { number: true, dueAt: true } },
} as const;

/** While the unit can still use the time. */
export async function composeExtension(submissionId: string): Promise<ComposedMail[]> {
  const found = await database().submission.findFirst({
    where: { id: submissionId, extendedDueAt: { not: null }, status: { in: [...EXTENDING] } },
    include: caseInclude,
  });
  if (found === null) return [];
  const { csu, checkpoint, extendedDueAt } = found;
  const mail = extensionGrantedMail({
    unit: csu.name,
    checkpoint: checkpoint.number,
    dueAt: instantInWords(extendedDueAt ?? checkpoint.dueAt),
    link: linkTo(paths.unitCheckpoint(csu.slug, checkpoint.number)),
  });
  return toEach(await unitRecipients(found.csuId, everyone), mail);
}

/** To the unit's leads but the one who made the change, while the case waits to be signed off again. */
export async function composeEndOfSignOff(submissionId: string): Promise<ComposedMail[]> {
  const found = await database().submission.findFirst({
    where: { id: submissionId, status: "preparing" },
    include: caseInclude,
  });
  const end = found === null ? null : await endOfSignOff(submissionId);
  if (found === null || end === null) return [];
  const { csu, checkpoint } = found;
  const mail = signOffEndedMail({
    unit: csu.name,
    checkpoint: checkpoint.number,
    by: end.by,
    at: instantInWords(end.at),
    link: linkTo(paths.submit(csu.slug, checkpoint.number)),
  });
  const leads = await unitRecipients(found.csuId, ["csu_lead"]);
  return toEach(
    leads.filter(({ id }) => id !== end.byId),
    mail,
  );
}

/** Whatever has become of the case since: a receipt stays true. */
export async function composeReceipt(snapshotId: string): Promise<ComposedMail[]> {
  const snapshot = await database().submissionSnapshot.findUnique({
    where: { id: snapshotId },
    select: {
      reference: true,
      sha256: true,
      submittedAt: true,
      submission: { include: caseInclude },
    },
  });
  if (snapshot === null) return [];
  const { csu, checkpoint, csuId } = snapshot.submission;
  const mail = submissionReceivedMail({
    unit: csu.name,
    checkpoint: checkpoint.number,
    submittedAt: instantInWords(snapshot.submittedAt),
    reference: snapshot.reference,
    sha256: snapshot.sha256,
    link: linkTo(paths.receipt(csu.slug, checkpoint.number)),
    receiptLink: linkTo(paths.checkReceipt(snapshot.sha256)),
  });
  return toEach(await unitRecipients(csuId, everyone), mail);
}

/** While the draft that was shown still stands. */
export async function composeOutcomeShown(outcomeId: string): Promise<ComposedMail[]> {
  const outcome = await database().outcome.findFirst({
    where: { id: outcomeId, status: "drafted", shownAt: { not: null }, representationsDueAt: { not: null } },
    select: { representationsDueAt: true, submission: { include: caseInclude } },
  });
  if (outcome?.representationsDueAt == null) return [];
  const { csu, checkpoint } = outcome.submission;
  const mail = outcomeShownMail({
    unit: csu.name,
    checkpoint: checkpoint.number,
    until: instantInWords(outcome.representationsDueAt),
    link: linkTo(paths.outcome(csu.slug, checkpoint.number)),
  });
  return toEach(await outcomeRecipients(outcome.submission), mail);
}

/** While the outcome that was issued still stands. */
export async function composeOutcomeIssued(outcomeId: string): Promise<ComposedMail[]> {
  const outcome = await database().outcome.findFirst({
    where: { id: outcomeId, status: { in: ["issued", "published"] } },
    select: { submission: { include: caseInclude } },
  });
  if (outcome === null) return [];
  const { csu, checkpoint } = outcome.submission;
  const link = linkTo(paths.outcome(csu.slug, checkpoint.number));
  const mail = outcomeIssuedMail({ unit: csu.name, checkpoint: checkpoint.number, link });
  return toEach(await outcomeRecipients(outcome.submission), mail);
}
