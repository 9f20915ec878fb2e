import { verify } from "@node-rs/argon2";
import { describe, expect, it, vi } from "vitest";
import { verifyChain } from "@/lib/db/audit/verify-chain";
import { database } from "@/lib/db/client";
import { hashPassword } from "@/lib/platform/password";
import { makePerson } from "@/prisma/factories/people";
import { logIn } from "./log-in";

vi.mock("@node-rs/argon2", async (importOriginal) => {
  const original = await importOriginal<typeof import("@node-rs/argon2")>();
  return { ...original, verify: vi.fn(original.verify) };
});

const visitor = { address: "192.0.2.1", requestId: "test" };
const password = "three words apart";

async function withPassword() {
  const person = await makePerson("csu:essex", ["csu_lead"]);
  return database().person.update({ where: { id: person.id }, data: { passwordHash: await hashPassword(password) } });
}

describe("logging in", () => {
  it("starts a session for the right password and records it", async () => {
    const { email, id } = await withPassword();
    const result = await logIn(visitor, { email, password });
    expect(result).toMatchObject({ ok: true, value: { mustChoose: false } });
    expect(await database().auditEntry.count({ where: { actorId: id, action: "account.logged_in" } })).toBe(1);
    expect(await verifyChain()).toMatchObject({ whole: true });
  });

  it("says the same of a wrong password and of an unknown address", async () => {
    const { email } = await withPassword();
    const wrong = await logIn(visitor, { email, password: "not this one" });
    const unknown = await logIn(visitor, { email: "nobody@example.test", password });
    expect(wrong).toMatchObject({ ok: false, error: "invalid" });
    expect(unknown).toEqual(wrong);
  });

  it("does the same work for an address that nobody has, for a persona and for a closed account", async () => {
    const [known, persona, closed] = [await withPassword(), await withPassword(), await withPassword()];
    await database().person.update({ where: { id: persona.id }, data: { isPersona: true, passwordHash: null } });
    await database().person.update({ where: { id: closed.id }, data: { disabledAt: new Date() } });
    vi.mocked(verify).mockClear();
    for (const email of [known.email, persona.email, closed.email, "nobody@example.test"]) {
      await logIn(visitor, { email, password: "not this one" });
    }
    const work = vi
      .mocked(verify)
      .mock.calls.map(([hash]) => /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/.test(String(hash)));
    expect(work).toEqual([true, true, true, true]);
  });

  it("waits after five wrong tries, even with the right password", async () => {
    const { email } = await withPassword();
    for (let tries = 0; tries < 5; tries += 1) await logIn(visitor, { email, password: "not this one" });
    expect(await logIn(visitor, { email, password })).toMatchObject({
      ok: false,
      message: expect.stringContaining("Too many"),
    });
  });

  it("never lets anyone in whose account is closed, with the right password too", async () => {
    const { email, id } = await withPassword();
    await database().person.update({ where: { id }, data: { disabledAt: new Date() } });
    expect(await logIn(visitor, { email, password })).toMatchObject({ ok: false, error: "invalid" });
  });

  it("never lets a persona in by password", async () => {
    const { email, id } = await withPassword();
    await database().person.update({ where: { id }, data: { isPersona: true } });
    expect(await logIn(visitor, { email, password })).toMatchObject({ ok: false });
  });
});
