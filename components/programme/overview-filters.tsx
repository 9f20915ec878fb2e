import type { FilterInUse } from "@/components/ui/description-of-count";
import { FilterPanel, FilterSelect, optionsOf } from "@/components/ui/filter-panel";
import { RegionFilter } from "@/components/unit/region-filter";
import { SUBMISSION_STATUSES, statusInWords } from "@/lib/domain/checkpoint/submission-status";
import { currentCell, type OverviewRow } from "@/lib/domain/overview/overview-row";
import type { OverviewSearch } from "@/lib/schemas/overview";

const scenarioWords = {
  A: "A proceeds",
  B: "B proceeds, rapid management",
  C: "C stops",
  any: "Any that is published",
} as const;
const scopeWords = { regional: "Regional", national: "National" } as const;

type OverviewFiltersProps = {
  address: string;
  search: OverviewSearch;
  rows: readonly OverviewRow[];
  showsLate: boolean;
};

/** Only what some unit has is offered, so that no choice leads to an empty list by itself. */
export function OverviewFilters({ address, search, rows, showsLate }: OverviewFiltersProps) {
  const regions = [...new Set(rows.map((row) => row.region))].sort();
  const present = new Set(rows.map((row) => currentCell(row)?.status));
  const stages = SUBMISSION_STATUSES.filter((status) => present.has(status));
  const keep = {
    results: search.results,
    sort: search.sort === "unit" ? undefined : search.sort,
    direction: search.direction === "ascending" ? undefined : search.direction,
  };
  return (
    <FilterPanel action={address} heading="Filter units" keep={keep}>
      <RegionFilter value={search.region} regions={regions} />
      <FilterSelect
        label="Published scenario"
        name="scenario"
        value={search.scenario}
        options={optionsOf(scenarioWords)}
      />
      <FilterSelect
        label="Stage"
        name="stage"
        value={search.stage}
        options={stages.map((stage) => ({ value: stage, text: statusInWords(stage) }))}
      />
      <FilterSelect label="Kind of unit" name="scope" value={search.scope} options={optionsOf(scopeWords)} />
      {showsLate ? (
        <FilterSelect
          label="Late flags"
          name="late"
          value={search.late}
          options={[{ value: "yes", text: "With late flags" }]}
        />
      ) : null}
    </FilterPanel>
  );
}

/** The filters in use, in words, each with its name in the address. */
export function overviewFilterWords(search: OverviewSearch, counted: number | null): FilterInUse[] {
  const words: FilterInUse[] = [];
  if (search.region !== undefined) words.push({ key: "region", label: search.region });
  if (search.scenario !== undefined) {
    const at = counted === null ? "" : `, checkpoint ${counted}`;
    words.push({ key: "scenario", label: `${scenarioWords[search.scenario]}${at}` });
  }
  if (search.stage !== undefined) words.push({ key: "stage", label: statusInWords(search.stage) });
  if (search.scope !== undefined) words.push({ key: "scope", label: scopeWords[search.scope] });
  if (search.late !== undefined) words.push({ key: "late", label: "With late flags" });
  return words;
}
