import type { Actor } from "@/lib/db/actor";
import { everyAuditEntry, getAuditPage } from "@/lib/queries/audit";
import { getCaseEvidence } from "@/lib/queries/case-evidence";
import { getCaseIncome } from "@/lib/queries/case-income";
import { getCheckpoint } from "@/lib/queries/checkpoint";
import { getCustomerFigures } from "@/lib/queries/customer-figures";
import { listDecisions } from "@/lib/queries/decisions";
import { getDocumentFile } from "@/lib/queries/document-file";
import { getDocumentPage } from "@/lib/queries/document-page";
import { listFlags } from "@/lib/queries/flags";
import { getModeration } from "@/lib/queries/moderation";
import { getModerationCriterion } from "@/lib/queries/moderation-criterion";
import { listMyCases } from "@/lib/queries/my-cases";
import { getMyWork } from "@/lib/queries/my-work";
import { getNavigationFacts } from "@/lib/queries/navigation";
import { getOutcome } from "@/lib/queries/outcome";
import { getPanel } from "@/lib/queries/panel";
import { getPanelProgress } from "@/lib/queries/panel-progress";
import { getEndableMembership } from "@/lib/queries/people";
import { getProgrammeOverview } from "@/lib/queries/programme-overview";
import { getRatings } from "@/lib/queries/ratings";
import { getCaseReceipts } from "@/lib/queries/receipt";
import { getReview } from "@/lib/queries/review";
import { getReviewCriterion } from "@/lib/queries/review-criterion";
import { getReviewDeclaration } from "@/lib/queries/review-declaration";
import { getUnit } from "@/lib/queries/unit";
import { getUnitCase } from "@/lib/queries/unit-case";
import { getUnitTimeline } from "@/lib/queries/unit-timeline";
import { listUnits } from "@/lib/queries/units";

export type Asked = {
  readonly csu: string;
  readonly checkpoint: number;
  readonly code: string;
  readonly versionId: string;
  /** Another unit with a case, whose panel is filled from the same people. */
  readonly elsewhere: string;
  /** A role of somebody on the panel, as the page asks before it ends. */
  readonly membershipId: string;
};

const wholeRecord = { direction: "descending" } as const;

async function allOf<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

/** Every question about a case that a screen, an export or an address can ask on someone's behalf, by its name. */
export async function askEverything(
  actor: Actor,
  { csu, checkpoint, code, versionId, elsewhere, membershipId }: Asked,
) {
  return {
    myWork: await getMyWork(actor),
    myCases: await listMyCases(actor),
    navigation: await getNavigationFacts(actor),
    overview: await getProgrammeOverview(actor, "2012"),
    checkpoint: await getCheckpoint(actor, "2012", checkpoint),
    panel: await getPanel(actor, "2012", checkpoint, csu),
    panelElsewhere: await getPanel(actor, "2012", checkpoint, elsewhere),
    roleToEnd: await getEndableMembership(actor, membershipId),
    panelProgress: await getPanelProgress(actor, csu, checkpoint),
    declaration: await getReviewDeclaration(actor, csu, checkpoint),
    review: await getReview(actor, csu, checkpoint),
    reviewCriterion: await getReviewCriterion(actor, csu, checkpoint, code),
    documentFile: await getDocumentFile(actor, versionId),
    documentPage: await getDocumentPage(actor, { versionId }),
    evidence: await getCaseEvidence(actor, csu, checkpoint, []),
    income: await getCaseIncome(actor, csu, checkpoint),
    figures: await getCustomerFigures(actor, csu),
    receipts: await getCaseReceipts(actor, csu, checkpoint),
    unitCase: await getUnitCase(actor, csu, checkpoint),
    moderation: await getModeration(actor, csu, checkpoint),
    moderationCriterion: await getModerationCriterion(actor, csu, checkpoint, code),
    ratings: await getRatings(actor, csu, checkpoint),
    outcome: await getOutcome(actor, csu, checkpoint),
    decisions: await listDecisions(actor),
    units: await listUnits(actor),
    unit: await getUnit(actor, csu),
    timeline: await getUnitTimeline(actor, csu),
    flags: await listFlags(actor),
    audit: await getAuditPage(actor, wholeRecord, 1),
    auditFile: await allOf(everyAuditEntry(actor, wholeRecord)),
  };
}
