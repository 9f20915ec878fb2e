import type { FilterInUse } from "@/components/ui/description-of-count";
import { FilterPanel, FilterSelect, FilterText, optionsOf } from "@/components/ui/filter-panel";
import { ROLE_WORDS } from "@/lib/domain/access/role";
import { paths } from "@/lib/paths";
import type { PeopleSearch } from "@/lib/schemas/account";

type PeopleFiltersProps = { search: Omit<PeopleSearch, "end"> };

export function PeopleFilters({ search: { search, role, sort, direction } }: PeopleFiltersProps) {
  return (
    <FilterPanel action={paths.people()} keep={{ sort, direction }}>
      <FilterText label="Name, address or organisation" name="search" value={search} />
      <FilterSelect label="Role" name="role" value={role} options={optionsOf(ROLE_WORDS)} />
    </FilterPanel>
  );
}

/** The filters in use, in words, each with its name in the address. */
export function peopleFilterWords({ search, role }: PeopleFiltersProps["search"]): FilterInUse[] {
  return [
    ...(search === "" ? [] : [{ key: "search", label: search }]),
    ...(role === undefined ? [] : [{ key: "role", label: ROLE_WORDS[role] }]),
  ];
}
