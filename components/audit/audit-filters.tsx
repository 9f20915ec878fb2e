import { FilterPanel, FilterSelect, FilterText } from "@/components/ui/filter-panel";
import { paths } from "@/lib/paths";
import type { AuditSearch } from "@/lib/schemas/audit";

type AuditFiltersProps = { search: AuditSearch; units: readonly { slug: string; name: string }[] };

export function AuditFilters({ search, units }: AuditFiltersProps) {
  return (
    <FilterPanel action={paths.audit()} heading="Filter entries">
      <FilterText label="Who" name="who" value={search.who} />
      <FilterText label="What" name="what" value={search.what} />
      <FilterSelect
        label="Unit"
        name="unit"
        value={search.unit}
        options={units.map((unit) => ({ value: unit.slug, text: unit.name }))}
      />
      <FilterText label="From, like 2012-09-14" name="from" value={search.from} />
      <FilterText label="To, like 2012-09-14" name="to" value={search.to} />
    </FilterPanel>
  );
}
