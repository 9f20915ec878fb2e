import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { StagedHeading } from "@/components/checkpoint/staged-heading";
import { PanelProgressTable } from "@/components/scoring/panel-progress-table";
import { ProceedForm } from "@/components/scoring/proceed-form";
import { ActionLink } from "@/components/ui/action-link";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Heading } from "@/components/ui/heading";
import { Text } from "@/components/ui/text";
import { paths } from "@/lib/paths";
import { getPanelProgress, type PanelProgress } from "@/lib/queries/panel-progress";
import { caseAddressSchema } from "@/lib/schemas/case-address";
import { requireActor } from "@/lib/web/require-actor";
import { proceedWithoutReviewerAction } from "./actions";

type Props = { params: Promise<{ csu: string; checkpoint: string }> };

const load = cache(async (params: Props["params"]) => {
  const actor = await requireActor("page:/csus/[csu]/checkpoints/[checkpoint]/panel");
  const address = caseAddressSchema.safeParse(await params);
  return address.success ? getPanelProgress(actor, address.data.csu, address.data.checkpoint) : null;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await load(params);
  return { title: view === null ? "Page not found" : `Panel of ${view.unit.name}` };
}

export default async function PanelProgressPage({ params }: Props) {
  const view = await load(params);
  if (view === null) notFound();
  const { unit, checkpoint, reviewers, notWaitedFor } = view;
  const submitted = reviewers.filter(({ hasSubmitted }) => hasSubmitted).length;
  return (
    <>
      <Breadcrumbs crumbs={[{ href: paths.myCases(), text: "My cases" }]} />
      <StagedHeading view={view} lede="You see who has submitted. You will see scores when the panel is complete.">
        Panel: {submitted} of {reviewers.length} submitted
      </StagedHeading>
      <PanelProgressTable reviewers={reviewers} notWaitedFor={notWaitedFor} />
      {view.isComplete ? (
        <ActionLink href={paths.moderation(unit.slug, checkpoint.number)}>Go to moderation</ActionLink>
      ) : (
        <Proceeding view={view} />
      )}
    </>
  );
}

function Proceeding({ view }: { view: PanelProgress }) {
  const waitedFor = view.reviewers.filter(({ id }) => view.mayProceedWithout.includes(id));
  return (
    <>
      <Heading>Go ahead without a reviewer</Heading>
      {view.whyNotProceed !== null ? (
        <Text>{view.whyNotProceed}</Text>
      ) : waitedFor.length === 0 ? (
        <Text>At least two reviews must remain. Ask the programme office to replace a reviewer or assign another.</Text>
      ) : (
        <>
          <Text>
            What that reviewer has scored so far is set aside and stays on the record. This cannot be taken back once
            the panel is complete, because its scores are then open.
          </Text>
          <ProceedForm
            action={proceedWithoutReviewerAction}
            token={randomUUID()}
            submissionId={view.submissionId}
            waitedFor={waitedFor}
          />
        </>
      )}
    </>
  );
}
