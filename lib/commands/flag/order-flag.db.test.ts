import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import type { FlagStatus } from "@/lib/domain/flag/flag-status";
import { setClock } from "@/prisma/factories/clock";
import { makeFlag } from "@/prisma/factories/flag";
import { makeActor, nhsCb } from "@/prisma/factories/people";
import { type OrderFlagInput, orderFlag } from "./order-flag";

let office: Actor;
const reason = "The CCGs have asked for longer.";
const agreedAt = new Date("2012-08-01T09:00:00Z");
const agreed = { csuAgreedAt: agreedAt, nhsAgreedAt: agreedAt };
const notAgreed = { csuAgreedAt: null, csuAgreedById: null, nhsAgreedAt: null, nhsAgreedById: null };

beforeAll(async () => {
  await setClock(new Date("2012-09-14T08:00:00Z"));
  office = await makeActor(nhsCb, "programme_office");
});

/** A flag that was due on 20 August 2012, with a plan that both sides have agreed. */
async function dueFlag(status: FlagStatus) {
  const { flagId } = await makeFlag({ slug: "essex", status });
  const dueOn = new Date("2012-08-20T00:00:00Z");
  const { version } = await database().flag.update({ where: { id: flagId }, data: { dueOn, ...agreed } });
  const give = (actor: Actor, order: OrderFlagInput["order"], day: string | null = null) =>
    orderFlag(actor, { flagId, version, order, reason, dueOn: day });
  return { give, now: () => database().flag.findUniqueOrThrow({ where: { id: flagId } }) };
}

describe("more time", () => {
  it.each([null, "2012-08-19", "2012-08-20", "2012-09-13"])("is not given to %s", async (day) => {
    const { give } = await dueFlag("raised");
    expect(await give(office, "extend", day)).toMatchObject({
      error: "invalid",
      fields: { dueOn: expect.any(String) },
    });
  });

  it("is more: not the day it is due on already, nor one before", async () => {
    const { flagId } = await makeFlag({ slug: "essex", status: "raised" });
    const data = { dueOn: new Date("2012-11-30T00:00:00Z") };
    const { version } = await database().flag.update({ where: { id: flagId }, data });
    for (const dueOn of ["2012-11-29", "2012-11-30"]) {
      const extend = { flagId, version, order: "extend" as const, reason, dueOn };
      expect(await orderFlag(office, extend)).toMatchObject({ error: "invalid" });
    }
  });

  it("makes a plan that waits for the other side another, and leaves one under way as both agreed it", async () => {
    const waiting = await dueFlag("raised");
    expect(await waiting.give(office, "extend", "2012-09-14")).toMatchObject({ ok: true });
    expect(await waiting.now()).toMatchObject(notAgreed);
    const underWay = await dueFlag("in_progress");
    expect(await underWay.give(office, "extend", "2012-09-14")).toMatchObject({ ok: true });
    expect(await underWay.now()).toMatchObject({ status: "in_progress", ...agreed });
  });
});

it("a stop that is rejected asks both sides for a new plan", async () => {
  const { give, now } = await dueFlag("stop_proposed");
  expect(await give(await makeActor(nhsCb, "decision_maker"), "reject_stop")).toMatchObject({ ok: true });
  expect(await now()).toMatchObject({ status: "raised", ...notAgreed });
});
