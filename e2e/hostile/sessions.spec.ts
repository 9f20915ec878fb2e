import { hash } from "@node-rs/argon2";
import { expect } from "@playwright/test";
import { paths } from "@/lib/paths";
import { give, named } from "../access/orders/give";
import { actionBody, type Fields, isRefused, servedActions } from "../fixtures/call-action";
import { cookieFor } from "../fixtures/identities";
import { type OwnService, test } from "../fixtures/own-service";

test.use({ serviceName: "guards" });

const lead = "CSU lead, Essex";
const adviser = "Clinical adviser, NHS CB, a CCG and a unit";

const ask = ({ origin }: OwnService, path: string, headers: Readonly<Record<string, string>>) =>
  fetch(origin + path, { redirect: "manual", headers });

async function freshCookie(service: OwnService, name: string): Promise<string> {
  const { personId, organisation } = named(service, name);
  return cookieFor(service.client, personId ?? "", organisation?.id ?? "");
}

/** Everything that a log-in opens, in one question: a page, a file address, and an order. */
async function isLoggedIn(service: OwnService, headers: Readonly<Record<string, string>>): Promise<boolean[]> {
  const page = await ask(service, paths.unit("essex"), headers);
  const session = await (await ask(service, "/api/auth/session", headers)).text();
  const cookie = headers.cookie ?? "";
  const order = await give(service, "action:staySignedIn", { cookie, fields: {}, headers });
  return [page.status === 200, session !== "{}", !isRefused(order)];
}

/** The answer to an order with its cookies, which callAction does not show. */
async function cookiesSetBy(
  service: OwnService,
  door: "action:usePersona" | "action:chooseOrganisation",
  fields: Fields,
  cookie: string,
) {
  const { id, path } = servedActions().get(door) ?? { id: "", path: "" };
  const headers = { origin: service.origin, "next-action": id, cookie };
  const response = await fetch(service.origin + path, {
    method: "POST",
    redirect: "manual",
    headers,
    body: actionBody(fields),
  });
  return response.headers.getSetCookie().filter((each) => each.includes("checkpoints-session="));
}

const cookieIn = (cookies: readonly string[]) => cookies.at(-1)?.split(";")[0] ?? "";

test("a session is a cookie for this host and for no script, and a planted one is not made good by logging in", async ({
  service,
}) => {
  const planted = await freshCookie(service, "CSU lead, Arden");
  const { personId } = named(service, lead);
  const cookies = await cookiesSetBy(service, "action:usePersona", { personId: personId ?? "" }, planted);
  expect(cookies).toHaveLength(1);
  expect(cookies[0]).toMatch(/; Path=\/;/);
  expect(cookies[0]).toMatch(/; HttpOnly/i);
  expect(cookies[0]).toMatch(/; SameSite=lax/i);
  expect(cookies[0]).not.toMatch(/Domain=/i);
  expect(cookieIn(cookies)).not.toBe(planted);
  expect(await isLoggedIn(service, { cookie: cookieIn(cookies) })).toEqual([true, true, true]);
});

/** P-31. No certificate is needed for it: the configured origin decides. */
test("behind https the cookie is bound to the host, never travels in clear, and is the only one that counts", async ({
  service,
}) => {
  const outside = "https://checkpoints.example";
  const { origin, stop } = await service.another({ env: { APP_ORIGIN: outside } });
  const secure = { ...service, origin };
  const { personId } = named(service, lead);
  const { id, path } = servedActions().get("action:usePersona") ?? { id: "", path: "" };
  const headers = { origin: outside, "next-action": id };
  const body = actionBody({ personId: personId ?? "" });
  const answer = await fetch(origin + path, { method: "POST", redirect: "manual", headers, body });
  const [cookie = ""] = answer.headers.getSetCookie().filter((each) => each.includes("checkpoints-session="));
  expect(cookie).toMatch(/^__Host-checkpoints-session=/);
  for (const part of [/; Path=\/;/, /; Secure/i, /; HttpOnly/i, /; SameSite=lax/i]) expect(cookie).toMatch(part);
  expect(cookie).not.toMatch(/Domain=/i);
  const asked = { cookie: cookieIn([cookie]), origin: outside };
  expect(await isLoggedIn(secure, asked)).toEqual([true, true, true]);
  const inClear = { ...asked, cookie: asked.cookie.replace("__Host-", "") };
  expect(await isLoggedIn(secure, inClear)).toEqual([false, false, false]);
  await stop();
});

test("acting for another organisation makes a new session and ends the old one", async ({ service }) => {
  const { personId } = named(service, adviser);
  const [first] = await cookiesSetBy(service, "action:usePersona", { personId: personId ?? "" }, "");
  const before = cookieIn([first ?? ""]);
  const kent = service.world.organisations.find(({ kind, slug }) => kind === "csu" && slug === "kent-medway")?.id ?? "";
  const after = cookieIn(await cookiesSetBy(service, "action:chooseOrganisation", { organisationId: kent }, before));
  expect(after).not.toBe(before);
  expect((await ask(service, paths.unit("kent-medway"), { cookie: after })).status).toBe(200);
  expect((await ask(service, "/", { cookie: before })).headers.get("location")).toContain(paths.logIn());
});

test("a copied cookie is worth nothing after logging out, nor is one that was idle, is over, or whose person was closed", async ({
  service,
}) => {
  const { client, origin } = service;
  const nothing = [false, false, false];
  const all = [true, true, true];

  const copied = await freshCookie(service, lead);
  expect(await isLoggedIn(service, { cookie: copied })).toEqual(all);
  const out = await fetch(origin + paths.logOut(), {
    method: "POST",
    redirect: "manual",
    headers: { origin, cookie: copied },
  });
  expect(out.headers.get("clear-site-data")).toContain("cache");
  expect(out.headers.getSetCookie().join()).toMatch(/checkpoints-session=;.*Max-Age=0/i);
  expect(await isLoggedIn(service, { cookie: copied })).toEqual(nothing);

  const change = async (sql: string): Promise<boolean[]> => {
    const cookie = await freshCookie(service, lead);
    const newest = `id = (select id from "Session" order by "createdAt" desc limit 1)`;
    await client.query(sql.replace("NEWEST", newest));
    return isLoggedIn(service, { cookie });
  };
  expect(await change(`update "Session" set "lastSeenAt" = now() - interval '29 minutes' where NEWEST`)).toEqual(all);
  expect(await change(`update "Session" set "lastSeenAt" = now() - interval '31 minutes' where NEWEST`)).toEqual(
    nothing,
  );
  expect(await change(`update "Session" set "expiresAt" = now() - interval '1 second' where NEWEST`)).toEqual(nothing);
  expect(await change(`update "Session" set "endedAt" = now() where NEWEST`)).toEqual(nothing);
  const closed = `update "Person" set "disabledAt" = now() where name = '${lead}'`;
  expect(await change(closed)).toEqual(nothing);
  await client.query(`update "Person" set "disabledAt" = null where name = $1`, [lead]);
});

test("a session counts only in its cookie, whole and sealed by this service", async ({ service }) => {
  const cookie = await freshCookie(service, lead);
  const token = cookie.slice(cookie.indexOf("=") + 1);
  const strangers: readonly Readonly<Record<string, string>>[] = [
    { authorization: `Bearer ${token}` },
    { authorization: `Bearer %zz` },
    { cookie: `next-auth.session-token=${token}` },
    { cookie: `__Host-checkpoints-session=${token}` },
    { cookie: cookie.slice(0, -5) },
    { cookie: `checkpoints-session=${token.split(".").toReversed().join(".")}` },
    { cookie: `checkpoints-session=${"e".repeat(5000)}` },
    { cookie: "checkpoints-session=eyJhbGciOiJub25lIn0..e30." },
  ];
  for (const headers of strangers) {
    expect(await isLoggedIn(service, headers), JSON.stringify(headers).slice(0, 60)).toEqual([false, false, false]);
  }
});

test("next-auth says an id and nothing else, and has no pages of its own", async ({ service }) => {
  const cookie = await freshCookie(service, lead);
  const session: Record<string, unknown> = await (await ask(service, "/api/auth/session", { cookie })).json();
  expect(Object.keys(session).sort()).toEqual(["user"]);
  expect(session.user).toEqual({ id: named(service, lead).personId });
  for (const name of ["signin", "signout", "error", "providers", "csrf", "callback/credentials", "verify-request"]) {
    expect((await ask(service, `/api/auth/${name}`, { cookie })).status, name).toBe(404);
  }
});

/** S6. A password is hashed for nobody too: without that, an unknown address is answered many times sooner. */
test("log-in takes as long for an address that nobody has", async ({ service }) => {
  const { client } = service;
  const passwordHash = await hash("the right passphrase 1", { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  await client.query(
    `insert into "Person" (id, email, name, "passwordHash", "createdAt") values (gen_random_uuid(), 'known@nowhere.example', 'Known', $1, now())`,
    [passwordHash],
  );
  const times: Record<"known" | "unknown", number[]> = { known: [], unknown: [] };
  for (let round = 0; round < 16; round += 1) {
    await client.query('delete from "LogInAttempt"');
    for (const who of ["known", "unknown"] as const) {
      const began = performance.now();
      const fields = { email: `${who}@nowhere.example`, password: "a wrong passphrase 1" };
      const { state } = await give(service, "action:logIn", { cookie: "", fields });
      times[who].push(performance.now() - began);
      expect(state?.message).toBe("Check your email address and password");
    }
  }
  // The least of many is what the work takes; all above it is the machine's.
  const [known, unknown] = [Math.min(...times.known), Math.min(...times.unknown)];
  console.log(`Log-in: ${known.toFixed(1)} ms for a known address, ${unknown.toFixed(1)} ms for an unknown one`);
  // Without the hash for nobody it is a fifth; a busy machine moves either by half.
  expect(Math.min(known, unknown)).toBeGreaterThan(Math.max(known, unknown) / 3);
});
