import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import type { NextServer } from "@/scripts/serving/next-server";
import { root } from "@/scripts/serving/source-hash";
import { usedProcessor } from "./memory";

/** R14. People who read, think and go on: each asks for something every ten seconds, as at the end of a checkpoint. */
const people = 200;
/** They come in one after the other, and then all are there. */
const secondsToComeIn = 40;
const secondsOfAll = 60;
const thinkMilliseconds = { least: 5000, most: 15_000 };
const pages = ["/", "/account", "/programmes/2012", "/flags", "/csus"];

type Told = { readonly milliseconds: number; readonly fault: string | null };

/** Logs 200 people in, lets them read for a minute, and says how long each waited and what was lost. */
export async function benchManyUsers({ origin, pid }: NextServer, ownerUrl: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  const { rows: personas } = await owner.query<{ id: string }>(
    `select p.id from "Person" p where p."isPersona" and (select count(distinct "organisationId") from "Membership" m
       where m."personId" = p.id and m."endedAt" is null) = 1 order by p.id`,
  );
  const sessions = async () =>
    (await owner.query<{ count: number }>('select count(*)::int as count from "Session"')).rows[0]?.count ?? 0;
  const before = await sessions();
  const processorBefore = await usedProcessor(pid);
  const told: Told[] = [];
  const until = performance.now() + (secondsToComeIn + secondsOfAll) * 1000;
  const cookies = await Promise.all(
    Array.from({ length: people }, (_, n) => oneDay(origin, personas[n % personas.length]?.id ?? "", n, until, told)),
  );
  const confirmed = cookies.filter((cookie) => cookie !== null).length;
  const kept = (await sessions()) - before;
  const processor = ((await usedProcessor(pid)) - processorBefore) / told.length;
  await owner.end();
  const waits = told.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const at = (share: number) => (waits[Math.min(waits.length - 1, Math.floor(waits.length * share))] ?? 0).toFixed(0);
  const faults = told.flatMap(({ fault }) => fault ?? []);
  console.log(
    `${"200 people at once".padEnd(22)} ${told.length} requests in ${secondsToComeIn + secondsOfAll} s | median ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms | ${processor.toFixed(0)} ms of a processor each | ${faults.length} faults | ${confirmed} log-ins confirmed, ${kept} kept`,
  );
  for (const fault of new Set(faults)) console.log(`  ${fault}`);
}

/** Different for each, and the same in each run. */
function thinkingTime(person: number, step: number): number {
  const share = ((person * 7919 + step * 104_729) % 1000) / 1000;
  return thinkMilliseconds.least + share * (thinkMilliseconds.most - thinkMilliseconds.least);
}

async function oneDay(
  origin: string,
  personId: string,
  n: number,
  until: number,
  told: Told[],
): Promise<string | null> {
  await pause((n / people) * secondsToComeIn * 1000);
  const cookie = await timed(told, () => logIn(origin, personId));
  for (let step = 0; performance.now() < until; step += 1) {
    await pause(thinkingTime(n, step));
    await timed(told, () => read(origin + (pages[(n + step) % pages.length] ?? "/"), cookie ?? ""));
  }
  return cookie;
}

async function timed<T>(told: Told[], work: () => Promise<T>): Promise<T | null> {
  const began = performance.now();
  try {
    const answer = await work();
    told.push({ milliseconds: performance.now() - began, fault: null });
    return answer;
  } catch (fault) {
    told.push({ milliseconds: performance.now() - began, fault: String(fault) });
    return null;
  }
}

async function read(address: string, cookie: string): Promise<number> {
  const response = await fetch(address, { redirect: "manual", headers: { cookie } });
  await response.arrayBuffer();
  // A page that is not for this role is "not found", and that is an answer.
  if (response.status !== 200 && response.status !== 404) throw new Error(`${address} answered ${response.status}`);
  return response.status;
}

type Manifest = { node: Record<string, { exportedName: string }> };

const manifestFile = join(root, ".next-demonstration/server/server-reference-manifest.json");

async function logIn(origin: string, personId: string): Promise<string> {
  const manifest: Manifest = JSON.parse(readFileSync(manifestFile, "utf8"));
  const [id = ""] =
    Object.entries(manifest.node).find(([, { exportedName }]) => exportedName === "usePersonaAction") ?? [];
  const body = new FormData();
  body.append("_1_personId", personId);
  body.append("0", '[{"status":"idle"},"$K1"]');
  const headers = { origin, "next-action": id };
  const response = await fetch(`${origin}/personas`, { method: "POST", redirect: "manual", headers, body });
  await response.arrayBuffer();
  const cookie = response.headers.getSetCookie().find((each) => each.startsWith("checkpoints-session="));
  if (cookie === undefined) throw new Error(`The log-in answered ${response.status}`);
  return cookie.split(";")[0] ?? "";
}
