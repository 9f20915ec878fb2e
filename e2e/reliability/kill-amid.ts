import { randomUUID } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { Client } from "pg";
import { paths } from "@/lib/paths";
import { give, named } from "../access/orders/give";
import { factsOf } from "../access/orders/order";
import { type Fields, isDone } from "../fixtures/call-action";
import { beginUpload } from "../fixtures/half-upload";
import type { OwnService } from "../fixtures/own-service";

export const reviewer = "Reviewer 1, NHS CB";
export const lead = "CSU lead, South Yorkshire";
export const uploader = "CSU lead, Essex";

/** What was sent, and whether its sender was told that it is done. */
export type Killed = {
  readonly title: string;
  readonly isUploaded: boolean;
  readonly reason: string;
  readonly isScored: boolean;
  readonly isSubmitted: boolean;
  /** From the kill until the service says that it is well. */
  readonly milliseconds: number;
  readonly scoreFields: Fields;
};

type Sent = { readonly done: Promise<boolean>; isSettled: boolean };

function sent(answer: Promise<boolean>): Sent {
  const one: Sent = { done: answer.catch(() => false), isSettled: false };
  void one.done.then(() => {
    one.isSettled = true;
  });
  return one;
}

/**
 * Sends a file, a submission and a score at once; kills the server when each has been answered or waits for `table`, which is
 * locked; and starts it again. The file comes by script in two rounds and by a form in the next two. Without a table all three are answered first. Without `isWhole` the file stays half sent.
 */
export async function killAmid(
  service: OwnService,
  round: number,
  { table, isWhole }: { table: string | null; isWhole: boolean },
): Promise<Killed> {
  const { client, origin, world } = service;
  const { one, caseOf } = factsOf(client, world);
  const title = `Killed in round ${round}`;
  const reason = `Written just before the end of round ${round}.`;
  // The folder is made with the first file.
  const arriving = async () => (await readdir(join(service.storage, "quarantine")).catch(() => [])).length;
  const before = await arriving();
  const upload = beginUpload(
    origin + paths.uploadDocument(caseOf("essex").id),
    { origin, cookie: named(service, uploader).cookie },
    `${title}.csv`,
    round % 4 < 2 ? "script" : "form",
  );
  await expect.poll(arriving).toBe(before + 1);
  const lock = new Client({ connectionString: service.databaseUrl });
  await lock.connect();
  try {
    await lock.query("begin");
    if (table !== null) await lock.query(`lock table "${table}" in share row exclusive mode`);
    const scoreFields: Fields = {
      ...(await one(
        `select m."submissionId", c.code as criterion, s.version from "Score" s join "Criterion" c on c.id = s."criterionId"
         join "PanelMember" m on m.id = s."panelMemberId" join "Person" p on p.id = m."personId"
         where m."submissionId" = $1 and p.name = $2 order by c.code limit 1`,
        caseOf("merseyside").id,
        reviewer,
      )),
      judgement: String(round % 5),
      reason,
      intent: "draft",
      formToken: randomUUID(),
    };
    const submitFields: Fields = {
      ...(await one(
        'select id as "submissionId", version from "Submission" where id = $1',
        caseOf("south-yorkshire").id,
      )),
      csu: "south-yorkshire",
      checkpoint: "3",
      formToken: randomUUID(),
    };
    const score = give(service, "action:scoreCriterion", {
      cookie: named(service, reviewer).cookie,
      fields: scoreFields,
    });
    const submission = give(service, "action:submitCase", {
      cookie: named(service, lead).cookie,
      fields: submitFields,
    });
    const file = sent(upload.answer.then((status) => status === 200));
    if (isWhole) upload.finish();
    const all = [sent(score.then(isDone)), sent(submission.then(isDone)), ...(isWhole ? [file] : [])] as const;
    await expect
      .poll(async () => all.filter(({ isSettled }) => isSettled).length + (await waiting(client)))
      .toBeGreaterThanOrEqual(all.length);
    const began = performance.now();
    await service.kill();
    await lock.query("rollback");
    await service.start();
    const milliseconds = Math.round(performance.now() - began);
    const [isScored, isSubmitted] = [await all[0].done, await all[1].done];
    return { title, isUploaded: await file.done, reason, isScored, isSubmitted, milliseconds, scoreFields };
  } finally {
    await lock.end();
  }
}

/** How many of the service's statements wait for a lock. */
async function waiting(client: Client): Promise<number> {
  const { rows } = await client.query<{ waiting: number }>(
    `select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return rows[0]?.waiting ?? 0;
}
