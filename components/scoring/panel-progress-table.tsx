import { Table } from "@/components/ui/table";
import { dateInWords } from "@/lib/domain/shared/dates-in-words";
import type { PanelProgress } from "@/lib/queries/panel-progress";

/** Who has submitted, for the moderator: not when, not how far the others are, and no score. */
export function PanelProgressTable({ reviewers }: Pick<PanelProgress, "reviewers">) {
  return (
    <Table
      caption="Reviewers"
      captionHidden
      rows={reviewers}
      rowKey={({ id }) => id}
      columns={[
        { key: "reviewer", header: "Reviewer", rowHeader: true, cell: ({ name }) => name },
        { key: "due", header: "Due", cell: ({ dueAt }) => (dueAt === null ? "No date" : dateInWords(dueAt)) },
        { key: "review", header: "Review", cell: ({ hasSubmitted }) => (hasSubmitted ? "Submitted" : "Not submitted") },
      ]}
    />
  );
}
