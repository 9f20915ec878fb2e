import type { DoorKey } from "@/lib/domain/access/doors";
import type { Identity } from "../fixtures/identities";
import type { Case, Organisation, World } from "../fixtures/world-facts";

/** Doors that are read by asking for an address. The two that only take what is sent have no place here. */
export type ReadingDoor = Exclude<
  Extract<DoorKey, `page:${string}` | `route:${string}`>,
  "route:/api/imports" | "route:/api/submissions/[submission]/documents"
>;

/** One address behind a door, and who of those that the door is for may have it. */
export type Place = {
  readonly door: ReadingDoor;
  readonly path: string;
  readonly maySee: (who: Identity) => boolean;
  readonly otherwise: (who: Identity) => Elsewhere;
};

/** What the others get: "404", or the path that they are sent to. */
export type Elsewhere = "404" | `to ${string}`;

/** An address of a door; everyone for whom the door is may have it, unless it says otherwise. */
export type Visit = Pick<Place, "path"> & Partial<Pick<Place, "maySee" | "otherwise">>;

export function ofCases(
  world: World,
  path: (it: Case) => string,
  maySee: (who: Identity, it: Case) => boolean,
): Visit[] {
  return world.cases.map((it) => ({ path: path(it), maySee: (who) => maySee(who, it) }));
}

export function ofUnits(
  world: World,
  path: (unit: Organisation) => string,
  maySee: (who: Identity, unit: Organisation) => boolean,
): Visit[] {
  const units = world.organisations.filter(({ kind }) => kind === "csu");
  return units.map((unit) => ({ path: path(unit), maySee: (who) => maySee(who, unit) }));
}

/** CCGs that somebody in the tests belongs to, and two that nobody does. */
export function ccgsOf(world: World): Organisation[] {
  const all = world.organisations.filter(({ kind }) => kind === "ccg");
  const personas = world.people.filter(({ isPersona }) => isPersona);
  const own = all.filter(({ id }) => personas.some((p) => p.posts.some((post) => post.organisation.id === id)));
  return [...own, ...all.filter((ccg) => !own.includes(ccg)).slice(0, 2)];
}

export function commitmentsOf(world: World): World["commitments"] {
  return ccgsOf(world).flatMap(({ id }) => world.commitments.filter(({ ccg }) => ccg.id === id).slice(0, 2));
}
