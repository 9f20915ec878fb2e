import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import { ok } from "@/lib/domain/shared/result";
import { makeActor, nhsCb } from "@/prisma/factories/people";
import { type Actor, issueActor } from "./actor";
import { appendAudit } from "./audit/append-audit";
import { database } from "./client";
import { inTransaction } from "./in-transaction";
import { keepUntilRecorded } from "./kept-until-recorded";

let office: Actor;
let reads: number;
let keep: ReturnType<typeof keepUntilRecorded<number>>;

/** As a request would: the end of the chain is looked up for each. */
const ask = async (actor: Actor, what = "2012") => {
  const { hash: chainHead } = await database().auditHead.findUniqueOrThrow({ where: { id: 1 } });
  return keep(issueActor({ ...actor, chainHead }), what, async () => ++reads);
};

beforeAll(async () => {
  office = await makeActor(nhsCb, "programme_office");
});

beforeEach(() => {
  reads = 0;
  keep = keepUntilRecorded<number>(20);
});

function record(result: "kept" | "undone"): Promise<unknown> {
  const subject = { kind: "person", id: "nobody" };
  return inTransaction(office, async (tx) => {
    await appendAudit(tx, office, "account.preferences_changed", subject, {});
    if (result === "undone") throw new Error("undone");
    return ok(null);
  }).catch(() => undefined);
}

it("is read once while nothing is recorded, also by two requests at once", async () => {
  expect(await Promise.all([ask(office), ask({ ...office, requestId: "another", sessionId: null })])).toEqual([1, 1]);
  await record("undone");
  expect(await ask(office)).toBe(1);
});

it("is read again after anything is recorded", async () => {
  await ask(office);
  await record("kept");
  expect(await ask(office)).toBe(2);
});

it.each<[string, (actor: Actor) => Partial<Actor>]>([
  ["another person", () => ({ personId: "other" })],
  ["one role more", ({ roles }) => ({ roles: [...roles, "reviewer"] })],
  ["another organisation", () => ({ organisationId: "other" })],
  ["a conflict", () => ({ conflictedCsuIds: ["a-unit"] })],
  ["the next day", ({ now }) => ({ now: new Date(now.getTime() + 86_400_000) })],
])("is read again for %s", async (_, change) => {
  await ask(office);
  expect(await ask(issueActor({ ...office, ...change(office) }))).toBe(2);
});

it("is read again for something else", async () => {
  await ask(office);
  expect(await ask(office, "rehearsal")).toBe(2);
});

it("is read each time for whoever does not know the end of the chain", async () => {
  const service = issueActor({ ...office, chainHead: null });
  const askAsIs = () => keep(service, "2012", async () => ++reads);
  expect([await askAsIs(), await askAsIs()]).toEqual([1, 2]);
});

it("does not keep a failure", async () => {
  await expect(keep(office, "2012", () => Promise.reject(new Error("the database is away")))).rejects.toThrow("away");
  expect(await ask(office)).toBe(1);
});

it("lets all go after a minute", async () => {
  await ask(office);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 59_000 });
  expect(await ask(office)).toBe(1);
  vi.setSystemTime(Date.now() + 2000);
  expect(await ask(office)).toBe(2);
  vi.useRealTimers();
});

it("lets all go when there are very many", async () => {
  await ask(office);
  for (let nth = 0; nth < 20; nth += 1) await ask(office, String(nth));
  expect(await ask(office)).toBe(22);
});
