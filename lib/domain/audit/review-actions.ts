import { counted } from "../shared/counted";
import { auditAction } from "./audit-action";

export const reviewActions = {
  "panel.assigned": auditAction(
    { unit: "text", person: "text", duty: "text" },
    (d) => `Assigned ${d.person} to ${d.unit} as ${d.duty}`,
  ),
  "panel.replaced": auditAction({ unit: "text", person: "text" }, (d) => `Replaced ${d.person} on ${d.unit}'s panel`),
  "panel.chased": auditAction({ unit: "text", person: "text" }, (d) => `Reminded ${d.person} of ${d.unit}'s review`),
  "interests.declared": auditAction({ unit: "text" }, (d) => `Declared interests in ${d.unit}`),
  "interests.recused": auditAction({ unit: "text" }, (d) => `Declared a conflict and is recused from ${d.unit}`),
  "interests.recusal_undone": auditAction(
    { unit: "text", person: "text" },
    (d) => `Undid ${d.person}'s recusal from ${d.unit}`,
  ),
  "score.saved": auditAction({ unit: "text", criterion: "text" }, (d) => `Saved a score of ${d.unit}, ${d.criterion}`),
  "review.submitted": auditAction({ unit: "text" }, (d) => `Submitted a review of ${d.unit}`),
  "panel.completed": auditAction(
    { unit: "text", reviewers: "number" },
    (d) => `${d.unit}'s panel is complete with ${d.reviewers} reviewers`,
  ),
  "panel.proceeded_without": auditAction({ unit: "text" }, (d) => `Went ahead with ${d.unit} without a reviewer`),
  "moderation.recorded": auditAction(
    { unit: "text", criterion: "text" },
    (d) => `Recorded the agreement on ${d.unit}, ${d.criterion}`,
  ),
  "moderation.confirmed": auditAction({ unit: "text" }, (d) => `Confirmed ${d.unit}'s moderation record`),
  "moderation.disagreed": auditAction({ unit: "text" }, (d) => `Did not agree ${d.unit}'s moderation record`),
  "moderation.locked": auditAction({ unit: "text" }, (d) => `${d.unit}'s moderation record is locked`),
  "moderation.locked_without": auditAction(
    { unit: "text", people: "text" },
    (d) => `${d.unit}'s moderation record is locked without a word of ${d.people}, whose role had ended`,
  ),
  "moderation.amended": auditAction(
    { unit: "text", criterion: "text" },
    (d) => `Amended the record of ${d.unit}, ${d.criterion}`,
  ),
  "rating.recorded": auditAction({ unit: "text", test: "text" }, (d) => `Rated ${d.unit}'s ${d.test} test`),
  "outcome.drafted": auditAction({ unit: "text" }, (d) => `Drafted ${d.unit}'s outcome`),
  "issue.drafted": auditAction({ unit: "text", title: "text" }, (d) => `Drafted an issue for ${d.unit}`),
  "issue.changed": auditAction({ unit: "text", title: "text" }, (d) => `Changed a drafted issue of ${d.unit}`),
  "issue.removed": auditAction({ unit: "text", title: "text" }, (d) => `Removed a drafted issue of ${d.unit}`),
  "outcome.shown": auditAction(
    { unit: "text", until: "text" },
    (d) => `Showed ${d.unit} its draft outcome; representations until ${d.until}`,
  ),
  "outcome.represented": auditAction({ unit: "text" }, (d) => `${d.unit} made representations`),
  "outcome.representations_closed": auditAction({ unit: "text" }, (d) => `${d.unit} closed its representations`),
  "outcome.decided": auditAction({ unit: "text" }, (d) => `Decided ${d.unit}'s outcome, held for release`),
  "outcome.issued": auditAction(
    { unit: "text", flags: "number" },
    (d) => `Issued ${d.unit}'s outcome and opened ${counted(d.flags, "flag")}`,
  ),
  "outcome.published": auditAction({ unit: "text" }, (d) => `Published ${d.unit}'s outcome`),
  "outcome.held": auditAction({ unit: "text" }, (d) => `Held ${d.unit}'s outcome`),
  "outcome.released": auditAction({ unit: "text" }, (d) => `Released ${d.unit}'s outcome`),
  "outcome.ended": auditAction({ unit: "text", how: "text" }, (d) => `${d.unit}'s outcome was ${d.how}`),
};
