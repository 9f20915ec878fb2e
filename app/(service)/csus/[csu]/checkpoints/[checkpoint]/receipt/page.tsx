import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ReceiptDetails } from "@/components/checkpoint/receipt-details";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Heading } from "@/components/ui/heading";
import { LinkList } from "@/components/ui/link-list";
import { Panel } from "@/components/ui/notice";
import { IllustrativeMark } from "@/components/ui/tag";
import { Text, TextList } from "@/components/ui/text";
import { nextStepInWords, statusInWords } from "@/lib/domain/checkpoint/submission-status";
import { instantInWords } from "@/lib/domain/shared/dates-in-words";
import { paths } from "@/lib/paths";
import { getCaseReceipts } from "@/lib/queries/receipt";
import { caseAddressSchema } from "@/lib/schemas/case-address";
import { requireActor } from "@/lib/web/require-actor";

type Props = { params: Promise<{ csu: string; checkpoint: string }> };

const load = cache(async (csu: string, checkpoint: string) => {
  const actor = await requireActor("page:/csus/[csu]/checkpoints/[checkpoint]/receipt");
  const address = caseAddressSchema.safeParse({ csu, checkpoint });
  return address.success ? await getCaseReceipts(actor, address.data.csu, address.data.checkpoint) : null;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { csu, checkpoint } = await params;
  const view = await load(csu, checkpoint);
  return { title: view === null ? "Page not found" : `Receipt ${view.latest.reference}` };
}

/** Proof that the case was handed in, and what happens next. */
export default async function ReceiptPage({ params }: Props) {
  const { csu, checkpoint } = await params;
  const view = await load(csu, checkpoint);
  if (view === null) notFound();
  const { unit, latest, earlier, status, isWindowOpen } = view;
  const { number, name } = view.checkpoint;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: paths.unit(unit.slug), text: unit.name },
          { href: paths.unitCheckpoint(unit.slug, number), text: name },
        ]}
      />
      <Panel heading="Submitted">
        Reference <strong>{latest.reference}</strong>
      </Panel>
      <Heading>What happens next</Heading>
      <Text>
        Its stage is “{statusInWords(status)}”. {nextStepInWords(status, isWindowOpen)}.
      </Text>
      <LinkList
        links={[
          { href: paths.receiptPdf(unit.slug, number), text: "Receipt (PDF)", download: true },
          { href: paths.checkReceipt(latest.sha256), text: "Check a receipt" },
        ]}
      />
      <Heading tag={latest.isIllustrative ? <IllustrativeMark /> : undefined}>Receipt</Heading>
      <ReceiptDetails receipt={latest} />
      {earlier.length === 0 ? null : (
        <>
          <Heading>Earlier receipts of this case</Heading>
          <TextList
            items={earlier.map(({ reference, submittedAt }) => ({
              key: reference,
              content: `${reference}, ${instantInWords(submittedAt)}`,
            }))}
          />
        </>
      )}
    </>
  );
}
