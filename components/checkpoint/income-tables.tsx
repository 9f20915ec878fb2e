import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import { formatPence } from "@/lib/domain/shared/money";
import type { CaseIncome, ExpectedIncomeRow } from "@/lib/queries/case-income";

type IncomeTablesProps = { view: CaseIncome; action: ((row: ExpectedIncomeRow) => ReactNode) | null };

/** The income that the unit says it expects: a table for each CCG, its lines under it, with their sum. */
export function IncomeTables({ view, action }: IncomeTablesProps) {
  if (view.expected.length === 0) {
    return (
      <EmptyState>
        <p>No expected income is stated yet. Reviewers compare it with what each CCG says that it will buy.</p>
      </EmptyState>
    );
  }
  const ccgs = [...new Map(view.expected.map(({ ccg }) => [ccg.odsCode, ccg.name]))];
  return ccgs.map(([odsCode, name]) => (
    <IncomeOfCcg
      key={odsCode}
      name={name}
      rows={view.expected.filter(({ ccg }) => ccg.odsCode === odsCode)}
      action={action}
    />
  ));
}

type IncomeOfCcgProps = { name: string; rows: readonly ExpectedIncomeRow[]; action: IncomeTablesProps["action"] };

function IncomeOfCcg({ name, rows, action }: IncomeOfCcgProps) {
  return (
    <Table
      caption={name}
      width="alike"
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "line", header: "Service line", cell: (row) => row.serviceLine.name, rowHeader: true, footer: "All" },
        {
          key: "amount",
          header: "£ a year",
          kind: "number",
          cell: (row) => formatPence(row.pencePerYear),
          footer: formatPence(rows.reduce((sum, { pencePerYear }) => sum + pencePerYear, 0)),
        },
        ...(action === null ? [] : [{ key: "change", header: "Change", kind: "action" as const, cell: action }]),
      ]}
    />
  );
}
