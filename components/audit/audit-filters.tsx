import type { FilterInUse } from "@/components/ui/description-of-count";
import type { SummaryError } from "@/components/ui/error-summary";
import { FilterDay, FilterPanel, FilterSelect, FilterText } from "@/components/ui/filter-panel";
import { dayInWords } from "@/lib/domain/shared/dates-in-words";
import { paths } from "@/lib/paths";
import type { AuditFilter, AuditSearch } from "@/lib/schemas/audit";

type Unit = { readonly slug: string; readonly name: string };

const NOT_A_DAY = "Enter a real date, like 14 9 2012";

export function AuditFilters({ search, units }: { search: AuditSearch; units: readonly Unit[] }) {
  const { filter, problems } = search;
  return (
    <FilterPanel action={paths.audit()} heading="Filter entries" keep={{ direction: filter.direction }}>
      <FilterText label="Who" name="who" value={filter.who} />
      <FilterText label="What" name="what" value={filter.what} />
      <FilterSelect
        label="Unit"
        name="unit"
        value={filter.unit}
        options={units.map((unit) => ({ value: unit.slug, text: unit.name }))}
      />
      <FilterDay
        legend="From"
        name="from"
        value={filter.from}
        typed={problems.from}
        error={problems.from && NOT_A_DAY}
      />
      <FilterDay legend="To" name="to" value={filter.to} typed={problems.to} error={problems.to && NOT_A_DAY} />
    </FilterPanel>
  );
}

/** What stands on top of the page where a day is none: it narrows nothing until it is mended. */
export function auditFilterErrors({ problems }: AuditSearch): SummaryError[] {
  return (["from", "to"] as const).flatMap((key) =>
    problems[key] === undefined
      ? []
      : [{ key, text: `${key === "from" ? "From" : "To"}: enter a real date, like 14 9 2012`, href: `#filter-${key}` }],
  );
}

/** The filters in use, in words, each with its name in the address. */
export function auditFilterWords(filter: AuditFilter, units: readonly Unit[]): FilterInUse[] {
  const words: FilterInUse[] = [];
  const unit = units.find(({ slug }) => slug === filter.unit);
  if (filter.who !== undefined) words.push({ key: "who", label: `Who: ${filter.who}` });
  if (filter.what !== undefined) words.push({ key: "what", label: `What: ${filter.what}` });
  if (unit !== undefined) words.push({ key: "unit", label: unit.name });
  if (filter.from !== undefined) words.push({ key: "from", label: `From ${dayInWords(filter.from)}` });
  if (filter.to !== undefined) words.push({ key: "to", label: `To ${dayInWords(filter.to)}` });
  return words;
}
