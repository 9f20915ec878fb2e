import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CaseHeading } from "@/components/checkpoint/case-heading";
import { CaseSummary } from "@/components/checkpoint/case-summary";
import { CaseTasks } from "@/components/checkpoint/case-tasks";
import { ButtonLink } from "@/components/ui/button";
import { InsetText } from "@/components/ui/notice";
import { Text } from "@/components/ui/text";
import { casePages } from "@/lib/domain/access/case-pages";
import { counted } from "@/lib/domain/shared/counted";
import { paths } from "@/lib/paths";
import { getUnitCase } from "@/lib/queries/unit-case";
import { caseAddressSchema } from "@/lib/schemas/case-address";
import { requireActor } from "@/lib/web/require-actor";

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
  const { csu, checkpoint } = await params;
  const found = await load(csu, checkpoint);
  if (found === null) notFound();
  const { actor, view } = found;
  const { unit, documents, ready, criteria } = view;
  return (
    <>
      <CaseHeading view={view} current="tasks" pages={casePages(actor.roles, view.hasReceipt)}>
        {view.checkpoint.name}: {view.checkpoint.submissionName.toLowerCase()}
      </CaseHeading>
      {view.returnReason === null ? null : (
        <InsetText>
          <p>NHS CB says: {view.returnReason}</p>
        </InsetText>
      )}
      {view.isOwn && view.may.edit ? (
        <>
          <Text>
            {ready} of {counted(criteria, "criterion", "criteria")} ready. {documents.carried} of {documents.limit}{" "}
            documents.
          </Text>
          <ButtonLink href={paths.submit(unit.slug, view.checkpoint.number)} look="secondary">
            Check what is missing
          </ButtonLink>
        </>
      ) : null}
      {view.isOwn ? <CaseTasks view={view} /> : <CaseSummary view={view} />}
    </>
  );
}
