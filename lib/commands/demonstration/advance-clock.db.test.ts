import { describe, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { currentTime } from "@/lib/db/clock";
import { makeActor, nhsCb } from "@/prisma/factories/people";
import { advanceClock } from "./advance-clock";

async function startClock() {
  const data = { startedAtWall: new Date(), startsAt: new Date("2012-09-14T08:00:00Z"), advancedSeconds: 0 };
  await database().demonstrationClock.upsert({ where: { id: 1 }, create: { id: 1, ...data }, update: data });
}

describe("the demonstration's clock", () => {
  it("does not exist where there is no demonstration", async () => {
    const office = await makeActor(nhsCb, "programme_office");
    expect(await advanceClock(office, { by: "hours", hours: 1 })).toEqual({ ok: false, error: "not_found" });
  });

  it("moves forward for everyone, on the record", async () => {
    await startClock();
    const office = await makeActor(nhsCb, "programme_office");
    expect(await advanceClock(office, { by: "working_days", workingDays: 1 })).toMatchObject({ ok: true });
    const time = await currentTime();
    expect(time.toISOString().slice(0, 13)).toBe("2012-09-17T08");
    expect((await makeActor("csu:essex", "csu_lead")).now.getTime()).toBeGreaterThanOrEqual(time.getTime());
    expect(await database().auditEntry.count({ where: { action: "clock.advanced" } })).toBe(1);
  });

  it("moves once for two who move it at the same moment", async () => {
    await startClock();
    const office = await makeActor(nhsCb, "programme_office");
    const results = await Promise.all([1, 2].map(() => advanceClock(office, { by: "hours", hours: 5 })));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
  });

  it("is the programme office's alone, and never goes back", async () => {
    await startClock();
    const lead = await makeActor("csu:essex", "csu_lead");
    expect(await advanceClock(lead, { by: "hours", hours: 1 })).toMatchObject({ error: "forbidden" });
    const office = await makeActor(nhsCb, "programme_office");
    expect(await advanceClock(office, { by: "day", day: "2012-09-13" })).toMatchObject({ error: "invalid" });
  });
});
