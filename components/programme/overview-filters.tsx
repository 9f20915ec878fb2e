import { overviewScenarioWords, overviewScopeWords } from "@/components/programme/overview-filter-words";
import { FilterPanel, FilterSelect, optionsOf } from "@/components/ui/filter-panel";
import { RegionFilter } from "@/components/unit/region-filter";
import { statusInWords } from "@/lib/domain/checkpoint/submission-status";
import type { OverviewChoices } from "@/lib/domain/overview/overview-choices";
import type { OverviewSearch } from "@/lib/schemas/overview";

type OverviewFiltersProps = {
  address: string;
  search: OverviewSearch;
  choices: OverviewChoices;
  showsLate: boolean;
};

/** The filters, with only what some unit has. */
export function OverviewFilters({ address, search, choices, showsLate }: OverviewFiltersProps) {
  const keep = {
    results: search.results,
    sort: search.sort === "unit" ? undefined : search.sort,
    direction: search.direction === "ascending" ? undefined : search.direction,
  };
  return (
    <FilterPanel action={address} heading="Filter units" keep={keep}>
      <RegionFilter value={search.region} regions={choices.regions} />
      <FilterSelect
        label="Published scenario"
        name="scenario"
        value={search.scenario}
        options={optionsOf(overviewScenarioWords)}
      />
      <FilterSelect
        label="Stage"
        name="stage"
        value={search.stage}
        options={choices.stages.map((stage) => ({ value: stage, text: statusInWords(stage) }))}
      />
      <FilterSelect label="Kind of unit" name="scope" value={search.scope} options={optionsOf(overviewScopeWords)} />
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
