import type { FilterInUse } from "@/components/ui/description-of-count";
import { FilterPanel, FilterSelect, optionsOf } from "@/components/ui/filter-panel";
import { RegionFilter } from "@/components/unit/region-filter";
import { type CcgRow, DECIDED_WORDS } from "@/lib/domain/commitment/ccg-rows";
import { paths } from "@/lib/paths";
import type { CcgsSearch } from "@/lib/schemas/customers";

type CcgsFiltersProps = { search: CcgsSearch; rows: readonly CcgRow[] };

export function CcgsFilters({ search, rows }: CcgsFiltersProps) {
  const { region, decided, sort, direction } = search;
  return (
    <FilterPanel action={paths.ccgs()} heading="Filter CCGs" keep={{ sort, direction }}>
      <RegionFilter value={region} regions={[...new Set(rows.map((row) => row.region))].sort()} />
      <FilterSelect label="Decided" name="decided" value={decided} options={optionsOf(DECIDED_WORDS)} />
    </FilterPanel>
  );
}

/** The filters in use, in words, each with its name in the address. */
export function ccgsFilterWords({ region, decided }: CcgsSearch): FilterInUse[] {
  return [
    ...(region === undefined ? [] : [{ key: "region", label: region }]),
    ...(decided === undefined ? [] : [{ key: "decided", label: DECIDED_WORDS[decided] }]),
  ];
}
