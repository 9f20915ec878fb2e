import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { AgreedRecord } from "@/components/moderation/agreed-record";
import { AmendForm } from "@/components/moderation/amend-form";
import { CriterionCase } from "@/components/moderation/criterion-case";
import { PanelScores } from "@/components/moderation/panel-scores";
import { RecordForm } from "@/components/moderation/record-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Heading, PageHeading } from "@/components/ui/heading";
import { LinkList } from "@/components/ui/link-list";
import { IllustrativeMark, Tag } from "@/components/ui/tag";
import { Text } from "@/components/ui/text";
import { paths } from "@/lib/paths";
import { getModerationCriterion, type ModerationCriterion } from "@/lib/queries/moderation-criterion";
import { criterionAddressSchema } from "@/lib/schemas/case-address";
import { requireActor } from "@/lib/web/require-actor";
import { amendRecordAction, recordAgreementAction } from "../actions";

type Props = { params: Promise<{ csu: string; checkpoint: string; code: string }> };

const load = cache(async (params: Props["params"]) => {
  const actor = await requireActor("page:/csus/[csu]/checkpoints/[checkpoint]/moderation/[code]");
  const address = criterionAddressSchema.safeParse(await params);
  if (!address.success) return null;
  const { csu, checkpoint, code } = address.data;
  return getModerationCriterion(actor, csu, checkpoint, code);
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await load(params);
  return { title: view === null ? "Page not found" : `${view.code} in moderation, ${view.unit.name}` };
}

export default async function ModerationCriterionPage({ params }: Props) {
  const view = await load(params);
  if (view === null) notFound();
  const { unit, checkpoint, code, title, record } = view;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: paths.unit(unit.slug), text: unit.name },
          { href: paths.moderation(unit.slug, checkpoint.number), text: "Moderation" },
        ]}
      />
      <PageHeading
        caption={`${unit.name}, ${view.test.toLowerCase()} test`}
        tag={
          <>
            {view.isCritical ? <Tag colour="white">Critical</Tag> : null}{" "}
            {view.isIllustrative ? <IllustrativeMark /> : null}
          </>
        }
        lede={view.disagreement}
      >
        {code} {title}
      </PageHeading>
      <Heading>Scores</Heading>
      <PanelScores scores={view.scores} />
      <CriterionCase view={view} />
      <Heading>What the panel agreed</Heading>
      {view.mayRecord ? (
        <RecordForm view={view} action={recordAgreementAction} token={randomUUID()} />
      ) : record === null ? (
        <Text>Nothing is recorded yet.</Text>
      ) : (
        <AgreedRecord record={record} />
      )}
      {view.mayAmend ? (
        <AmendForm action={amendRecordAction} token={randomUUID()} submissionId={view.submissionId} code={code} />
      ) : null}
      <LinkList label="Other criteria" links={linksAround(view)} />
    </>
  );
}

function linksAround({ unit, checkpoint, previous, next }: ModerationCriterion) {
  const hrefOf = (code: string) => paths.moderateCriterion(unit.slug, checkpoint.number, code);
  return [
    ...(previous === null ? [] : [{ href: hrefOf(previous), text: `Previous: ${previous}` }]),
    ...(next === null ? [] : [{ href: hrefOf(next), text: `Next: ${next}` }]),
    { href: paths.moderation(unit.slug, checkpoint.number), text: "All criteria" },
  ];
}
