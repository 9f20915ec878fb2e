import "server-only";
import { sizeInWords } from "@/lib/domain/evidence/size-in-words";
import { counted } from "@/lib/domain/shared/counted";
import { instantInWords } from "@/lib/domain/shared/dates-in-words";
import { paths } from "@/lib/paths";
import { env } from "@/lib/platform/env";
import { writePdf } from "@/lib/platform/pdf/write-pdf";
import type { ReceiptView } from "@/lib/queries/receipt";

/** A receipt to keep, as a tagged PDF: the same receipt is the same bytes whenever it is asked for. */
export function receiptPdf(receipt: ReceiptView): Promise<Buffer> {
  const { reference, sha256, unit, checkpoint, submittedAt, documents, answers, pointers } = receipt;
  return writePdf({
    title: `Receipt ${reference}`,
    createdAt: submittedAt,
    footer: `Receipt ${reference}`,
    ...(receipt.isIllustrative ? { banner: "Illustrative: made up for a demonstration" } : {}),
    blocks: [
      { kind: "heading", level: 1, text: `Receipt ${reference}` },
      {
        kind: "paragraph",
        text: `${unit} submitted its case at ${checkpoint.name.toLowerCase()} to the NHS Commissioning Board on ${instantInWords(submittedAt)}.`,
      },
      { kind: "heading", level: 2, text: "What was frozen" },
      {
        kind: "list",
        items: [
          counted(answers, "answer"),
          counted(pointers, "evidence pointer"),
          counted(documents.length, "document"),
        ],
      },
      { kind: "heading", level: 2, text: "Its hash" },
      { kind: "paragraph", text: `SHA-256 of the frozen case: ${sha256}` },
      {
        kind: "paragraph",
        text: `Anyone who holds this receipt can check it at ${env().origin}${paths.checkReceipt()} with the full hash. If one word of the case, or one byte of a document, were changed, the hash would be another.`,
      },
      { kind: "heading", level: 2, text: "Documents" },
      {
        kind: "table",
        columns: [
          { title: "File", share: 4 },
          { title: "Version", share: 1, isNumber: true },
          { title: "Size", share: 1, isNumber: true },
          { title: "SHA-256", share: 6 },
        ],
        rows: documents.map((each) => [each.fileName, String(each.version), sizeInWords(each.sizeBytes), each.sha256]),
      },
    ],
  });
}
