import { createHash } from "node:crypto";
import { receiptManifest, receiptReference } from "@/lib/domain/checkpoint/receipt";
import { newId } from "../new-id";
import type { Rows } from "../rows";
import type { CaseCalendar } from "./calendar";
import type { CaseContext } from "./case-context";
import type { Preparation } from "./plan-preparation";
import { caseAudit, type Timeline } from "./timeline";

export function planSignOff(context: CaseContext, calendar: CaseCalendar, timeline: Timeline) {
  const { people, unit, checkpoint } = context;
  const details = { unit: unit.name, checkpoint: checkpoint.name };
  const audit = caseAudit(context, calendar.signedOff, people.lead, "submission.signed_off", details);
  timeline.record("sign_off", calendar.signedOff, people.lead, { audit });
  return { signedOffAt: calendar.signedOff, signedOffById: people.lead.id };
}

/** Freezes what was prepared, with the receipt that anyone who holds it can verify. */
export function planSubmission(
  rows: Rows,
  context: CaseContext,
  calendar: CaseCalendar,
  timeline: Timeline,
  prepared: Preparation & { readonly breakEvenPencePerYear: number },
) {
  const { submissionId, people, unit, checkpoint, programme, documents } = context;
  const manifest = receiptManifest({
    programme: programme.slug,
    checkpoint: checkpoint.number,
    unit: unit.slug,
    submittedAt: calendar.submitted,
    breakEvenPencePerYear: prepared.breakEvenPencePerYear,
    expectedIncome: context.expectedIncome,
    answers: prepared.answers,
    pointers: prepared.pointers,
    documents: documents.map(({ sha256, fileName, sizeBytes, owner }) => ({
      sha256,
      fileName,
      version: 1,
      sizeBytes,
      owner,
    })),
  });
  const sha256 = createHash("sha256").update(manifest).digest("hex");
  const reference = receiptReference(checkpoint.number, unit.name, sha256);
  const audit = caseAudit(context, calendar.submitted, people.lead, "submission.submitted", {
    unit: unit.name,
    reference,
    sha256,
  });
  timeline.record("submit", calendar.submitted, people.lead, { audit });
  const id = newId();
  const submitted = { submittedAt: calendar.submitted, submittedById: people.lead.id };
  rows.snapshots.push({ id, submissionId, sequence: 1, reference, manifest, sha256, ...submitted, audit });
  return { snapshotId: id, reference, sha256, end: submitted };
}
