import { describe, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { hashPassword } from "@/lib/platform/password";
import { actAs, findOrganisation, makePerson } from "@/prisma/factories/people";
import { changePassword } from "./change-password";
import { chooseOrganisation } from "./choose-organisation";
import { logIn } from "./log-in";
import { usePersona } from "./use-persona";

const visitor = { address: "192.0.2.9", requestId: "test" };
const password = "three words apart";

async function inTwoOrganisations() {
  const person = await makePerson("ccg:00C", ["ccg_lead"]);
  const { id: organisationId } = await findOrganisation("ccg:00D");
  await database().membership.create({
    data: { personId: person.id, organisationId, role: "ccg_member", startedAt: new Date("2012-01-01T00:00:00Z") },
  });
  await database().person.update({ where: { id: person.id }, data: { passwordHash: await hashPassword(password) } });
  return { person, other: organisationId };
}

const sessionOf = (id: string | null) => database().session.findUniqueOrThrow({ where: { id: id ?? "" } });

describe("a session's id", () => {
  it("is new at each log-in, and acts for nobody while there is a choice", async () => {
    const { person } = await inTwoOrganisations();
    const one = await logIn(visitor, { email: person.email, password });
    const two = await logIn(visitor, { email: person.email, password });
    if (!one.ok || !two.ok) throw new Error("not logged in");
    expect(one.value.sessionId).not.toBe(two.value.sessionId);
    expect(one.value.mustChoose).toBe(true);
    expect((await sessionOf(one.value.sessionId)).organisationId).toBeNull();
  });

  it("changes with the organisation acted for, and the old one ends", async () => {
    const { person, other } = await inTwoOrganisations();
    const before = await actAs(person, "ccg:00C");
    const result = await chooseOrganisation(before, { organisationId: other });
    if (!result.ok) throw new Error(result.error);
    expect(result.value.sessionId).not.toBe(before.sessionId);
    expect((await sessionOf(before.sessionId)).endedAt).not.toBeNull();
    expect(await sessionOf(result.value.sessionId)).toMatchObject({ organisationId: other, endedAt: null });
  });

  it("is given for no organisation that the person does not belong to", async () => {
    const { person } = await inTwoOrganisations();
    const { id: organisationId } = await findOrganisation("csu:essex");
    const result = await chooseOrganisation(await actAs(person, "ccg:00C"), { organisationId });
    expect(result).toEqual({ ok: false, error: "not_found" });
  });

  it("changes with the password, and every other session ends", async () => {
    const { person } = await inTwoOrganisations();
    const [here, elsewhere] = [await actAs(person, "ccg:00C"), await actAs(person, "ccg:00C")];
    const wrong = await changePassword(here, { password: "not this one", newPassword: "four other words apart" });
    expect(wrong).toMatchObject({ fields: { password: expect.any(String) } });
    const result = await changePassword(here, { password, newPassword: "four other words apart" });
    if (!result.ok) throw new Error(result.error);
    for (const { sessionId } of [here, elsewhere]) expect((await sessionOf(sessionId)).endedAt).not.toBeNull();
    expect((await sessionOf(result.value.sessionId)).endedAt).toBeNull();
  });
});

describe("a password, while someone is logged in", () => {
  it("is not to be guessed either", async () => {
    const { person } = await inTwoOrganisations();
    const actor = await actAs(person, "ccg:00C");
    const guess = () => changePassword(actor, { password: "not this one", newPassword: "four other words apart" });
    for (let tries = 0; tries < 5; tries += 1) await guess();
    expect(await guess()).toMatchObject({ message: expect.stringContaining("Too many") });
  });
});

describe("a persona", () => {
  it("is entered with one click, and nobody else is", async () => {
    const { id } = await makePerson("csu:essex", ["csu_lead"]);
    expect(await usePersona(visitor, { personId: id })).toEqual({ ok: false, error: "not_found" });
    await database().person.update({ where: { id }, data: { isPersona: true } });
    expect(await usePersona(visitor, { personId: id })).toMatchObject({ ok: true });
  });
});
