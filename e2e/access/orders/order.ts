import type { Client } from "pg";
import type { ActionDoor, Fields } from "../../fixtures/call-action";
import type { Identity } from "../../fixtures/identities";
import type { Case, World } from "../../fixtures/world-facts";

/** Something that one person may have done, with the real ids of the demonstration, and that the others may not. */
export type Order = {
  readonly fields: () => Promise<Fields>;
  /** Whom the rules let do it: they are not probed with it. */
  readonly mayGive: (who: Identity) => boolean;
  /** Who gives it in the end, to see that it was not refused for another reason. Null where nobody can, as with a made-up link. */
  readonly by: string | null;
  /** The person it is done by may, and yet is told what is still missing: the demonstration has no such case that is complete. */
  readonly isHeardOnly?: boolean;
};

export type Orders = Readonly<Partial<Record<ActionDoor, Order>>>;

/** The demonstration's rows, as orders need them. */
export type Facts = {
  readonly world: World;
  /** The first row of a statement; there must be one. */
  readonly one: (sql: string, ...values: readonly unknown[]) => Promise<Record<string, string>>;
  /** The case of a unit in checkpoint 3. */
  readonly caseOf: (slug: string) => Case;
};

export function factsOf(client: Client, world: World): Facts {
  return {
    world,
    one: async (sql, ...values) => {
      const { rows } = await client.query<Record<string, unknown>>(sql, [...values]);
      const [row] = rows;
      if (row === undefined) throw new Error(`No row: ${sql} ${values.join(", ")}`);
      return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value)]));
    },
    caseOf: (slug) => {
      const found = world.cases.find(({ unit, checkpoint }) => unit.slug === slug && checkpoint === 3);
      if (found === undefined) throw new Error(`${slug} has no case in checkpoint 3`);
      return found;
    },
  };
}

export const holds = (who: Identity, ...roles: readonly string[]) => who.roles.some((role) => roles.includes(role));
export const nobody = () => false;
export const anyone = () => true;
export const isLoggedIn = (who: Identity) => who.cookie !== "";
export const isOffice = (who: Identity) => holds(who, "programme_office");
export const at =
  (slug: string, ...roles: readonly string[]) =>
  (who: Identity) =>
    who.organisation?.slug === slug && holds(who, ...roles);

/** A day as its three boxes. */
export function day(name: string, value: string): Fields {
  const [year = "", month = "", date = ""] = value.split("-");
  return { [`${name}-year`]: year, [`${name}-month`]: month, [`${name}-day`]: date };
}
