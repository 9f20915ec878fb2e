import type { Metadata } from "next";
import { cache } from "react";
import { ReceiptDetails } from "@/components/checkpoint/receipt-details";
import { ReceiptForm } from "@/components/checkpoint/receipt-form";
import { PageHeading } from "@/components/ui/heading";
import { NotificationBanner } from "@/components/ui/notice";
import { IllustrativeMark } from "@/components/ui/tag";
import { Text } from "@/components/ui/text";
import { getPublicReceipt } from "@/lib/queries/receipt";
import { receiptHashSchema } from "@/lib/schemas/checkpoint";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const read = cache(async (searchParams: Props["searchParams"]) => {
  const asked = (await searchParams).hash;
  const parsed = receiptHashSchema.safeParse(asked ?? "");
  const hash = parsed.success ? parsed.data : "not a hash";
  const receipt = hash === "" ? null : await getPublicReceipt(hash);
  const problem = asked === undefined || receipt !== null ? undefined : noReceipt(hash);
  return { typed: parsed.success ? parsed.data : "", receipt, problem };
});

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { problem } = await read(searchParams);
  return { title: problem === undefined ? "Check a receipt" : "Error: Check a receipt" };
}

/** Anyone who holds a receipt can check it here with its full hash. */
export default async function ReceiptsPage({ searchParams }: Props) {
  const { typed, receipt, problem } = await read(searchParams);
  return (
    <>
      <PageHeading tag={receipt?.isIllustrative ? <IllustrativeMark /> : undefined}>Check a receipt</PageHeading>
      {receipt === null ? null : (
        <>
          <NotificationBanner look="success" id="receipt" heading={`Receipt ${receipt.reference} is genuine`} />
          <ReceiptDetails receipt={receipt} />
        </>
      )}
      <Text>
        Paste the full hash from a receipt: 64 letters and figures. You will see what stands on that receipt, and
        nothing else.
      </Text>
      <ReceiptForm hash={typed} problem={problem} />
    </>
  );
}

function noReceipt(hash: string): string {
  return /^[0-9a-f]{64}$/.test(hash)
    ? "There is no receipt with this hash. Check that all of it was copied"
    : "Enter the full hash: 64 figures and letters from a to f";
}
