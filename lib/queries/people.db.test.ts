import { beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { peopleSearchSchema } from "@/lib/schemas/account";
import { makeActor, makePerson, nhsCb } from "@/prisma/factories/people";
import { everyoneInRoles, getEndableMembership, listPeople } from "./people";

const all = peopleSearchSchema.parse({});

beforeAll(async () => {
  await makePerson("csu:essex", ["csu_lead"], "Ann 100% sure");
  await makePerson("csu:essex", ["csu_contributor"], "Ben under_score");
  await makePerson("csu:arden", ["csu_lead"], "Cleo of Arden");
});

const names = async (...args: Parameters<typeof listPeople>) => (await listPeople(...args)).rows.map((row) => row.name);

describe("who holds which role", () => {
  it("is a lead's to see for the lead's own organisation", async () => {
    const lead = await makeActor("csu:essex", "csu_lead");
    const { rows } = await listPeople(lead, all);
    expect(new Set(rows.map((row) => row.organisation))).toEqual(new Set(["Essex"]));
    expect(rows.map((row) => row.name)).not.toContain("Cleo of Arden");
  });

  it("is nobody's to see without such a role", async () => {
    for (const actor of [await makeActor("csu:essex", "csu_contributor"), await makeActor(nhsCb, "reviewer")]) {
      expect(await listPeople(actor, all)).toMatchObject({ rows: [], total: 0, invitations: [] });
    }
  });

  it("is found by name, address and organisation, as typed", async () => {
    const office = await makeActor(nhsCb, "programme_office");
    expect(await names(office, { ...all, search: "cleo" })).toEqual(["Cleo of Arden"]);
    expect(await names(office, { ...all, search: "ARDEN" })).toContain("Cleo of Arden");
    expect(await names(office, { ...all, search: "100%" })).toEqual(["Ann 100% sure"]);
    expect(await names(office, { ...all, search: "r_s" })).toEqual(["Ben under_score"]);
    expect(await names(office, { ...all, search: "%" })).toEqual(["Ann 100% sure"]);
    expect(await names(office, { ...all, search: "\\" })).toEqual([]);
    expect(await names(office, { ...all, search: "ann", role: "csu_contributor" })).toEqual([]);
  });

  it("offers to end every role but that of the last lead", async () => {
    const office = await makeActor(nhsCb, "programme_office");
    const { rows } = await listPeople(office, { ...all, search: "Cleo" });
    expect(rows.map((row) => row.mayEnd)).toEqual([false]);
    expect(await getEndableMembership(office, rows[0]?.membershipId ?? "")).toBeNull();
    const [ben] = (await listPeople(office, { ...all, search: "Ben" })).rows;
    expect(ben?.mayEnd).toBe(true);
    expect(await getEndableMembership(office, ben?.membershipId ?? "")).toMatchObject({ name: "Ben under_score" });
    expect(await getEndableMembership(await makeActor("csu:arden", "csu_lead"), ben?.membershipId ?? "")).toBeNull();
  });

  it("is put in the order that was asked for, and a file has all of it in that order", async () => {
    const office = await makeActor(nhsCb, "programme_office");
    const search = peopleSearchSchema.parse({ search: "e", sort: "name", direction: "descending" });
    const inOrder = await names(office, search);
    expect(inOrder.indexOf("Cleo of Arden")).toBeLessThan(inOrder.indexOf("Ben under_score"));
    expect((await everyoneInRoles(office, search)).map(({ name }) => name)).toEqual(inOrder);
    const lead = await makeActor("csu:essex", "csu_lead");
    const own = await everyoneInRoles(lead, all);
    expect(new Set(own.map(({ organisation }) => organisation))).toEqual(new Set(["Essex"]));
    expect(await everyoneInRoles(await makeActor(nhsCb, "reviewer"), all)).toEqual([]);
  });

  it("takes the same number of statements however many there are", async () => {
    const office = await makeActor(nhsCb, "programme_office");
    await Promise.all(Array.from({ length: 120 }, () => makePerson("ccg:00C", ["ccg_member"])));
    const first = await listPeople(office, { ...all, role: "ccg_member" });
    expect(first).toMatchObject({ matching: 120, pages: 2 });
    expect(first.total).toBeGreaterThan(120);
    expect(first.rows).toHaveLength(100);
    expect((await listPeople(office, { ...all, role: "ccg_member", page: 2 })).rows).toHaveLength(20);
    expect(await database().membership.count({ where: { role: "ccg_member" } })).toBe(120);
  });
});
