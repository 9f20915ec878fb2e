import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { DraftsWaiting } from "@/components/commitment/drafts-waiting";
import { SpendBar } from "@/components/commitment/spend-bar";
import { SupportLinesTable } from "@/components/commitment/support-lines-table";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Details } from "@/components/ui/details";
import { Heading, PageHeading } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import { IllustrativeMark } from "@/components/ui/tag";
import { Text, TextList } from "@/components/ui/text";
import { isFirmStage } from "@/lib/domain/commitment/stage";
import { counted } from "@/lib/domain/shared/counted";
import { dateInWords } from "@/lib/domain/shared/dates-in-words";
import { paths } from "@/lib/paths";
import { type CcgSupport, getCcgSupport } from "@/lib/queries/ccg-support";
import { odsCode } from "@/lib/schemas/commitment";
import { requireActor } from "@/lib/web/require-actor";
import { confirmAllDraftsAction } from "./actions";

const door = "page:/ccgs/[ccg]";

const load = cache(async (code: string) => {
  const actor = await requireActor(door);
  const support = odsCode.safeParse(code).success ? await getCcgSupport(actor, code) : null;
  return { actor, support };
});

type Props = { params: Promise<{ ccg: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { support } = await load((await params).ccg);
  return { title: support === null ? "Page not found" : titleOf(support) };
}

function titleOf(support: CcgSupport): string {
  return support.may.record ? "Our commissioning support" : `Commissioning support of ${support.name}`;
}

/** As the programme office's list counts them: an agreement that has run out decides nothing. */
function decidedInWords({ lines, drafts }: CcgSupport): string {
  const isDecided = ({ commitments }: CcgSupport["lines"][number]) =>
    commitments.some(({ stage, isExpired }) => isFirmStage(stage) && !isExpired);
  const decided = lines.filter(isDecided).length;
  const waiting =
    drafts.length === 0 ? "" : ` ${counted(drafts.length, "draft waits", "drafts wait")} to be confirmed.`;
  return `${decided} of ${counted(lines.length, "service line")} decided.${waiting}`;
}

export default async function CcgPage({ params }: Props) {
  await requireActor(door);
  const { actor, support } = await load((await params).ccg);
  if (support === null) notFound();
  const { may, drafts, mismatches } = support;
  const decided = support.lines.filter(({ commitments }) => commitments.length > 0);
  return (
    <>
      {may.record ? null : <Breadcrumbs crumbs={[{ href: paths.ccgs(), text: "CCGs" }]} />}
      <PageHeading
        caption={may.record ? support.name : `${counted(support.population, "registered person", "registered people")}`}
        tag={support.hasIllustrative ? <IllustrativeMark /> : undefined}
        lede={decidedInWords(support)}
      >
        {titleOf(support)}
      </PageHeading>
      <SpendBar spend={support.bar} today={dateInWords(actor.now)} isIllustrative={support.hasIllustrative} />
      {drafts.length === 0 ? null : (
        <>
          <Heading>{`${counted(drafts.length, "draft")} to confirm`}</Heading>
          <DraftsWaiting support={support} confirmAll={confirmAllDraftsAction} token={randomUUID()} />
        </>
      )}
      <Heading>Service lines</Heading>
      <SupportLinesTable lines={support.lines} odsCode={support.odsCode} mayRecord={may.record} />
      {may.record && decided.length > 0 ? (
        <Details summary="Add another supplier to a line">
          <Text>A line can come from several suppliers. Choose the line.</Text>
          <TextList
            items={decided.map(({ slug, name }) => ({
              key: slug,
              content: <Link href={paths.ccgLine(support.odsCode, slug)}>{name}</Link>,
            }))}
          />
        </Details>
      ) : null}
      <Heading>{may.record ? "What units expect from us" : "What units expect"}</Heading>
      <Table
        caption="Where a unit's figures and the CCG's differ"
        captionHidden
        rows={mismatches}
        rowKey={(row) => row.key}
        columns={[
          { key: "unit", header: "Unit", rowHeader: true, cell: (row) => row.unit },
          { key: "line", header: "Service line", cell: (row) => row.line },
          { key: "words", header: "Difference", cell: (row) => row.words },
        ]}
        empty={<Text>No unit has stated income that differs from what is confirmed here.</Text>}
      />
      {may.record ? (
        <Text secondary>
          Prices are yours: no other CCG sees them. A unit sees what you confirm to it, and never your drafts, notes or
          reasons.
        </Text>
      ) : null}
    </>
  );
}
