import { readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, expect, it } from "vitest";
import { removeLocalServer, startLocalServer } from "./local-server";
import { findBinaries, reachableFolder } from "./server-binaries";

const folder = join(tmpdir(), `checkpoints-local-server-${process.pid}`);

afterAll(async () => {
  await removeLocalServer(folder);
  await rm(folder, { recursive: true, force: true });
});

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client.query(statement).then(
    ({ rows }) => client.end().then(() => rows),
    (error) => client.end().then(() => Promise.reject(error)),
  );
}

async function killServer(): Promise<void> {
  const data = await reachableFolder(join(folder, "data"), (await findBinaries()).runAs);
  const [pid] = (await readFile(join(data, "postmaster.pid"), "utf8")).split("\n");
  process.kill(Number(pid), "SIGKILL");
}

it("keeps what was committed through a kill, a stop and a start, at the same address", async () => {
  const first = await startLocalServer(folder);
  expect(first.isAdopted).toBe(false);
  await ask(first.ownerUrl, "create table kept (value int); insert into kept values (1)");

  const adopted = await startLocalServer(folder);
  expect(adopted).toMatchObject({ isAdopted: true, ownerUrl: first.ownerUrl });

  await ask(first.ownerUrl, "insert into kept values (2)");
  await killServer();
  const second = await startLocalServer(folder);
  expect(second).toMatchObject({ isAdopted: false, ownerUrl: first.ownerUrl });
  expect(await ask(second.ownerUrl, "select value from kept order by 1")).toEqual([{ value: 1 }, { value: 2 }]);

  await killServer();
  await expect.poll(second.revive, { timeout: 10_000 }).toBe(true);
  expect(await second.revive()).toBe(false);

  await second.stop();
  const third = await startLocalServer(folder);
  expect(
    await ask(third.ownerUrl, "select count(*)::int as rows, current_setting('fsync') as fsync from kept"),
  ).toEqual([{ rows: 2, fsync: "on" }]);
}, 120_000);
