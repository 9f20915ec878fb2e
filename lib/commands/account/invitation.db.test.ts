import { describe, expect, it } from "vitest";
import { verifyChain } from "@/lib/db/audit/verify-chain";
import { database } from "@/lib/db/client";
import { env } from "@/lib/platform/env";
import { linkToken } from "@/lib/platform/link-token";
import { findOrganisation, makeActor, makePerson, nhsCb } from "@/prisma/factories/people";
import { atTheSameMoment } from "@/prisma/testing/at-the-same-moment";
import { acceptInvitation } from "./accept-invitation";
import { invitePerson } from "./invite-person";
import { logIn } from "./log-in";
import { revokeInvitation } from "./revoke-invitation";

const visitor = { address: "192.0.2.7", requestId: "test" };
const newPassword = "three words apart";
const someone = () => `${crypto.randomUUID()}@example.test`;
const tokenOf = (id: string) => linkToken("invitation", id, env().authSecret);

async function invited(email = someone()) {
  const lead = await makeActor("csu:essex", "csu_lead");
  const result = await invitePerson(lead, { email, role: "csu_contributor" });
  if (!result.ok) throw new Error(result.error);
  return { lead, email, id: result.value.invitationId, token: tokenOf(result.value.invitationId) };
}

describe("inviting", () => {
  it("leaves a mail to be sent and a line in the record, and keeps the link's secret nowhere", async () => {
    const { id, token } = await invited();
    expect(await database().outboxMessage.count({ where: { uniqueKey: `mail.invitation:${id}` } })).toBe(1);
    expect(await database().auditEntry.count({ where: { action: "invitation.sent", subjectId: id } })).toBe(1);
    const row = await database().invitation.findUniqueOrThrow({ where: { id }, omit: { tokenHash: false } });
    expect(JSON.stringify(row)).not.toContain(token);
    expect(await verifyChain()).toMatchObject({ whole: true });
  });

  it("is for leads and the programme office", async () => {
    const offer = { email: someone(), role: "csu_contributor" } as const;
    expect(await invitePerson(await makeActor("csu:essex", "csu_contributor"), offer)).toEqual({
      ok: false,
      error: "not_found",
    });
    const { id: organisationId } = await findOrganisation("csu:essex");
    const office = await makeActor(nhsCb, "programme_office");
    expect(await invitePerson(office, { ...offer, organisationId })).toMatchObject({ ok: true });
  });

  it("finds no other organisation than the lead's own", async () => {
    const { id: organisationId } = await findOrganisation("csu:arden");
    const lead = await makeActor("csu:essex", "csu_lead");
    const result = await invitePerson(lead, { email: someone(), role: "csu_lead", organisationId });
    expect(result).toEqual({ ok: false, error: "not_found" });
  });

  it("offers only roles of that kind of organisation", async () => {
    const lead = await makeActor("ccg:00C", "ccg_lead");
    expect(await invitePerson(lead, { email: someone(), role: "programme_office" })).toMatchObject({
      error: "invalid",
      fields: { role: expect.any(String) },
    });
  });

  it("does not offer the same twice, nor a role that is held", async () => {
    const { lead, email, token } = await invited();
    const again = () => invitePerson(lead, { email, role: "csu_contributor" });
    expect(await again()).toMatchObject({ fields: { email: expect.stringContaining("invited already") } });
    await acceptInvitation(visitor, { token, name: "Analyst", newPassword });
    expect(await again()).toMatchObject({ fields: { email: expect.stringContaining("has this role") } });
  });
});

describe("taking an invitation back", () => {
  it("makes its link worthless", async () => {
    const { lead, id, token } = await invited();
    expect(await revokeInvitation(lead, { invitationId: id })).toMatchObject({ ok: true });
    expect(await acceptInvitation(visitor, { token, name: "Analyst", newPassword })).toMatchObject({ ok: false });
    expect(await revokeInvitation(lead, { invitationId: id })).toMatchObject({ error: "conflict" });
  });

  it("is not for another organisation", async () => {
    const { id } = await invited();
    const other = await makeActor("csu:arden", "csu_lead");
    expect(await revokeInvitation(other, { invitationId: id })).toEqual({ ok: false, error: "not_found" });
  });
});

describe("accepting", () => {
  it("makes an account with the role and logs it in", async () => {
    const { email, token } = await invited();
    const result = await acceptInvitation(visitor, { token, name: "Analyst", newPassword });
    expect(result).toMatchObject({ ok: true, value: { sessionId: expect.any(String), mustChoose: false } });
    expect(await logIn(visitor, { email, password: newPassword })).toMatchObject({ ok: true });
    const person = await database().person.findUniqueOrThrow({ where: { email }, include: { memberships: true } });
    expect(person.memberships.map((membership) => membership.role)).toEqual(["csu_contributor"]);
  });

  it("asks someone new for a name and a good password, and leaves the link usable", async () => {
    const { token } = await invited();
    expect(await acceptInvitation(visitor, { token, name: "", newPassword })).toMatchObject({
      fields: { name: expect.any(String) },
    });
    expect(await acceptInvitation(visitor, { token, name: "", newPassword: "" })).toMatchObject({
      fields: { name: expect.any(String), newPassword: expect.any(String) },
    });
    expect(await acceptInvitation(visitor, { token, name: "Analyst", newPassword: "short" })).toMatchObject({
      fields: { newPassword: expect.any(String) },
    });
    expect(await acceptInvitation(visitor, { token, name: "Analyst", newPassword })).toMatchObject({ ok: true });
  });

  it("gives someone who is known the role, and neither a session nor another password", async () => {
    const known = await makePerson("ccg:00C", ["ccg_lead"]);
    const { token } = await invited(known.email);
    expect(await acceptInvitation(visitor, { token, name: "", newPassword: "a fresh pass phrase" })).toEqual({
      ok: true,
      value: null,
    });
    expect(await database().membership.count({ where: { personId: known.id, endedAt: null } })).toBe(2);
    expect(await logIn(visitor, { email: known.email, password: "a fresh pass phrase" })).toMatchObject({ ok: false });
  });

  it("is refused once the invitation is too old", async () => {
    const { id, token } = await invited();
    await database().invitation.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1) } });
    expect(await acceptInvitation(visitor, { token, name: "Analyst", newPassword })).toMatchObject({ ok: false });
  });

  it("works once, of fifty at the same moment", async () => {
    const { email, token } = await invited();
    const tries = Array.from({ length: 50 }, (_, i) =>
      acceptInvitation(visitor, { token, name: `Analyst ${i}`, newPassword }),
    );
    const results = await Promise.all(tries);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await database().membership.count({ where: { person: { email } } })).toBe(1);
  });

  it("works once for who has an account too, which no second account would tell", async () => {
    const { email } = await makePerson("csu:arden", ["csu_lead"]);
    const { token } = await invited(email);
    const accept = () => acceptInvitation(visitor, { token, name: "", newPassword: "" });
    const results = await atTheSameMoment([accept, accept]);
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });
});
