/** What a list of units is ordered and narrowed by. */
export type SelectableUnit = { readonly name: string; readonly region: string; readonly footprintCcgs: number };

export const unitSorts = ["region", "unit", "ccgs"] as const;

export type UnitChoice = {
  readonly region?: string | undefined;
  readonly sort: (typeof unitSorts)[number];
  readonly direction: "ascending" | "descending";
};

/** The units that an address asks for, in its order. By region is the order in which they come, from north to south. */
export function selectUnits<T extends SelectableUnit>(units: readonly T[], choice: UnitChoice): T[] {
  const turn = choice.direction === "descending" ? -1 : 1;
  const regions = [...new Set(units.map(({ region }) => region))];
  const order = (a: T, b: T) => {
    if (choice.sort === "region") return regions.indexOf(a.region) - regions.indexOf(b.region);
    return choice.sort === "ccgs" ? a.footprintCcgs - b.footprintCcgs : a.name.localeCompare(b.name, "en-GB");
  };
  return units
    .filter(({ region }) => choice.region === undefined || region === choice.region)
    .sort((a, b) => turn * order(a, b) || a.name.localeCompare(b.name, "en-GB"));
}
