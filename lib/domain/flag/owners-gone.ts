import type { Side } from "./plan";

type Owner = { readonly id: string; readonly name: string } | null;

/** Who owns a plan on one side, and the ids of all who still can. */
export type OwnedSide = { readonly owner: Owner; readonly canOwn: readonly string[] };

/**
 * A sentence for each owner who can own the plan no more: who has left the unit, or works on its checkpoints no longer. They
 * stay named, as the record has it, until the plan names another. The unit is not told why NHS CB's cannot: who sits on its panel,
 * and who left it, is not its to know.
 */
export function ownersGone(reader: Side, unit: string, ofUnit: OwnedSide, ofNhsCb: OwnedSide): string[] {
  const atUnit = goneOf(ofUnit);
  const atNhsCb = goneOf(ofNhsCb);
  return [
    ...(atUnit === null ? [] : [`${atUnit} is no longer at ${unit}: change the plan to name another owner there.`]),
    ...(atNhsCb === null ? [] : [reader === "csu" ? NAMED_BY_NHS_CB : noLonger(atNhsCb, unit)]),
  ];
}

const NAMED_BY_NHS_CB = "NHS CB has to name another owner on its side.";

const noLonger = (name: string, unit: string) =>
  `${name} no longer works on ${unit}'s checkpoints: change the plan to name another owner at NHS CB.`;

function goneOf({ owner, canOwn }: OwnedSide): string | null {
  return owner === null || canOwn.includes(owner.id) ? null : owner.name;
}
