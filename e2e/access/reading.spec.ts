import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { type Found, marksIn, readMarks } from "../fixtures/marks";
import { pooled, sampled } from "../fixtures/pool";
import { test } from "../fixtures/still-world";
import { textOf } from "../fixtures/text-of-answer";
import { answerOf, expectAnswer } from "./expect-answer";
import { mayRead } from "./may-read";
import { everyPlace } from "./places";

/** What may be seen is rarer than what may not, and slower to answer: a sample has a fixed share of it. */
const sample = { open: 400, shut: 1600 };

/**
 * S1 and S4 in one walk: every door that is read, as everyone, at every address. It answers as the access list and the scopes
 * say, and what it answers holds no confidential text of a row that this reader may not read.
 */
test("every address answers everyone as it should, and says no more", async ({ still, origin }) => {
  test.setTimeout(3_600_000);
  const { client, world, identities } = still;
  const marks = await readMarks(client);
  const all = identities.flatMap((who) =>
    everyPlace(world).map((place) => ({ who, place, answer: expectAnswer(who, place) })),
  );
  const open = sampled(
    all.filter(({ answer }) => answer === "200"),
    sample.open,
  );
  const shut = sampled(
    all.filter(({ answer }) => answer !== "200"),
    sample.shut,
  );
  const surprises: string[] = [];
  const leaks: string[] = [];
  const seen = new Set<string>();
  await pooled([...open, ...shut], 6, async ({ who, place, answer }) => {
    const response = await fetch(origin + place.path, { redirect: "manual", headers: { cookie: who.cookie } });
    const found = answerOf(response);
    if (found !== answer) surprises.push(`${place.path} as ${who.name}: ${found}, expected ${answer}`);
    for (const mark of marksIn(await textOf(response))) {
      const { name, reader, row }: Found = marks.get(mark) ?? unknownMark;
      seen.add(name);
      // Mail that the demonstration shows instead of sending is there for everyone, with its addresses.
      const isOutbox = place.door === "page:/outbox" || place.door === "page:/personas";
      if (!isOutbox && !mayRead[reader](who, row, world)) leaks.push(`${name} at ${place.path} as ${who.name}`);
    }
  });
  const columns = new Set([...marks.values()].map(({ name }) => name));
  console.log(`Access: ${open.length + shut.length} of ${all.length} probes, ${surprises.length} surprises`);
  console.log(
    `Unique strings: ${marks.size} in ${columns.size} columns, ${seen.size} of them met, ${leaks.length} leaks`,
  );
  expect(surprises.sort()).toEqual([]);
  expect(leaks.sort()).toEqual([]);
});

const unknownMark: Found = {
  name: "a text of no row",
  reader: "nobody",
  row: { caseId: null, unitId: null, ccgId: null, organisationId: null, personId: null, isOpen: false },
};

test("no confidential text is in the log", async () => {
  expect(marksIn(await readFile(process.env.STILL_LOG ?? "", "utf8"))).toEqual([]);
});
