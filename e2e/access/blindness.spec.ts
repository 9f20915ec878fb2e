import { expect } from "@playwright/test";
import type { Client } from "pg";
import type { Identity } from "../fixtures/identities";
import { test } from "../fixtures/own-service";
import { pooled, sampled } from "../fixtures/pool";
import { textOf } from "../fixtures/text-of-answer";
import type { Case } from "../fixtures/world-facts";
import { expectAnswer } from "./expect-answer";
import { isOfUnit } from "./may-see";
import { everyPlace } from "./places";
import type { Place } from "./visits";

/** A case whose panel is not complete, and the seat whose work is hidden from everyone else. */
type Hidden = { readonly it: Case; readonly seatId: string; readonly authorId: string };

async function findHidden(client: Client, cases: readonly Case[]): Promise<Hidden[]> {
  const { rows } = await client.query<{ caseId: string; seatId: string; authorId: string }>(
    `select distinct on (m."submissionId") m."submissionId" as "caseId", m.id as "seatId", m."personId" as "authorId"
     from "PanelMember" m join "Submission" s on s.id = m."submissionId"
     where s.status = 'in_review' and m."recusedAt" is null and exists (select 1 from "Score" x where x."panelMemberId" = m.id)
     order by m."submissionId", m.ordinal`,
  );
  return rows.flatMap(({ caseId, seatId, authorId }) => {
    const it = cases.find(({ id }) => id === caseId);
    return it === undefined ? [] : [{ it, seatId, authorId }];
  });
}

/** Two other worlds: in the one the hidden scores are other scores, in the other there are none. */
const changes = [
  `update "Score" set value = case when value = 4 then 0 else 4 end, "cannotJudge" = false, reason = 'Otherwise.',
     "privateNote" = 'Otherwise.', version = version + 1, "savedAt" = "savedAt" + interval '1 hour' where "panelMemberId" = $1`,
  `with gone as (delete from "ScoreRevision" r using "Score" s where s.id = r."scoreId" and s."panelMemberId" = $1)
   delete from "Score" where "panelMemberId" = $1`,
];

/**
 * What differs between two answers to the same question: tokens of forms, nonces, the time of day, and the numbers that React
 * gives to the forms of a page as it comes to them.
 */
function withoutChance(text: string): string {
  return pageOf(text)
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, "token")
    .replaceAll(/nonce[\\"=:]+[A-Za-z0-9+/=_-]+/g, "nonce")
    .replaceAll(/\$ACTION_(REF_)?\d+/g, "$ACTION_$1")
    .replaceAll(/seconds(Left|AtMost)[\\"=:]+\d+/g, "seconds")
    .replaceAll(/\d{1,2}:\d\d(:\d\d)?(am|pm|\.\d+Z?)?/g, "time");
}

/**
 * The page in its order. What React sends along, and what belongs in the head, comes as it is ready and is left out of the
 * order: what is sent along is searched for hidden texts by reading.spec.ts.
 */
function pageOf(html: string): string {
  const heads = /<title>[^<]*<\/title>|<meta[^>]*>|<link[^>]*>/g;
  const places = /<!--.*?-->|<template[^>]*><\/template>|<script[^>]*>[\s\S]*?<\/script>/g;
  const head = (html.match(heads) ?? []).sort();
  const body = html.replaceAll(heads, "").replaceAll(places, "");
  return [body.replaceAll(/<div hidden[^>]*><\/div>/g, ""), ...head].join("\n");
}

async function ask(origin: string, who: Identity, place: Place): Promise<string> {
  const response = await fetch(origin + place.path, { redirect: "manual", headers: { cookie: who.cookie } });
  return withoutChance(`${response.status} ${await textOf(response)}`);
}

const readers = /^(Reviewer|Moderator|Programme office|Decision maker|Auditor|CSU|SHA)/;

test.use({ serviceName: "blindness" });

test("a hidden score changes no answer to anyone but its author", async ({ service }) => {
  test.setTimeout(3_600_000);
  const { client, world, identities, origin } = service;
  const hidden = await findHidden(client, world.cases);
  expect(hidden.length).toBeGreaterThan(2);
  const places = everyPlace(world);
  const pairs = hidden.flatMap((each) =>
    identities
      .filter(
        (who) =>
          readers.test(who.name) &&
          who.personId !== each.authorId &&
          (!isOfUnit(who) || who.organisation?.id === each.it.unit.id),
      )
      .flatMap((who) =>
        places
          .filter((place) => !place.path.startsWith("/csus/") || place.path.startsWith(`/csus/${each.it.unit.slug}`))
          .filter(
            (place) =>
              !/^\/(audit|outbox|ccgs|api|receipts|reset)/.test(place.path) && expectAnswer(who, place) === "200",
          )
          .map((place) => ({ ...each, who, place })),
      ),
  );
  const chosen = sampled(pairs, 60);
  const before = new Map<(typeof chosen)[number], string>();
  await pooled(chosen, 6, async (pair) => void before.set(pair, await ask(origin, pair.who, pair.place)));
  const differences = new Set<string>();
  for (const change of changes) {
    for (const each of hidden) {
      await inOtherWorld(client, change, each.seatId, () =>
        pooled(
          chosen.filter(({ seatId }) => seatId === each.seatId),
          6,
          async (pair) => {
            const difference = differenceOf(before.get(pair) ?? "", await ask(origin, pair.who, pair.place));
            if (difference !== null) differences.add(`${pair.place.path} as ${pair.who.name}: ${difference}`);
          },
        ),
      );
    }
  }
  console.log(
    `Blindness: ${chosen.length * changes.length} of ${pairs.length * changes.length} pairs of answers compared`,
  );
  expect([...differences].sort()).toEqual([]);
});

/** Null, or the first place where two answers part, with what stands about it. */
function differenceOf(expected: string, found: string): string | null {
  if (found === expected) return null;
  const at = [...expected].findIndex((letter, place) => letter !== found[place]);
  return `${expected.slice(Math.max(0, at - 80), at + 80)} became ${found.slice(Math.max(0, at - 80), at + 80)}`;
}

/** Makes the other world in the tables, works, and puts every row back as it was. */
async function inOtherWorld(client: Client, change: string, seatId: string, work: () => Promise<void>): Promise<void> {
  const tables = ["Score", "ScoreRevision"];
  const triggers = async (state: "enable" | "disable") => {
    for (const table of tables) await client.query(`alter table "${table}" ${state} trigger user`);
  };
  for (const table of tables) await client.query(`create temporary table "kept${table}" as select * from "${table}"`);
  await triggers("disable");
  try {
    await client.query(change, [seatId]);
    await work();
  } finally {
    await client.query('delete from "ScoreRevision"');
    await client.query('delete from "Score"');
    for (const table of tables) {
      await client.query(`insert into "${table}" select * from "kept${table}"`);
      await client.query(`drop table "kept${table}"`);
    }
    await triggers("enable");
  }
}
