import type { Client } from "pg";
import type { Identity } from "../fixtures/identities";
import { type Found, marksIn, readMarks } from "../fixtures/marks";
import { pooled, sampled } from "../fixtures/pool";
import { textOf } from "../fixtures/text-of-answer";
import type { World } from "../fixtures/world-facts";
import { answerOf, expectAnswer } from "./expect-answer";
import { mayRead } from "./may-read";
import { everyPlace } from "./places";

type Asked = {
  readonly origin: string;
  readonly client: Client;
  readonly world: World;
  readonly identities: readonly Identity[];
};

/** Probes of doors that open and of doors that do not. What may be seen is rarer than what may not, and slower to answer. */
type Sample = { readonly open: number; readonly shut: number };

const unknownMark: Found = {
  name: "a text of no row",
  reader: "nobody",
  row: { caseId: null, unitId: null, ccgId: null, organisationId: null, personId: null, isOpen: false },
};

/**
 * Every door that is read, as everyone, at every address: what answered otherwise than the access list and the scopes say, and
 * which confidential texts were said to someone who may not read them.
 */
export async function askEverything(
  { origin, client, world, identities }: Asked,
  sample: Sample,
): Promise<{ surprises: string[]; leaks: string[] }> {
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
  return { surprises: surprises.sort(), leaks: leaks.sort() };
}
