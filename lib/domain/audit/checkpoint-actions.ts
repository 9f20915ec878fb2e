import { counted } from "../shared/counted";
import { caseEventInWords } from "../timeline/case-event-in-words";
import { auditAction } from "./audit-action";

export const checkpointActions = {
  "checkpoint.opened": auditAction(
    { checkpoint: "text", units: "number" },
    (d) => `Opened ${d.checkpoint} to ${d.units} units; its criteria are frozen`,
  ),
  "submission.opened": auditAction({ unit: "text", checkpoint: "text" }, (d) => `Opened ${d.checkpoint} for ${d.unit}`),
  "review.days_given_back": auditAction(
    { unit: "text", reviewers: "number" },
    (d) => `Gave ${counted(d.reviewers, "reviewer")} of ${d.unit} the days back that the case was away`,
  ),
  "submission.extended": auditAction({ unit: "text", until: "text" }, (d) => `Extended ${d.unit}'s time to ${d.until}`),
  "submission.signed_off": auditAction(
    { unit: "text", checkpoint: "text" },
    (d) => `Signed off ${d.unit}'s ${d.checkpoint}`,
  ),
  "submission.sign_off_voided": auditAction({ unit: "text" }, (d) => `An edit voided ${d.unit}'s sign-off`),
  "submission.submitted": auditAction(
    { unit: "text", reference: "text", sha256: "text" },
    (d) => `Submitted ${d.unit}'s case, receipt ${d.reference}`,
  ),
  "submission.moved": auditAction(
    { unit: "text", event: "text", to: "text" },
    (d) => `${caseEventInWords(d.event)}: ${d.unit}`,
  ),
  "answer.saved": auditAction(
    { unit: "text", criterion: "text", version: "number" },
    (d) => `Saved ${d.unit}'s answer to ${d.criterion}, version ${d.version}`,
  ),
  "income.stated": auditAction({ unit: "text" }, (d) => `Stated ${d.unit}'s income`),
  "document.uploaded": auditAction(
    { unit: "text", document: "text", version: "number", sha256: "text" },
    (d) => `Uploaded ${d.document}, version ${d.version}, for ${d.unit}`,
  ),
  "document.refused": auditAction(
    { unit: "text", document: "text", why: "text" },
    (d) => `Refused ${d.document}: ${d.why}`,
  ),
  "document.removed": auditAction(
    { unit: "text", document: "text" },
    (d) => `Took ${d.document} out of ${d.unit}'s submission`,
  ),
  "pointer.added": auditAction(
    { unit: "text", criterion: "text" },
    (d) => `Pointed ${d.criterion} to evidence for ${d.unit}`,
  ),
  "pointer.changed": auditAction(
    { unit: "text", criterion: "text" },
    (d) => `Changed a pointer of ${d.criterion} for ${d.unit}`,
  ),
  "pointer.withdrawn": auditAction(
    { unit: "text", criterion: "text" },
    (d) => `Withdrew a pointer of ${d.criterion} for ${d.unit}`,
  ),
};
