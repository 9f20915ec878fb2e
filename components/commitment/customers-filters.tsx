import type { FilterInUse } from "@/components/ui/description-of-count";
import { FilterPanel, FilterSelect, optionsOf } from "@/components/ui/filter-panel";
import type { CustomerRow } from "@/lib/domain/commitment/customer-rows";
import { COMMITMENT_STAGES, STAGE_WORDS } from "@/lib/domain/commitment/stage";
import type { CustomersSearch } from "@/lib/schemas/customers";

const AREA_WORDS = { inside: "In the footprint", outside: "Out of area" } as const;

type CustomersFiltersProps = { address: string; search: CustomersSearch; rows: readonly CustomerRow[] };

/** Only what some customer has is offered. */
export function CustomersFilters({ address, search, rows }: CustomersFiltersProps) {
  const lines = [...new Map(rows.map((row) => [row.line, row.lineOrder]))].sort((a, b) => a[1] - b[1]);
  const stages = COMMITMENT_STAGES.filter((stage) => rows.some((row) => row.stage === stage));
  const { sort, direction } = search;
  return (
    <FilterPanel action={address} heading="Filter customers" keep={{ sort, direction }}>
      <FilterSelect
        label="Service line"
        name="line"
        value={search.line}
        options={lines.map(([line]) => ({ value: line, text: line }))}
      />
      <FilterSelect
        label="Stage"
        name="stage"
        value={search.stage}
        options={stages.map((stage) => ({ value: stage, text: STAGE_WORDS[stage] }))}
      />
      <FilterSelect label="Where" name="area" value={search.area} options={optionsOf(AREA_WORDS)} />
    </FilterPanel>
  );
}

/** The filters in use, in words, each with its name in the address. */
export function customersFilterWords({ line, stage, area }: CustomersSearch): FilterInUse[] {
  return [
    ...(line === undefined ? [] : [{ key: "line", label: line }]),
    ...(stage === undefined ? [] : [{ key: "stage", label: STAGE_WORDS[stage] }]),
    ...(area === undefined ? [] : [{ key: "area", label: AREA_WORDS[area] }]),
  ];
}
