import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { systemActor } from "@/lib/db/system-actor";
import { makeActor, makePerson, nhsCb } from "@/prisma/factories/people";
import { forgetOldRows } from "./forget-old-rows";

const now = new Date();
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

describe("rows that have served their time", () => {
  it("are forgotten, and no others", async () => {
    const { id: personId } = await makePerson("csu:essex", ["csu_lead"]);
    await database().logInAttempt.createMany({
      data: [
        { key: "account:a", at: daysAgo(2) },
        { key: "account:a", at: now },
      ],
    });
    await database().formToken.createMany({
      data: [31, 1].map((days) => ({ token: randomUUID(), personId, action: "test", usedAt: daysAgo(days) })),
    });
    const session = { personId, createdAt: daysAgo(40), lastSeenAt: daysAgo(40) };
    await database().session.createMany({
      data: [
        { ...session, expiresAt: daysAgo(31) },
        { ...session, expiresAt: daysAgo(1) },
      ],
    });
    const service = systemActor(now, "test", false);
    expect(await forgetOldRows(service)).toEqual({ forgotten: 3 });
    expect(await forgetOldRows(service)).toEqual({ forgotten: 0 });
    expect(await database().session.count({ where: { personId } })).toBe(1);
  });

  it("are the service's alone to forget", async () => {
    await database().logInAttempt.create({ data: { key: "account:b", at: daysAgo(2) } });
    expect(await forgetOldRows(await makeActor(nhsCb, "programme_office"))).toEqual({ forgotten: 0 });
  });
});
