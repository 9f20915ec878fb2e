import type { FilterInUse } from "@/components/ui/description-of-count";
import { FilterPanel, FilterSelect, optionsOf } from "@/components/ui/filter-panel";
import { RegionFilter } from "@/components/unit/region-filter";
import { FLAG_STATUSES, flagStatusInWords } from "@/lib/domain/flag/flag-status";
import { SEVERITIES, severityInWords } from "@/lib/domain/flag/severity";
import { savedTimeInWords } from "@/lib/domain/shared/dates-in-words";
import { paths } from "@/lib/paths";
import type { FlagSearch } from "@/lib/schemas/flag";

const showWords = { late: "Late only", all: "Open and cleared" } as const;

type FlagFiltersProps = {
  search: FlagSearch;
  /** Those of the flags that the reader sees: no other choice finds anything. */
  units: readonly Unit[];
};

type Unit = { readonly slug: string; readonly name: string; readonly region: string };

export function FlagFilters({ search, units }: FlagFiltersProps) {
  const regions = [...new Set(units.map(({ region }) => region))].sort();
  return (
    <FilterPanel
      action={paths.flags()}
      heading="Filter flags"
      keep={{ view: search.view, sort: search.sort, direction: search.direction, since: search.since }}
    >
      <FilterSelect
        label="Show"
        name="show"
        value={search.show === "open" ? undefined : search.show}
        all="Open"
        options={optionsOf(showWords)}
      />
      <RegionFilter value={search.region} regions={regions} />
      <FilterSelect
        label="Unit"
        name="unit"
        value={search.unit}
        options={units.map(({ slug, name }) => ({ value: slug, text: name }))}
      />
      <FilterSelect
        label="Stage"
        name="stage"
        value={search.stage}
        options={FLAG_STATUSES.map((value) => ({ value, text: flagStatusInWords(value) }))}
      />
      <FilterSelect
        label="Severity"
        name="severity"
        value={search.severity}
        options={SEVERITIES.map((value) => ({ value, text: severityInWords(value) }))}
      />
    </FilterPanel>
  );
}

/** The filters in use, in words, each with its name in the address. */
export function flagFilterWords(search: FlagSearch, units: readonly Unit[], now: Date): FilterInUse[] {
  const words: FilterInUse[] = [];
  if (search.show !== "open") words.push({ key: "show", label: showWords[search.show] });
  if (search.since !== undefined)
    words.push({ key: "since", label: `New since ${savedTimeInWords(new Date(search.since), now)}` });
  if (search.region !== undefined) words.push({ key: "region", label: search.region });
  if (search.unit !== undefined)
    words.push({ key: "unit", label: units.find(({ slug }) => slug === search.unit)?.name ?? search.unit });
  if (search.stage !== undefined) words.push({ key: "stage", label: flagStatusInWords(search.stage) });
  if (search.severity !== undefined) words.push({ key: "severity", label: severityInWords(search.severity) });
  return words;
}
