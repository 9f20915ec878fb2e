import { FilterSelect } from "@/components/ui/filter-panel";

type RegionFilterProps = {
  value: string | undefined;
  /** Those of the rows listed, in the order of the choice: no other finds anything. */
  regions: readonly string[];
};

export function RegionFilter({ value, regions }: RegionFilterProps) {
  return (
    <FilterSelect
      label="Region"
      name="region"
      value={value}
      options={regions.map((region) => ({ value: region, text: region }))}
    />
  );
}
