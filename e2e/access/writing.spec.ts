import { expect } from "@playwright/test";
import { doors } from "@/lib/domain/access/doors";
import { paths } from "@/lib/paths";
import { type ActionDoor, type Fields, isDone, isRefused } from "../fixtures/call-action";
import { cookieFor } from "../fixtures/identities";
import { test } from "../fixtures/own-service";
import { pooled, sampled } from "../fixtures/pool";
import { everyOrder } from "./orders/every-order";
import { addWhatOrdersNeed, give, named, said, sendFile, tablesChangedBy } from "./orders/give";
import { mixedOrders } from "./orders/mixed";
import { factsOf } from "./orders/order";
import { giveWithWrongHands } from "./refused-orders";

/** Everything that changes something, sent over HTTP without its page. What may not be done is refused and leaves every table as it was. */
test.use({ serviceName: "writing" });

test.beforeAll(async ({ service }) => addWhatOrdersNeed(service));

test("every order, as everyone who may not give it, is refused and changes nothing", async ({ service }) => {
  test.setTimeout(3_600_000);
  const known = Object.keys(doors).filter((door) => door.startsWith("action:"));
  const orders = everyOrder(factsOf(service.client, service.world)).map(([door]) => door);
  expect(orders.sort()).toEqual(known.sort());
  const { surprises, changed } = await giveWithWrongHands(service, { near: 130, far: 50 });
  expect(surprises).toEqual([]);
  expect(changed).toEqual([]);
});

test("a file from anyone who may not send it is refused and changes nothing", async ({ service }) => {
  const { world, identities, client } = service;
  const essex = factsOf(client, world).caseOf("essex");
  const places = [
    { path: paths.uploadImport(), may: (roles: readonly string[]) => roles.includes("programme_office"), slug: null },
    {
      path: paths.uploadDocument(essex.id),
      may: (roles: readonly string[]) => roles.some((r) => r.startsWith("csu_")),
      slug: "essex",
    },
  ];
  const all = places.flatMap(({ path, may, slug }) =>
    identities
      .filter((who) => !(may(who.roles) && (slug === null || who.organisation?.slug === slug)))
      .map((who) => ({ path, who })),
  );
  const surprises: string[] = [];
  const changed = await tablesChangedBy(client, () =>
    pooled(all, 4, async ({ path, who }) => {
      const { status } = await sendFile(service, path, { cookie: who.cookie });
      if (status !== (who.cookie === "" ? 401 : 404)) surprises.push(`${path} as ${who.name}: ${status}`);
    }),
  );
  console.log(`Files: ${all.length} probes of ${places.length} addresses, ${surprises.length} surprises`);
  expect(surprises.sort()).toEqual([]);
  expect(changed).toEqual([]);
});

test("one id of someone else's, in an order that may be given, refuses the whole", async ({ service }) => {
  const orders = await mixedOrders(factsOf(service.client, service.world));
  const surprises: string[] = [];
  const changed = await tablesChangedBy(service.client, () =>
    pooled(orders, 4, async ({ door, by, what, fields }) => {
      const answer = await give(service, door, { cookie: named(service, by).cookie, fields });
      if (!isRefused(answer)) surprises.push(`${door} with ${what}: ${said(answer)}`);
    }),
  );
  console.log(`Orders with a stranger's id: ${orders.length}, ${surprises.length} surprises`);
  expect(surprises).toEqual([]);
  expect(changed).toEqual([]);
});

test("an order from anywhere but our own pages is refused, whoever's browser sends it", async ({ service }) => {
  test.setTimeout(600_000);
  const { port } = new URL(service.origin);
  const strangers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    "no Origin": { origin: "" },
    "a sandboxed page": { origin: "null" },
    "another host": { origin: "http://evil.example" },
    "a sub-domain": { origin: `http://evil.127.0.0.1:${port}` },
    "another port": { origin: `http://127.0.0.1:${Number(port) + 1}` },
    "another scheme": { origin: service.origin.replace("http:", "https:") },
    "a path after the origin": { origin: `${service.origin}/` },
    capitals: { origin: service.origin.replace("http:", "HTTP:") },
    "a forged host": { origin: "http://evil.example", "x-forwarded-host": "evil.example", "x-forwarded-proto": "http" },
    "no Origin, and a browser that says cross-site": { origin: "", "sec-fetch-site": "cross-site" },
  };
  const orders = everyOrder(factsOf(service.client, service.world)).filter(([, { by }]) => by !== null);
  const files = [
    { path: paths.uploadImport(), by: "Programme office, NHS CB" },
    { path: paths.uploadDocument(factsOf(service.client, service.world).caseOf("essex").id), by: "CSU lead, Essex" },
    { path: paths.logOut(), by: "CSU lead, Essex" },
  ];
  const variants = Object.entries(strangers);
  const all = orders.flatMap(([door, order]) => variants.map(([where, headers]) => ({ door, order, where, headers })));
  const chosen = sampled(all, 200);
  const surprises: string[] = [];
  const fields = new Map<ActionDoor, Fields>();
  for (const { door, order } of chosen) fields.set(door, fields.get(door) ?? (await order.fields()));
  const changed = await tablesChangedBy(service.client, async () => {
    await pooled(chosen, 4, async ({ door, order, where, headers }) => {
      const { cookie } = named(service, order.by ?? "");
      const answer = await give(service, door, { cookie, fields: fields.get(door) ?? {}, headers });
      if (answer.status !== 403) surprises.push(`${door} from ${where}: ${said(answer)}`);
    });
    for (const { path, by } of files) {
      for (const [where, headers] of variants) {
        const { status } = await sendFile(service, path, { cookie: named(service, by).cookie, headers });
        if (status !== 403) surprises.push(`${path} from ${where}: ${status}`);
      }
    }
  });
  const probes = chosen.length + files.length * variants.length;
  console.log(
    `Origins: ${probes} of ${all.length + files.length * variants.length} probes, ${surprises.length} surprises`,
  );
  expect(surprises.sort()).toEqual([]);
  expect(changed).toEqual([]);
});

test("a form that was opened in time is judged by the role held when it is sent", async ({ service }) => {
  const { client, world, origin } = service;
  const { fields } = everyOrder(factsOf(client, world)).find(([door]) => door === "action:answerCriterion")?.[1] ?? {};
  const contributor = named(service, "CSU contributor, Essex");
  const cookie = await cookieFor(client, contributor.personId ?? "", contributor.organisation?.id ?? "");
  const page = await fetch(origin + paths.criterion("essex", 3, "3.L1"), { headers: { cookie }, redirect: "manual" });
  expect(page.status).toBe(200);
  const membership = `"personId" = $1 and role = 'csu_contributor'`;
  await client.query(`update "Membership" set "endedAt" = now() where ${membership}`, [contributor.personId]);
  const typed = { ...(await fields?.()), text: "Typed while it was allowed." };
  const changed = await tablesChangedBy(client, async () => {
    expect(isRefused(await give(service, "action:answerCriterion", { cookie, fields: typed }))).toBe(true);
  });
  expect(changed).toEqual([]);
  await client.query(`update "Membership" set "endedAt" = null where ${membership}`, [contributor.personId]);
  expect(isDone(await give(service, "action:answerCriterion", { cookie, fields: typed }))).toBe(true);
});

/** The order as its own giver gives it: the probes above were refused for who asked, and for nothing else. */
test("every order is done for the one who may give it", async ({ service }) => {
  test.setTimeout(120_000);
  const orders = everyOrder(factsOf(service.client, service.world));
  const surprises: string[] = [];
  let done = 0;
  for (const [door, { by, fields, isHeardOnly }] of orders) {
    if (by === null) continue;
    const answer = await give(service, door, { cookie: named(service, by).cookie, fields: await fields() });
    if (isDone(answer)) done += 1;
    else if (!isHeardOnly || answer.status !== 200) surprises.push(`${door}: ${said(answer)}`);
  }
  console.log(`Orders given by those who may: ${done} done, ${surprises.length} surprises`);
  expect(surprises).toEqual([]);
});
