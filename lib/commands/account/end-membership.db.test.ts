import { describe, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { actAs, makeActor, makePerson, nhsCb } from "@/prisma/factories/people";
import { endMembership } from "./end-membership";

const roleOf = (personId: string) => database().membership.findFirstOrThrow({ where: { personId } });

describe("ending a membership", () => {
  it("ends the role, and the sessions that act for the organisation", async () => {
    const lead = await makeActor("csu:essex", "csu_lead");
    const person = await makePerson("csu:essex", ["csu_contributor"]);
    const colleague = await actAs(person, "csu:essex");
    const { id } = await roleOf(person.id);
    expect(await endMembership(lead, { membershipId: id })).toEqual({ ok: true, value: undefined });
    const session = await database().session.findUniqueOrThrow({ where: { id: colleague.sessionId ?? "" } });
    expect(session.endedAt).not.toBeNull();
    expect(await database().auditEntry.count({ where: { action: "membership.ended", subjectId: person.id } })).toBe(1);
    expect(await endMembership(lead, { membershipId: id })).toEqual({ ok: false, error: "not_found" });
  });

  it("never ends the last lead", async () => {
    const lead = await makeActor("csu:arden", "csu_lead");
    const { id } = await roleOf(lead.personId ?? "");
    expect(await endMembership(lead, { membershipId: id })).toMatchObject({ error: "conflict" });
    const office = await makeActor(nhsCb, "programme_office");
    expect(await endMembership(office, { membershipId: id })).toMatchObject({ error: "conflict" });
  });

  it("counts nobody whose account is closed as a lead", async () => {
    const lead = await makeActor("csu:arden", "csu_lead");
    const closed = await makePerson("csu:arden", ["csu_lead"]);
    const end = async (personId: string) => endMembership(lead, { membershipId: (await roleOf(personId)).id });
    await database().membership.updateMany({
      where: { organisation: { slug: "arden" }, personId: { notIn: [lead.personId ?? "", closed.id] } },
      data: { endedAt: new Date() },
    });
    await database().person.update({ where: { id: closed.id }, data: { disabledAt: new Date() } });
    expect(await end(lead.personId ?? "")).toMatchObject({ error: "conflict" });
    expect(await end(closed.id)).toMatchObject({ ok: true });
  });

  it("ends a lead whose account is closed, were it the last: nobody is lost who could invite", async () => {
    const closed = await makePerson("csu:css-south", ["csu_lead"]);
    const { id, organisationId } = await roleOf(closed.id);
    const others = { organisationId, personId: { not: closed.id } };
    await database().membership.updateMany({ where: others, data: { endedAt: new Date() } });
    await database().person.update({ where: { id: closed.id }, data: { disabledAt: new Date() } });
    expect(await endMembership(await makeActor(nhsCb, "programme_office"), { membershipId: id })).toMatchObject({
      ok: true,
    });
  });

  it("leaves one lead of two who end each other at once", async () => {
    const leads = [await makeActor("ccg:00C", "ccg_lead"), await makeActor("ccg:00C", "ccg_lead")] as const;
    const ids = await Promise.all(leads.map(async (lead) => (await roleOf(lead.personId ?? "")).id));
    const results = await Promise.all([
      endMembership(leads[0], { membershipId: ids[1] ?? "" }),
      endMembership(leads[1], { membershipId: ids[0] ?? "" }),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
  });

  it("finds nobody of another organisation, and nobody for a contributor", async () => {
    const person = await makePerson("csu:essex", ["csu_contributor"]);
    const { id } = await roleOf(person.id);
    const gone = { ok: false, error: "not_found" };
    expect(await endMembership(await makeActor("csu:arden", "csu_lead"), { membershipId: id })).toEqual(gone);
    expect(await endMembership(await makeActor("csu:essex", "csu_contributor"), { membershipId: id })).toEqual(gone);
  });
});
