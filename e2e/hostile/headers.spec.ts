import { networkInterfaces } from "node:os";
import { expect } from "@playwright/test";
import { paths } from "@/lib/paths";
import { expectAnswer } from "../access/expect-answer";
import { named } from "../access/orders/give";
import { everyPlace } from "../access/places";
import type { Place } from "../access/visits";
import { actionBody, servedActions } from "../fixtures/call-action";
import { type OwnService, test } from "../fixtures/own-service";
import { pooled } from "../fixtures/pool";

test.use({ serviceName: "guards" });

/** S14: what is wrong with the headers of an answer. A header that is set twice reads "a, a" here. */
async function faultsOf(response: Response): Promise<string[]> {
  const { headers } = response;
  const is = (name: string, value: string) => (headers.get(name) === value ? [] : [`${name}: ${headers.get(name)}`]);
  const policy = headers.get("content-security-policy") ?? "";
  const isPage = headers.get("content-type")?.startsWith("text/html") ?? false;
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "none";
  const scripts = isPage ? [...(await response.text()).matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag) : [];
  return [
    ...is("x-content-type-options", "nosniff"),
    ...is("x-frame-options", "DENY"),
    ...is("cross-origin-resource-policy", "same-origin"),
    ...is("cross-origin-opener-policy", "same-origin"),
    ...(/^(same-origin|no-referrer)$/.test(headers.get("referrer-policy") ?? "") ? [] : ["referrer-policy"]),
    ...(headers.get("cache-control")?.includes("no-store") ? [] : [`cache-control: ${headers.get("cache-control")}`]),
    ...(headers.has("x-powered-by") ? ["x-powered-by"] : []),
    ...(headers.has("access-control-allow-origin") ? ["access-control-allow-origin"] : []),
    ...(/frame-ancestors 'none'/.test(policy) || /sandbox/.test(policy) ? [] : [`policy: ${policy}`]),
    ...(/unsafe-|\*/.test(policy) ? [`policy: ${policy}`] : []),
    ...scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`)).map((tag) => `without its nonce: ${tag}`),
  ];
}

test("every door, as it opens and as it does not, sends its headers once", async ({ service }) => {
  const { identities, origin, world } = service;
  const ofDoor = new Map<string, Place[]>();
  for (const place of everyPlace(world)) ofDoor.set(place.door, [...(ofDoor.get(place.door) ?? []), place]);
  const probes = [...ofDoor.values()].flatMap((places) => {
    const opened = places.flatMap((place) => {
      const who = identities.find((each) => expectAnswer(each, place) === "200");
      return who === undefined ? [] : [{ path: place.path, cookie: who.cookie }];
    });
    const [first] = places;
    const missing = { path: first?.path ?? "/", cookie: named(service, "SHA observer, London").cookie };
    return [...opened.slice(0, 1), missing];
  });
  probes.push(
    { path: "/no-such-page", cookie: "" },
    { path: "/csus/essex", cookie: "" },
    { path: "/_next/image", cookie: "" },
  );
  const wrong: string[] = [];
  await pooled(probes, 4, async ({ path, cookie }) => {
    const response = await fetch(origin + path, { redirect: "manual", headers: { cookie } });
    for (const fault of await faultsOf(response)) wrong.push(`${path} (${response.status}): ${fault}`);
  });
  console.log(`Headers: ${probes.length} answers of ${ofDoor.size} doors, ${wrong.length} surprises`);
  expect(wrong.sort()).toEqual([]);
});

test("a refusal, and a page that fails, send them too", async ({ service }) => {
  const { client, origin } = service;
  const { cookie } = named(service, "Programme office, NHS CB");
  const refused = [
    await fetch(`${origin}/account`, { method: "POST", headers: { cookie, origin: "http://evil.example" }, body: "x" }),
    await fetch(`${origin}/account`, { method: "POST", headers: { cookie, origin }, body: "x" }),
    await fetch(`${origin}/account`, { method: "PUT", headers: { cookie, origin } }),
    await fetch(`${origin}/api/imports`, { method: "POST", headers: { cookie, origin: "null" }, body: "x" }),
  ];
  expect(refused.map(({ status }) => status)).toEqual([403, 400, 405, 403]);
  for (const response of refused) expect(await faultsOf(response)).toEqual([]);

  await client.query('alter table "Flag" rename to "FlagGone"');
  try {
    const page = await fetch(origin + paths.flags(), { headers: { cookie } });
    expect(page.status).toBe(500);
    const copy = page.clone();
    expect(await faultsOf(page)).toEqual([]);
    expect(await copy.text()).not.toMatch(/FlagGone|Prisma|P20\d\d|relation|\bat \S+ \(/);
  } finally {
    await client.query('alter table "FlagGone" rename to "Flag"');
  }
});

test("names that the caller sends lead nowhere and are not repeated", async ({ service }) => {
  const { origin } = service;
  const forged = {
    host: "evil.example",
    "x-forwarded-host": "evil.example",
    "x-forwarded-proto": "https",
    forwarded: "host=evil.example",
    "content-security-policy": "script-src * 'nonce-evil'",
    "x-nonce": "evil",
    "x-checkpoints-address": "//evil.example",
    "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy",
    "x-middleware-rewrite": "/audit",
    "x-original-url": "/audit",
  };
  for (const path of ["/", "/log-in", "/csus/essex", "/no-such-page", "/api/files/x"]) {
    const response = await fetch(origin + path, { redirect: "manual", headers: forged });
    const location = response.headers.get("location") ?? "/";
    expect(new URL(location, origin).origin, path).toBe(origin);
    expect(await faultsOf(response.clone()), path).toEqual([]);
    expect(`${[...response.headers]}${await response.text()}`, path).not.toContain("evil.example");
  }
});

test("mail leads to the configured origin, whatever host the request named", async ({ service }) => {
  const { client, origin } = service;
  await client.query(
    `insert into "Person" (id, email, name, "passwordHash", "createdAt")
     values (gen_random_uuid(), 'forgetful@nowhere.example', 'Forgetful', 'of nothing', now())`,
  );
  const { id, path } = servedActions().get("action:requestPasswordReset") ?? { id: "", path: "" };
  const headers = { origin, "next-action": id, "x-forwarded-host": "evil.example", forwarded: "host=evil.example" };
  await fetch(origin + path, { method: "POST", headers, body: actionBody({ email: "forgetful@nowhere.example" }) });
  const mail = async () =>
    (await client.query<{ text: string }>(`select text from "Mail" where "toAddress" = 'forgetful@nowhere.example'`))
      .rows[0]?.text;
  await expect.poll(mail).toContain(`${origin}/reset-password/`);
  expect(await mail()).not.toContain("evil.example");
});

async function accessesOf({ client }: OwnService): Promise<number> {
  const { rows } = await client.query<{ count: number }>('select count(*)::int as count from "DocumentAccess"');
  return rows[0]?.count ?? 0;
}

/** What browsers, and the links of our own pages, send for what nobody has asked to see yet. */
const unasked: readonly RequestInit[] = [
  { method: "HEAD" },
  ...[{ purpose: "prefetch" }, { "sec-purpose": "prefetch;prerender" }, { rsc: "1", "next-router-prefetch": "1" }].map(
    (headers) => ({ headers }),
  ),
];

test("asking for the head of a file, or fetching ahead, is no reading of it", async ({ service }) => {
  const { client, origin, world } = service;
  // For half an hour turning pages is one reading: other tests have read these.
  const read = await client.query<{ id: string }>('select "documentVersionId" as id from "DocumentAccess"');
  const readIds = new Set(read.rows.map(({ id }) => id));
  const version = world.versions.find(({ id, caseIds }) => caseIds.length > 0 && !readIds.has(id))?.id ?? "";
  const { rows } = await client.query<{ name: string; slug: string; number: number }>(
    `select p.name, o.slug, c.number from "PanelMember" m join "Person" p on p.id = m."personId"
     join "Submission" s on s.id = m."submissionId" join "Organisation" o on o.id = s."csuId"
     join "Checkpoint" c on c.id = s."checkpointId"
     where m.duty = 'reviewer' and m."declaredAt" is not null and m."recusedAt" is null and m."replacedAt" is null
     and m."submittedAt" is null and s.status = 'in_review'
     and not exists (select 1 from "DocumentAccess" a where a."personId" = p.id) order by p.name limit 1`,
  );
  const [seat] = rows;
  const places = [
    { path: paths.file(version), by: "Programme office, NHS CB" },
    { path: paths.documentText(version), by: "Auditor, NHS CB" },
    { path: paths.reviewCriterion(seat?.slug ?? "", seat?.number ?? 0, "3.L1"), by: seat?.name ?? "" },
  ];
  for (const { path, by } of places) {
    const { cookie } = named(service, by);
    const before = await accessesOf(service);
    for (const init of unasked) {
      const answer = await fetch(origin + path, { ...init, headers: { cookie, ...init.headers } });
      expect(answer.status, path).toBe(200);
      await answer.text();
      expect(await accessesOf(service), `${path} ${JSON.stringify(init)}`).toBe(before);
    }
    expect((await fetch(origin + path, { headers: { cookie } })).status).toBe(200);
    expect(await accessesOf(service), path).toBeGreaterThan(before);
  }
});

test("asking for the head of the list of flags, or fetching it ahead, is no look at it", async ({ service }) => {
  const { client, origin } = service;
  const reader = "SHA observer, London";
  const { cookie } = named(service, reader);
  const looks = async () =>
    (
      await client.query('select l.* from "FlagsLook" l join "Person" p on p.id = l."personId" where p.name = $1', [
        reader,
      ])
    ).rows;
  const before = await looks();
  for (const init of unasked) {
    const answer = await fetch(origin + paths.flags(), { ...init, headers: { cookie, ...init.headers } });
    expect(answer.status).toBe(200);
    await answer.text();
    expect(await looks(), JSON.stringify(init)).toEqual(before);
  }
  const asked = await fetch(origin + paths.flags(), { headers: { cookie } });
  expect(asked.status).toBe(200);
  await asked.text();
  expect(await looks()).not.toEqual(before);
});

test("nothing of the build is served but what pages load, and to this machine alone", async ({ service }) => {
  const { origin } = service;
  const page = await (await fetch(origin + paths.logIn())).text();
  const script = /\/_next\/static\/[^"]+\.js/.exec(page)?.[0] ?? "none";
  expect((await fetch(origin + script)).status).toBe(200);
  const hidden = [
    `${script}.map`,
    "/_next/image?url=%2Ficon.svg&w=64&q=75",
    "/_next/server/middleware.js",
    "/.next/BUILD_ID",
  ];
  for (const path of [
    ...hidden,
    "/package.json",
    "/next.config.js",
    "/.env",
    "/_next/static/..%2fserver%2fmiddleware.js",
  ]) {
    expect((await fetch(origin + path, { redirect: "manual" })).status, path).toBe(404);
  }
  const outside = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  for (const { address } of outside.filter(({ internal, family }) => !internal && family === "IPv4")) {
    const { port } = new URL(origin);
    await expect(fetch(`http://${address}:${port}/`, { signal: AbortSignal.timeout(2000) })).rejects.toThrow();
  }
});
