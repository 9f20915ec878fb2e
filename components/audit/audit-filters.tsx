import { FilterPanel, FilterSelect, FilterText } from "@/components/ui/filter-panel";
import { dayInWords } from "@/lib/domain/shared/dates-in-words";
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
      <FilterText label="From, like 14 September 2012" name="from" value={inWords(search.from)} />
      <FilterText label="To, like 14 September 2012" name="to" value={inWords(search.to)} />
    </FilterPanel>
  );
}

function inWords(day: string | undefined): string | undefined {
  return day === undefined ? undefined : dayInWords(day);
}
