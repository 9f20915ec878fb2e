import { database } from "@/lib/db/client";

type Work = () => Promise<unknown>;
type Done<W extends readonly Work[]> = { -readonly [K in keyof W]: Awaited<ReturnType<W[K]>> };

/** Every save of a command ends with an entry of the record, and waits for the one before it to be whole. */
export const endOfTheRecord = `SELECT 1 FROM "AuditHead" WHERE "id" = 1 FOR UPDATE`;

/**
 * Does several things at the same moment, whatever the machine has to do: what `held` selects is kept until each of them, begun in
 * this order, has gone as far as it can. By then each has made up its mind and none is saved, unless a lock made it wait sooner.
 */
export async function atTheSameMoment<const W extends readonly Work[]>(
  works: W,
  held = endOfTheRecord,
): Promise<Done<W>> {
  const begun = await database().$transaction(
    async (tx) => {
      await tx.$queryRawUnsafe(held);
      const running: Promise<unknown>[] = [];
      let settled = 0;
      const settle = () => {
        settled += 1;
      };
      for (const work of works) {
        const one = work();
        void one.then(settle, settle);
        running.push(one);
        while ((await statementsThatWait()) + settled < running.length);
      }
      return running;
    },
    { timeout: 20_000 },
  );
  return (await Promise.all(begun)) as Done<W>;
}

async function statementsThatWait(): Promise<number> {
  const [row] = await database().$queryRaw<[{ waiting: number }]>`SELECT count(*)::int AS waiting
    FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return row.waiting;
}
