import type { Client } from "pg";
import { fingerprint } from "@/prisma/testing/fingerprint";
import {
  type ActionAnswer,
  type ActionDoor,
  actionBody,
  callAction,
  type Fields,
  servedActions,
} from "../../fixtures/call-action";
import type { Identity } from "../../fixtures/identities";
import type { OwnService } from "../../fixtures/own-service";

const served = servedActions();

export type Given = {
  readonly cookie: string;
  readonly fields: Fields;
  readonly headers?: Readonly<Record<string, string>>;
};

export function give(
  { origin }: OwnService,
  door: ActionDoor,
  { cookie, fields, headers = {} }: Given,
): Promise<ActionAnswer> {
  const at = served.get(door);
  if (at === undefined) throw new Error(`The build has no ${door}`);
  return callAction({ origin, served: at, cookie, body: actionBody(fields), headers });
}

export function named({ identities }: OwnService, name: string): Identity {
  const found = identities.find((who) => who.name === name || who.name.startsWith(`${name} acting for`));
  if (found === undefined) throw new Error(`There is nobody named ${name}`);
  return found;
}

/** An answer in one line, for a list of surprises. */
export const said = ({ status, state, redirectedTo }: ActionAnswer) =>
  `${status} ${redirectedTo ?? ""} ${JSON.stringify({ ...state, values: undefined })}`;

/** What the demonstration lacks and an order needs: an invitation that waits, a conflict of interest, an import to apply. */
export async function addWhatOrdersNeed(service: OwnService): Promise<void> {
  const { client } = service;
  await client.query(
    `insert into "Invitation" (id, "tokenHash", email, "organisationId", role, "invitedById", "createdAt", "expiresAt")
     select gen_random_uuid(), 'of no token', 'invited@nowhere.example', o.id, 'csu_contributor', p.id, now(), now() + interval '3 days'
     from "Organisation" o, "Person" p where o.slug = 'essex' and o.kind = 'csu' and p.name = 'CSU lead, Essex'`,
  );
  await client.query(
    `insert into "Declaration" (id, "personId", "csuId", "hasConflict", statement, "declaredAt")
     select gen_random_uuid(), p.id, o.id, true, 'My household works for this unit.', now()
     from "Person" p, "Organisation" o where p.name = 'Reviewer 6, NHS CB' and o.slug = 'peninsula'
     on conflict ("personId", "csuId") where "undoneAt" is null do nothing`,
  );
  const { cookie } = named(service, "Programme office, NHS CB");
  await sendFile(service, "/api/imports", { cookie });
}

/** A small file to one of the two addresses that take files. */
export function sendFile(
  { origin }: OwnService,
  path: string,
  { cookie, headers = {} }: { cookie: string; headers?: Readonly<Record<string, string>> },
): Promise<Response> {
  const body = new FormData();
  body.append("kind", "units");
  body.append("owner", "csu");
  body.append("file", new Blob(["name,short name,region\n"], { type: "text/csv" }), "Units.csv");
  const all = { origin, cookie, ...headers };
  const kept = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ""));
  return fetch(origin + path, { method: "POST", redirect: "manual", headers: kept, body });
}

/** Does the work and returns the tables that it changed. */
export async function tablesChangedBy(client: Client, work: () => Promise<unknown>): Promise<string[]> {
  const before = await fingerprint(client);
  await work();
  const after = await fingerprint(client);
  return Object.keys(after).filter((table) => before[table] !== after[table]);
}
