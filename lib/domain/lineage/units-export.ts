type ExportedUnit = {
  readonly name: string;
  readonly region: string;
  readonly footprint: string;
  readonly footprintCcgs: number;
  readonly otherNames: readonly string[];
};

type Cell = string | number;

/** The list of units as rows and columns for a file: what the screen shows and nothing more. */
export function unitsExport(units: readonly ExportedUnit[]): { header: string[]; rows: Cell[][] } {
  return {
    header: ["Unit", "Region", "Footprint", "CCGs in it", "Other names"],
    rows: units.map(({ name, region, footprint, footprintCcgs, otherNames }) => [
      name,
      region,
      footprint,
      footprintCcgs,
      otherNames.join(", "),
    ]),
  };
}
