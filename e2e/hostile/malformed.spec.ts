import { request } from "node:http";
import { expect } from "@playwright/test";
import { everyOrder } from "../access/orders/every-order";
import { addWhatOrdersNeed, give, named, tablesChangedBy } from "../access/orders/give";
import { factsOf } from "../access/orders/order";
import { everyPlace } from "../access/places";
import { type ActionDoor, actionBody, type Fields, servedActions } from "../fixtures/call-action";
import { type OwnService, test } from "../fixtures/own-service";
import { pooled, sampled } from "../fixtures/pool";
import { hostileQueries, hostileSegments, undecodable } from "./malformed-addresses";
import { brokenPosts, unknownActions } from "./malformed-bodies";
import { malformed } from "./malformed-fields";

test.use({ serviceName: "guards" });

test.beforeAll(async ({ service }) => addWhatOrdersNeed(service));

/** S12. An answer that a caller of any kind may get: no fault, no hang, and nothing of how the service is built. */
const longestMilliseconds = 2000;
const insides = /\bat \S+ \(|\.js:\d+|node_modules|Prisma|\bP20\d\d\b|TypeError|ReferenceError|SyntaxError|postgres/;

type Answer = { readonly status: number; readonly text: string };

const slow = `took over ${longestMilliseconds} ms`;

/** A line that says what is wrong with an answer; null when nothing is. */
async function wrongWith(ask: () => Promise<Answer>): Promise<string | null> {
  const began = performance.now();
  const { status, text } = await ask();
  const milliseconds = Math.round(performance.now() - began);
  if (status >= 500) return `${status}: ${text.slice(0, 200)}`;
  if (milliseconds > longestMilliseconds) return slow;
  const inside = insides.exec(text);
  return inside === null ? null : `says ${text.slice(Math.max(0, inside.index - 60), inside.index + 60)}`;
}

async function listWrong<T>(
  cases: readonly T[],
  what: (each: T) => string,
  ask: (each: T) => Promise<Answer>,
): Promise<string[]> {
  const wrong: string[] = [];
  const late: T[] = [];
  await pooled(cases, 3, async (each) => {
    const problem = await wrongWith(() => ask(each));
    if (problem === slow) late.push(each);
    else if (problem !== null) wrong.push(`${what(each)}: ${problem}`);
  });
  // A machine with much else to do is late now and then; what hangs does so again, with nothing beside it.
  for (const each of late) {
    const problem = await wrongWith(() => ask(each));
    if (problem !== null) wrong.push(`${what(each)}: ${problem}`);
  }
  return wrong.sort();
}

async function answerTo(response: Promise<Response>): Promise<Answer> {
  const answer = await response;
  return { status: answer.status, text: await answer.text() };
}

/** Orders that keep what was typed, whatever it is: a sample seldom brings them what PostgreSQL refuses. */
const keepWords: ReadonlySet<ActionDoor> = new Set([
  "action:answerCriterion",
  "action:addProgress",
  "action:saveScoreDraft",
]);

test("fields that no form of ours sends are refused in words", async ({ service }) => {
  test.setTimeout(3_600_000);
  const orders = everyOrder(factsOf(service.client, service.world));
  const all: { door: ActionDoor; cookie: string; what: string; fields: Fields }[] = [];
  for (const [door, { fields, by }] of orders) {
    const cookie = by === null ? "" : named(service, by).cookie;
    for (const each of malformed(await fields())) all.push({ door, cookie, ...each });
  }
  const stored = all.filter(({ door, what }) => keepWords.has(door) && what.includes("\\u0000"));
  expect(stored.length).toBeGreaterThan(keepWords.size);
  const chosen = [...stored, ...sampled(all, 150)];
  let wrong: string[] = [];
  const faults = await faultsAmid(service, async () => {
    wrong = await listWrong(
      chosen,
      ({ door, what }) => `${door}, ${what}`,
      ({ door, cookie, fields }) => give(service, door, { cookie, fields }),
    );
  });
  console.log(
    `Malformed fields: ${chosen.length} of ${all.length} to ${orders.length} actions, ${wrong.length} surprises`,
  );
  expect(wrong).toEqual([]);
  expect(faults).toEqual([]);
});

/** By script or as a plain form, to a page and to each address that takes files. */
function everyBrokenPost(service: OwnService) {
  const cookie = named(service, "CSU lead, Essex").cookie;
  const office = named(service, "Programme office, NHS CB").cookie;
  const { id, path } = servedActions().get("action:changePassword") ?? { id: "", path: "" };
  const essex = factsOf(service.client, service.world).caseOf("essex").id;
  const addresses = [
    { path, headers: { cookie, "next-action": id } },
    { path, headers: { cookie } },
    { path: "/api/imports", headers: { cookie: office } },
    { path: `/api/submissions/${essex}/documents`, headers: { cookie } },
  ];
  return addresses.flatMap((to) => brokenPosts.map((post) => ({ to, post })));
}

test("posts that cannot be read are refused, and change nothing", async ({ service }) => {
  const { origin, client } = service;
  const posts = everyBrokenPost(service);
  const { path } = servedActions().get("action:changePreferences") ?? { path: "" };
  let wrong: string[] = [];
  const changed = await tablesChangedBy(client, async () => {
    wrong = await listWrong(
      posts,
      ({ to, post }) => `${post.what} to ${to.path}`,
      ({ to, post }) => {
        const headers = Object.entries({ origin, ...to.headers, ...post.headers }).filter(([, value]) => value !== "");
        const body = post.body;
        return answerTo(fetch(origin + to.path, { method: "POST", redirect: "manual", headers, body }));
      },
    );
    const { cookie } = named(service, "CSU lead, Essex");
    wrong.push(
      ...(await listWrong(
        unknownActions,
        (name) => `an action named ${name}`,
        (name) => {
          const headers = { origin, cookie, "next-action": name };
          return answerTo(fetch(origin + path, { method: "POST", headers, body: actionBody({}) }));
        },
      )),
    );
  });
  console.log(`Malformed posts: ${posts.length + unknownActions.length}, ${wrong.length} surprises`);
  expect(wrong).toEqual([]);
  expect(changed).toEqual([]);
});

test("addresses and queries that no link of ours has are no fault", async ({ service }) => {
  test.setTimeout(3_600_000);
  const { origin, world } = service;
  const who = [
    "Programme office, NHS CB",
    "Auditor, NHS CB",
    "CSU lead, Essex",
    "Reviewer 1, NHS CB",
    "CCG lead, NHS Darlington",
  ];
  const firstOfDoor = new Map(everyPlace(world).map(({ door, path }) => [door, path]));
  const paths = [...firstOfDoor.values()].flatMap((path) => {
    const [address = "", query = ""] = path.split("?");
    const segments = address.split("/");
    const bent = hostileSegments.map((segment, n) => {
      const at = 1 + (n % Math.max(1, segments.length - 1));
      return segments.map((each, place) => (place === at ? segment : each)).join("/");
    });
    return [...bent, ...hostileQueries.map((each) => `${address}?${each}`), `${address}?${query}&${query}`];
  });
  const all = paths.flatMap((path) => who.map((name) => ({ path, name })));
  const chosen = sampled(all, 150);
  let wrong: string[] = [];
  const faults = await faultsAmid(service, async () => {
    wrong = await listWrong(
      chosen,
      ({ path, name }) => `${path.slice(0, 200)} as ${name}`,
      ({ path, name }) => raw(origin, "GET", path, { cookie: named(service, name).cookie }),
    );
  });
  console.log(`Malformed addresses: ${chosen.length} of ${all.length}, ${wrong.length} surprises`);
  expect(wrong).toEqual([]);
  expect(faults).toEqual([]);
});

test("addresses that cannot be decoded get a bare answer, with nothing of how the service is built", async ({
  service,
}) => {
  const paths = ["/", "/csus/", "/csus/essex/checkpoints/3/criteria/", "/ccgs/99E/lines/", "/api/files/"];
  for (const path of paths.flatMap((each) => undecodable.map((part) => each + part))) {
    const { status, text } = await raw(service.origin, "GET", path, {});
    expect([307, 400, 401, 404, 500], path).toContain(status);
    if (status === 500) expect(text, path).toBe("Internal Server Error");
    expect(text).not.toMatch(insides);
  }
});

/** Methods that a client may name. TRACE and CONNECT never reach the product: docs/decisions/0008. */
const methods = ["PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND", "MKCOL", "LOCK", "PURGE", "QUERY", "SEARCH"];

test("methods that a page or a file does not know are refused", async ({ service }) => {
  const { origin, world } = service;
  const { cookie } = named(service, "Programme office, NHS CB");
  const doors = new Map(everyPlace(world).map(({ door, path }) => [door, path]));
  const all = [...doors.values(), "/api/imports", "/no-such-page"].flatMap((path) =>
    methods.map((method) => ({ path, method })),
  );
  const chosen = sampled(all, 60);
  const wrong: string[] = [];
  await pooled(chosen, 3, async ({ path, method }) => {
    const { status } = await raw(origin, method, path, { cookie, origin });
    if (![204, 400, 404, 405].includes(status)) wrong.push(`${method} ${path}: ${status}`);
  });
  console.log(`Methods: ${chosen.length} of ${all.length}, ${wrong.length} surprises`);
  expect(wrong.sort()).toEqual([]);
});

/** As it stands, without what a client of good manners would put right first. */
function raw(origin: string, method: string, path: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const ask = request({ hostname, port, method, path, headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece: Buffer) => pieces.push(piece));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(pieces).toString("utf8") }),
      );
      response.on("error", reject);
    });
    ask.on("error", reject);
    ask.end();
  });
}

/** Lines that the work added to the log and that say that something failed which nobody expected. */
async function faultsAmid(service: OwnService, work: () => Promise<void>): Promise<string[]> {
  const before = await service.log();
  await work();
  const added = (await service.log()).slice(before.length);
  return added.split("\n").filter((line) => line.includes('"level":"error"') || line.includes("⨯"));
}
