type Unit = { readonly id: string; readonly name: string };

/** Whose side of a plan wrote an entry: the unit's, or else NHS CB's. Null for what the service did by itself. */
export function sideOf(organisationId: string | null, unit: Unit): string | null {
  if (organisationId === null) return null;
  return organisationId === unit.id ? unit.name : "NHS CB";
}

/** "Jo Field, Essex". A name that ends with the side, as the demonstration's do, says it already. */
export function nameAndSide(name: string | null, side: string | null): string {
  if (name === null) return side ?? "The service";
  return side === null || name.endsWith(side) ? name : `${name}, ${side}`;
}
