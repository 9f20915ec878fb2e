import { setTimeout as wait } from "node:timers/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import { inDatabase } from "@/scripts/database/schema-adapter";
import { type JobQueue, startJobQueue } from "./job-queue";

const running: JobQueue[] = [];
const faults: Error[] = [];

afterEach(async () => {
  for (const queue of running.splice(0)) await queue.stop();
  faults.length = 0;
});

async function start(): Promise<JobQueue> {
  const queue = await startJobQueue({
    connectionString: process.env.DATABASE_APP_URL ?? "",
    maximumConnections: 3,
    onFault: (fault) => faults.push(fault),
  });
  running.push(queue);
  return queue;
}

const WORK = { atOnce: 1, pollSeconds: 30 };

describe("a job queue", () => {
  it("delivers what is sent, and wakes its own workers", async () => {
    const queue = await start();
    const seen: unknown[] = [];
    await queue.work("outbox", WORK, async (data) => void seen.push(data));
    await wait(200);
    await queue.send("outbox", { message: "a" });
    await vi.waitFor(() => expect(seen).toEqual([{ message: "a" }]), 5_000);
  });

  it("delivers again what a handler threw on, and reports it", async () => {
    const queue = await start();
    let attempts = 0;
    await queue.work("outbox", { ...WORK, pollSeconds: 0.5 }, async () => {
      attempts += 1;
      if (attempts === 1) throw new Error("the mail server is away");
    });
    await queue.send("outbox", {});
    await vi.waitFor(() => expect(attempts).toBe(2), { timeout: 15_000, interval: 100 });
    expect(faults.map((fault) => fault.message)).toEqual(["the mail server is away"]);
  });

  it("gives one job to one of two servers, and lets it finish when it stops", async () => {
    const [one, other] = [await start(), await start()];
    let finished = 0;
    const handle = async (): Promise<void> => {
      await wait(400);
      finished += 1;
    };
    await one.work("outbox", { ...WORK, pollSeconds: 0.5 }, handle);
    await other.work("outbox", { ...WORK, pollSeconds: 0.5 }, handle);
    await one.send("outbox", {});
    await wait(200);
    for (const queue of running.splice(0)) await queue.stop();
    expect(finished).toBe(1);
  });

  it("refuses to start on tables that were never made", async () => {
    const connectionString = inDatabase(process.env.DATABASE_URL ?? "", "template1");
    const never = startJobQueue({ connectionString, maximumConnections: 1, onFault: () => undefined });
    await expect(never).rejects.toThrow();
  });
});
