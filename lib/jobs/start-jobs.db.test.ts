import { randomUUID } from "node:crypto";
import { expect, it, vi } from "vitest";
import { invitePerson } from "@/lib/commands/account/invite-person";
import { database } from "@/lib/db/client";
import { makeActor } from "@/prisma/factories/people";
import { startJobs } from "./start-jobs";

it("shows mail within seconds of the commit, and stops when asked", async () => {
  const stop = startJobs();
  try {
    const lead = await makeActor("csu:essex", "csu_lead");
    const email = `${randomUUID()}@example.test`;
    await invitePerson(lead, { email, role: "csu_contributor" });
    const arrives = () => expect(database().mail.count({ where: { toAddress: email } })).resolves.toBe(1);
    await vi.waitFor(arrives, { timeout: 15_000, interval: 200 });
  } finally {
    await stop();
  }
}, 40_000);
