import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { EvidenceProvider } from "@/components/evidence/evidence-context";
import { EvidencePane } from "@/components/evidence/evidence-pane";
import { CriterionPanel } from "@/components/scoring/criterion-panel";
import { CustomerFiguresPanel } from "@/components/scoring/live-figures";
import { OwnScore } from "@/components/scoring/own-score";
import { ReviewBar } from "@/components/scoring/review-bar";
import { ScoreForm } from "@/components/scoring/score-form";
import { PageHeading } from "@/components/ui/heading";
import { IllustrativeMark, Tag } from "@/components/ui/tag";
import { Workspace } from "@/components/ui/workspace";
import { recordReading } from "@/lib/commands/evidence/record-reading";
import { paths } from "@/lib/paths";
import { getCustomerFigures } from "@/lib/queries/customer-figures";
import { type DocumentPage, getDocumentPage } from "@/lib/queries/document-page";
import { getReviewCriterion, type ReviewCriterion } from "@/lib/queries/review-criterion";
import { criterionAddressSchema } from "@/lib/schemas/case-address";
import { type EvidenceSearch, evidenceSearchSchema } from "@/lib/schemas/evidence-search";
import { isPageUnasked } from "@/lib/web/request";
import { requireActor } from "@/lib/web/require-actor";
import { saveScoreDraftAction, scoreCriterionAction } from "./actions";

const door = "page:/csus/[csu]/checkpoints/[checkpoint]/review/[code]";

type Props = {
  params: Promise<{ csu: string; checkpoint: string; code: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const load = cache(async (params: Props["params"]) => {
  const actor = await requireActor(door);
  const address = criterionAddressSchema.safeParse(await params);
  if (!address.success) return null;
  const { csu, checkpoint, code } = address.data;
  return getReviewCriterion(actor, csu, checkpoint, code);
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await load(params);
  return { title: view === null ? "Page not found" : `${view.criterion.code}: review of ${view.unit.name}` };
}

export default async function ReviewCriterionPage({ params, searchParams }: Props) {
  const actor = await requireActor(door);
  const view = await load(params);
  if (view === null) notFound();
  const { unit, checkpoint, criterion, place } = view;
  const [{ page, pointer }, figures] = await Promise.all([
    openEvidence(view, evidenceSearchSchema.parse(await searchParams)),
    criterion.fedBy === "commitments" ? getCustomerFigures(actor, unit.slug) : null,
  ]);
  return (
    <>
      <ReviewBar view={view} hasShortcuts={actor.hasKeyboardShortcuts} />
      <EvidenceProvider
        address={paths.reviewCriterion(unit.slug, checkpoint.number, criterion.code)}
        page={page}
        pointer={pointer}
      >
        <Workspace
          subject={
            <>
              <PageHeading
                size="m"
                caption={`${unit.name}, ${criterion.test} test, ${place.number} of ${place.of}`}
                tag={
                  <>
                    {criterion.isCritical ? <Tag colour="white">Critical</Tag> : null}{" "}
                    {view.isIllustrative ? <IllustrativeMark /> : null}
                  </>
                }
              >
                {criterion.code} {criterion.title}
              </PageHeading>
              <CriterionPanel
                view={view}
                figures={
                  figures === null ? null : (
                    <CustomerFiguresPanel
                      figures={figures}
                      csu={unit.slug}
                      asOf={actor.now}
                      isIllustrative={view.isIllustrative}
                    />
                  )
                }
              />
            </>
          }
          evidence={<EvidencePane />}
          answer={
            view.closedBecause === null ? (
              <ScoreForm
                save={scoreCriterionAction}
                saveDraft={saveScoreDraftAction}
                token={randomUUID()}
                view={view}
                now={actor.now}
              />
            ) : (
              <OwnScore view={view} />
            )
          }
        />
      </EvidenceProvider>
    </>
  );
}

type OpenPage = { page: DocumentPage | null; pointer: string | undefined };

/** The page that the address asks for, else the first that the unit points to. That it is read is recorded. */
async function openEvidence(view: ReviewCriterion, search: EvidenceSearch): Promise<OpenPage> {
  const actor = await requireActor(door);
  const asked = view.pointers.find(({ id }) => id === search.pointer);
  const first = asked ?? (search.document === undefined ? view.pointers[0] : undefined);
  const versionId = search.document ?? first?.documentVersionId;
  if (versionId === undefined || (await isPageUnasked())) return { page: null, pointer: undefined };
  const recorded = await recordReading(actor, { versionId });
  if (!recorded.ok) return { page: null, pointer: undefined };
  const { part, find } = search;
  return { page: await getDocumentPage(actor, { versionId, part, find, pointerId: first?.id }), pointer: first?.id };
}
