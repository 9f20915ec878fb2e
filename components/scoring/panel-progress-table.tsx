import { Table } from "@/components/ui/table";
import { dateInWords } from "@/lib/domain/shared/dates-in-words";
import type { PanelProgress } from "@/lib/queries/panel-progress";

/** Who has submitted, for the moderator: not when, not how far the others are, and no score. */
export function PanelProgressTable({ reviewers, notWaitedFor }: Pick<PanelProgress, "reviewers" | "notWaitedFor">) {
  const rows = [
    ...reviewers.map(({ hasSubmitted, dueAt, ...reviewer }) => ({
      ...reviewer,
      due: dueAt === null ? null : dateInWords(dueAt),
      review: hasSubmitted ? "Submitted" : "Not submitted",
    })),
    ...notWaitedFor.map(({ why, ...reviewer }) => ({ ...reviewer, due: null, review: why })),
  ];
  return (
    <Table
      caption="Reviewers"
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: "reviewer", header: "Reviewer", rowHeader: true, cell: ({ name }) => name },
        { key: "due", header: "Due", isEmpty: ({ due }) => due === null, cell: ({ due }) => due },
        { key: "review", header: "Review", cell: ({ review }) => review },
      ]}
    />
  );
}
