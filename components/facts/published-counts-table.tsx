import { Table } from "@/components/ui/table";
import type { PublishedCounts } from "@/lib/queries/published-counts";

const WORDS = { A: "A, proceeds", B: "B, proceeds with rapid management", C: "C, stops" } as const;

/** Checkpoint 2 as it was published, with its sums. */
export function PublishedCountsTable({ scenarios }: { scenarios: PublishedCounts["scenarios"] }) {
  const sum = (pick: (row: PublishedCounts["scenarios"][number]) => number) =>
    scenarios.reduce((total, row) => total + pick(row), 0);
  return (
    <Table
      caption="Checkpoint 2, decided on 14 May 2012"
      rows={scenarios}
      rowKey={(row) => row.scenario}
      columns={[
        { key: "scenario", header: "Scenario", rowHeader: true, cell: (row) => WORDS[row.scenario], footer: "All" },
        {
          key: "regional",
          header: "Regional",
          kind: "number",
          cell: (row) => row.regional,
          footer: sum((r) => r.regional),
        },
        {
          key: "national",
          header: "National",
          kind: "number",
          cell: (row) => row.national,
          footer: sum((r) => r.national),
        },
        {
          key: "all",
          header: "All",
          kind: "number",
          cell: (row) => row.regional + row.national,
          footer: sum((r) => r.regional + r.national),
        },
      ]}
    />
  );
}
