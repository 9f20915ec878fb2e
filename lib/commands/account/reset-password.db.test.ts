import { describe, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { env } from "@/lib/platform/env";
import { linkToken } from "@/lib/platform/link-token";
import { hashPassword } from "@/lib/platform/password";
import { actAs, makePerson } from "@/prisma/factories/people";
import { logIn } from "./log-in";
import { requestPasswordReset } from "./request-password-reset";
import { resetPassword } from "./reset-password";

const visitor = { address: "192.0.2.8", requestId: "test" };
const newPassword = "four other words apart";

async function withReset() {
  const person = await makePerson("csu:essex", ["csu_lead"]);
  const passwordHash = await hashPassword("three words apart");
  await database().person.update({ where: { id: person.id }, data: { passwordHash } });
  await requestPasswordReset(visitor, { email: person.email });
  const reset = await database().passwordReset.findFirstOrThrow({ where: { personId: person.id } });
  return { person, reset, token: linkToken("password_reset", reset.id, env().authSecret) };
}

describe("a new password by mail", () => {
  it("answers the same for an address that nobody has, and sends nothing", async () => {
    const before = await database().outboxMessage.count();
    expect(await requestPasswordReset(visitor, { email: "nobody@example.test" })).toEqual({
      ok: true,
      value: undefined,
    });
    expect(await database().outboxMessage.count()).toBe(before);
  });

  it("sends three in an hour at most", async () => {
    const { person } = await withReset();
    for (let more = 0; more < 5; more += 1) await requestPasswordReset(visitor, { email: person.email });
    expect(await database().passwordReset.count({ where: { personId: person.id } })).toBe(3);
  });

  it("sends three at most to someone who is asked for ten times at the same moment", async () => {
    const person = await makePerson("csu:essex", ["csu_lead"]);
    await Promise.all(Array.from({ length: 10 }, () => requestPasswordReset(visitor, { email: person.email })));
    expect(await database().passwordReset.count({ where: { personId: person.id } })).toBe(3);
  });

  it("sets it once and ends every session", async () => {
    const { person, token } = await withReset();
    const { sessionId } = await actAs(person, "csu:essex");
    const results = await Promise.all([1, 2, 3].map(() => resetPassword(visitor, { token, newPassword })));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    const session = await database().session.findUniqueOrThrow({ where: { id: sessionId ?? "" } });
    expect(session.endedAt).not.toBeNull();
    expect(await logIn(visitor, { email: person.email, password: newPassword })).toMatchObject({ ok: true });
  });

  it("is refused after the hour, for a guessed token, and for a closed account", async () => {
    const { person, reset, token } = await withReset();
    expect(await resetPassword(visitor, { token: "x".repeat(43), newPassword })).toMatchObject({ error: "invalid" });
    await database().passwordReset.update({ where: { id: reset.id }, data: { expiresAt: new Date(Date.now() - 1) } });
    expect(await resetPassword(visitor, { token, newPassword })).toMatchObject({ error: "invalid" });
    await database().passwordReset.update({ where: { id: reset.id }, data: { expiresAt: new Date(Date.now() + 9e5) } });
    await database().person.update({ where: { id: person.id }, data: { disabledAt: new Date() } });
    expect(await resetPassword(visitor, { token, newPassword })).toMatchObject({ error: "invalid" });
  });
});
