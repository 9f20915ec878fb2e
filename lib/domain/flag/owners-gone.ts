type Owner = { readonly id: string; readonly name: string } | null;

/** Who owns a plan on one side, and the ids of all who still can. */
export type OwnedSide = { readonly owner: Owner; readonly canOwn: readonly string[] };

/**
 * A sentence for each owner who can own the plan no more: who has left the unit, or works on its checkpoints no longer. They
 * stay named, as the record has it, until the plan names another.
 */
export function ownersGone(unit: string, ofUnit: OwnedSide, ofNhsCb: OwnedSide): string[] {
  return [
    ...sentence(ofUnit, (name) => `${name} is no longer at ${unit}: change the plan to name another owner there.`),
    ...sentence(
      ofNhsCb,
      (name) => `${name} no longer works on ${unit}'s checkpoints: change the plan to name another owner at NHS CB.`,
    ),
  ];
}

function sentence({ owner, canOwn }: OwnedSide, inWords: (name: string) => string): string[] {
  return owner === null || canOwn.includes(owner.id) ? [] : [inWords(owner.name)];
}
