import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import { formatPence } from "@/lib/domain/shared/money";
import type { CaseIncome, ExpectedIncomeRow } from "@/lib/queries/case-income";

type IncomeTableProps = { view: CaseIncome; action: ((row: ExpectedIncomeRow) => ReactNode) | null };

/** The income that the unit says it expects, by CCG and line, with its sum. */
export function IncomeTable({ view, action }: IncomeTableProps) {
  return (
    <Table
      caption="Expected income a year, by CCG and service line"
      rows={view.expected}
      rowKey={(row) => row.id}
      empty={
        <EmptyState>
          <p>No expected income is stated yet. Reviewers compare it with what each CCG says that it will buy.</p>
        </EmptyState>
      }
      columns={[
        { key: "ccg", header: "CCG", cell: (row) => row.ccg.name, rowHeader: true, footer: "All" },
        { key: "line", header: "Service line", cell: (row) => row.serviceLine.name },
        {
          key: "amount",
          header: "£ a year",
          kind: "number",
          cell: (row) => formatPence(row.pencePerYear),
          footer: formatPence(view.expectedPencePerYear),
        },
        ...(action === null ? [] : [{ key: "change", header: "Change", kind: "action" as const, cell: action }]),
      ]}
    />
  );
}
