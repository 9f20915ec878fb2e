import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CaseHeading } from "@/components/checkpoint/case-heading";
import { CaseSummary } from "@/components/checkpoint/case-summary";
import { CaseTasks } from "@/components/checkpoint/case-tasks";
import { OpenSubmission } from "@/components/checkpoint/open-submission";
import { ActionLink } from "@/components/ui/action-link";
import { ButtonLink } from "@/components/ui/button";
import { Text } from "@/components/ui/text";
import { casePages } from "@/lib/domain/access/case-pages";
import { isDecided, type SubmissionStatus } from "@/lib/domain/checkpoint/submission-status";
import { counted } from "@/lib/domain/shared/counted";
import { paths } from "@/lib/paths";
import { getUnitCase, type UnitCase } from "@/lib/queries/unit-case";
import { caseAddressSchema } from "@/lib/schemas/case-address";
import { requireActor } from "@/lib/web/require-actor";
import { openSubmissionAction } from "./actions";

type Props = { params: Promise<{ csu: string; checkpoint: string }> };

const load = cache(async (csu: string, checkpoint: string) => {
  const actor = await requireActor("page:/csus/[csu]/checkpoints/[checkpoint]");
  const address = caseAddressSchema.safeParse({ csu, checkpoint });
  const view = address.success ? await getUnitCase(actor, address.data.csu, address.data.checkpoint) : null;
  return view === null ? null : { actor, view };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { csu, checkpoint } = await params;
  const view = (await load(csu, checkpoint))?.view;
  return { title: view === undefined ? "Page not found" : `${view.checkpoint.name}, ${view.unit.name}` };
}

/** The unit's task list; for NHS CB the same case, to read. */
export default async function UnitCasePage({ params }: Props) {
  const address = await params;
  const found = await load(address.csu, address.checkpoint);
  if (found === null) notFound();
  const { actor, view } = found;
  const { unit, checkpoint, documents, ready, criteria } = view;
  const outcome = view.isOwn ? outcomeLink(view.status) : null;
  const pages = view.isHeldHere && view.beginning === null ? casePages(actor.roles, view.hasReceipt) : [];
  return (
    <>
      <CaseHeading view={view} current="tasks" pages={pages}>
        {checkpoint.name}: {checkpoint.submissionName.toLowerCase()}
      </CaseHeading>
      {outcome === null ? null : <ActionLink href={paths.outcome(unit.slug, checkpoint.number)}>{outcome}</ActionLink>}
      {view.isOwn && view.may.edit ? (
        <>
          <Text>
            {view.returned === null
              ? `${ready} of ${counted(criteria, "criterion", "criteria")} ready.`
              : `${view.returned.criteria.length} of ${counted(criteria, "criterion", "criteria")} returned.`}{" "}
            {documents.carried} of {documents.limit} documents.
          </Text>
          <ButtonLink href={paths.submit(unit.slug, checkpoint.number)} look="secondary">
            Check what is missing
          </ButtonLink>
        </>
      ) : null}
      {view.beginning === null ? (
        <Criteria view={view} />
      ) : (
        <OpenSubmission view={view} {...view.beginning} action={openSubmissionAction} token={randomUUID()} />
      )}
    </>
  );
}

function Criteria({ view }: { view: UnitCase }) {
  if (view.isHeldHere) return view.isOwn ? <CaseTasks view={view} /> : <CaseSummary view={view} />;
  return (
    <Text>
      This checkpoint was decided before the service began. Its published outcome is on the record; its submission is
      not held here.
    </Text>
  );
}

/** The way to the outcome, from the day that the unit may read it. */
function outcomeLink(status: SubmissionStatus): string | null {
  if (status === "representations") return "Read the draft outcome";
  return isDecided(status) ? "Read the outcome" : null;
}
