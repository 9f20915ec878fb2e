import { describe, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { endSessions } from "@/lib/db/start-session";
import { actAs, makePerson } from "@/prisma/factories/people";
import { whoIsAsking } from "./who-is-asking";

describe("a session", () => {
  it("ends when it is ended, on the next request", async () => {
    const person = await makePerson("csu:essex", ["csu_lead"]);
    const actor = await actAs(person, "csu:essex");
    await database().$transaction((tx) => endSessions(tx, { id: actor.sessionId ?? "" }));
    const asked = { sessionId: actor.sessionId ?? "", requestId: "test", formToken: null };
    expect(await whoIsAsking(asked)).toBeNull();
  });

  it("loses a role that was removed, on the next request", async () => {
    const person = await makePerson("csu:essex", ["csu_lead"]);
    const actor = await actAs(person, "csu:essex");
    await database().membership.updateMany({ where: { personId: person.id }, data: { endedAt: actor.now } });
    const who = await whoIsAsking({ sessionId: actor.sessionId ?? "", requestId: "test", formToken: null });
    expect(who?.actor.roles).toEqual([]);
    expect(who?.actor.organisationId).toBeNull();
  });

  it.each([
    ["31 minutes without a request", { lastSeenAt: 31 }],
    ["12 hours, whatever is asked", { expiresAt: 0 }],
  ])("ends after %s", async (_name, ago) => {
    const actor = await actAs(await makePerson("csu:essex", ["csu_lead"]), "csu:essex");
    const at = Object.fromEntries(Object.entries(ago).map(([key, minutes]) => [key, before(minutes)]));
    await database().session.update({ where: { id: actor.sessionId ?? "" }, data: at });
    const asked = { sessionId: actor.sessionId ?? "", requestId: "test", formToken: null };
    expect(await whoIsAsking(asked)).toBeNull();
  });

  it("ends with the account", async () => {
    const person = await makePerson("csu:essex", ["csu_lead"]);
    const actor = await actAs(person, "csu:essex");
    await database().person.update({ where: { id: person.id }, data: { disabledAt: new Date() } });
    const asked = { sessionId: actor.sessionId ?? "", requestId: "test", formToken: null };
    expect(await whoIsAsking(asked)).toBeNull();
  });
});

const before = (minutes: number) => new Date(Date.now() - minutes * 60_000);
