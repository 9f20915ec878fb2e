import { Link } from "@/components/ui/link";
import { type Column, Table } from "@/components/ui/table";
import { Text } from "@/components/ui/text";
import { IMPORT_KIND_WORDS } from "@/lib/domain/import/import-kind-words";
import { instantInWords } from "@/lib/domain/shared/dates-in-words";
import { paths } from "@/lib/paths";
import type { PastImport } from "@/lib/queries/import-batch";

const columns: Column<PastImport>[] = [
  {
    key: "file",
    header: "File",
    rowHeader: true,
    cell: (each) => <Link href={paths.importBatch(each.id)}>{each.fileName}</Link>,
  },
  { key: "kind", header: "Holds", cell: (each) => IMPORT_KIND_WORDS[each.kind] },
  {
    key: "state",
    header: "State",
    cell: (each) => (each.status === "applied" ? "Imported" : "Checked, nothing changed"),
  },
  { key: "created", header: "Created", kind: "number", cell: (each) => each.created },
  { key: "changed", header: "Changed", kind: "number", cell: (each) => each.changed },
  { key: "at", header: "When", cell: (each) => instantInWords(each.at) },
];

export function PastImports({ imports }: { imports: readonly PastImport[] }) {
  return (
    <Table
      caption="Files so far"
      captionHidden
      columns={columns}
      rows={imports}
      rowKey={(each) => each.id}
      empty={<Text>None yet.</Text>}
    />
  );
}
