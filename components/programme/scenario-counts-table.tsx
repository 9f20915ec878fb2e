import { ScenarioTag } from "@/components/state/state-tags";
import { Link } from "@/components/ui/link";
import { type Column, Table } from "@/components/ui/table";
import type { ScenarioCount } from "@/lib/domain/overview/scenario-counts";
import { searchWith } from "@/lib/domain/shared/search-part";

type Scope = "regional" | "national" | undefined;

type ScenarioCountsTableProps = {
  caption: string;
  counts: readonly ScenarioCount[];
  /** Of the overview, and which checkpoint's results it counts where the reader chose them. */
  address: string;
  results: string | undefined;
};

/** How many units ended in each scenario. Every number opens the rows that it counts. */
export function ScenarioCountsTable({ caption, counts, address, results }: ScenarioCountsTableProps) {
  const href = (scenario: ScenarioCount["scenario"] | "any", scope: Scope) =>
    `${address}${searchWith({}, { scenario, scope, results })}#units`;
  const total = (key: "regional" | "national" | "all") => counts.reduce((sum, count) => sum + count[key], 0);
  const column = (key: "regional" | "national" | "all", header: string, scope: Scope): Column<ScenarioCount> => ({
    key,
    header,
    kind: "number",
    cell: (count) => (
      <Link
        href={href(count.scenario, scope)}
        hiddenText={`${count[key] === 1 ? "unit" : "units"}, scenario ${count.scenario}, ${header.toLowerCase()}`}
      >
        {String(count[key])}
      </Link>
    ),
    footer: (
      <Link href={href("any", scope)} hiddenText={`${total(key) === 1 ? "unit" : "units"}, ${header.toLowerCase()}`}>
        {String(total(key))}
      </Link>
    ),
  });
  const columns: Column<ScenarioCount>[] = [
    {
      key: "scenario",
      header: "Scenario",
      rowHeader: true,
      cell: (count) => <ScenarioTag scenario={count.scenario} proceeds={count.scenario !== "C"} isShort />,
      footer: "All",
    },
    column("regional", "Regional", "regional"),
    column("national", "National", "national"),
    column("all", "All", undefined),
  ];
  return (
    <Table
      caption={caption}
      columns={columns}
      rows={counts}
      rowKey={(count) => count.scenario}
      phone="same"
      width="narrow"
    />
  );
}
