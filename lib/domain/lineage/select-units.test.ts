import { expect, it } from "vitest";
import { selectUnits, type UnitChoice } from "./select-units";

const unit = (name: string, region: string, footprintCcgs: number) => ({ name, region, footprintCcgs });
const units = [unit("North East", "North", 12), unit("West", "Midlands", 3), unit("Arden", "Midlands", 7)];
const names = (choice: Partial<UnitChoice>) =>
  selectUnits(units, { sort: "region", direction: "ascending", ...choice }).map(({ name }) => name);

it.each<[Partial<UnitChoice>, string[]]>([
  [{}, ["North East", "Arden", "West"]],
  [{ direction: "descending" }, ["Arden", "West", "North East"]],
  [{ sort: "unit" }, ["Arden", "North East", "West"]],
  [{ sort: "ccgs", direction: "descending" }, ["North East", "Arden", "West"]],
  [{ region: "Midlands", sort: "ccgs" }, ["West", "Arden"]],
  [{ region: "Nowhere" }, []],
])("the units that %j asks for are %j", (choice, expected) => {
  expect(names(choice)).toEqual(expected);
});
