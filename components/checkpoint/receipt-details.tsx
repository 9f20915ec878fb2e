import { Hash } from "@/components/ui/hash";
import { SummaryList } from "@/components/ui/summary-list";
import { Table } from "@/components/ui/table";
import { sizeInWords } from "@/lib/domain/evidence/size-in-words";
import { counted } from "@/lib/domain/shared/counted";
import { instantInWords } from "@/lib/domain/shared/dates-in-words";
import type { ReceiptView } from "@/lib/queries/receipt";

/** All that a receipt says. */
export function ReceiptDetails({ receipt }: { receipt: ReceiptView }) {
  const { reference, sha256, unit, checkpoint, submittedAt, answers, pointers, documents } = receipt;
  return (
    <>
      <SummaryList
        rows={[
          { key: "Unit", value: unit },
          { key: "Checkpoint", value: checkpoint.name },
          { key: "Submitted", value: instantInWords(submittedAt) },
          { key: "Reference", value: reference },
          { key: "Full hash (SHA-256)", value: <Hash>{sha256}</Hash> },
          { key: "Frozen", value: `${counted(answers, "answer")}, ${counted(pointers, "evidence pointer")}` },
        ]}
      />
      <Table
        caption="Documents, each with its own hash"
        rows={documents}
        rowKey={(row) => `${row.sha256} ${row.fileName} ${row.version}`}
        columns={[
          { key: "file", header: "File", cell: (row) => row.fileName, rowHeader: true },
          { key: "version", header: "Version", kind: "number", cell: (row) => row.version },
          { key: "size", header: "Size", kind: "number", cell: (row) => sizeInWords(row.sizeBytes) },
          { key: "hash", header: "SHA-256", cell: (row) => <Hash>{row.sha256}</Hash> },
        ]}
      />
    </>
  );
}
