import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { getProgrammeOverview } from "@/lib/queries/programme-overview";
import { makeCase } from "@/prisma/factories/case";
import { makeFlag } from "@/prisma/factories/flag";
import { actAs, findOrganisation, makeActor, nhsCb } from "@/prisma/factories/people";
import { listUnitFlags } from "./flags";
import { getUnit } from "./unit";
import { getUnitPages } from "./unit-pages";

const all = { customers: true, flags: true, history: true };

let reviewer: Actor;
let moderator: Actor;

beforeAll(async () => {
  const { people } = await makeCase({ unit: "essex", stage: "in_review" });
  await makeFlag({ slug: "essex" });
  await makeFlag({ slug: "arden" });
  reviewer = await actAs(people.reviewers[0] ?? people.lead, nhsCb);
  moderator = await actAs(people.moderator, nhsCb);
});

describe("the pages of a unit", () => {
  it("are those that open", async () => {
    expect(await getUnitPages(reviewer, "essex")).toEqual(all);
    expect(await getUnitPages(reviewer, "arden")).toEqual({ customers: false, flags: false, history: true });
    expect(await getUnitPages(moderator, "arden")).toEqual({ customers: true, flags: false, history: true });
    expect(await getUnitPages(await makeActor(nhsCb, "programme_office"), "arden")).toEqual(all);
    expect(await getUnitPages(await makeActor("csu:arden", "csu_contributor"), "arden")).toEqual(all);
    const ofCcg = await makeActor("ccg:99E", "ccg_lead");
    expect(await getUnitPages(ofCcg, "essex")).toEqual({ customers: false, flags: false, history: false });
    for (const role of ["auditor", "decision_maker"] as const) {
      expect(await getUnitPages(await makeActor(nhsCb, role), "arden")).toMatchObject({ flags: true, history: true });
    }
    const observer = await makeActor("sha_cluster:london", "sha_observer");
    expect(await getUnitPages(observer, "south-london")).toEqual({ customers: false, flags: true, history: true });
    expect(await getUnitPages(observer, "arden")).toMatchObject({ flags: false });
  });

  it("are gone for someone with a conflict, and so is the number of its flags", async () => {
    const { people } = await makeCase({ unit: "merseyside", stage: "in_review" });
    const recused = people.reviewers[0] ?? people.lead;
    const { id: csuId } = await findOrganisation("csu:merseyside");
    await database().declaration.updateMany({ where: { personId: recused.id, csuId }, data: { hasConflict: true } });
    const actor = await actAs(recused, nhsCb);
    expect(await getUnitPages(actor, "merseyside")).toMatchObject({ customers: false, flags: false });
    expect((await getUnit(actor, "merseyside"))?.flags).toBeNull();
  });
});

describe("the number of a unit's flags", () => {
  it("is not said to be nought to a reader who may not know it", async () => {
    expect((await getUnit(reviewer, "essex"))?.flags).toMatchObject({ open: 1 });
    expect((await getUnit(reviewer, "arden"))?.flags).toBeNull();
    expect(await listUnitFlags(reviewer, "arden")).toBeNull();
    const rows = (await getProgrammeOverview(reviewer, "2012"))?.rows ?? [];
    const open = Object.fromEntries(rows.map(({ slug, openFlags }) => [slug, openFlags]));
    expect(open).toMatchObject({ essex: 1, arden: null, merseyside: null });
  });

  it("is nought where a reader may know it and there is none", async () => {
    const office = await makeActor(nhsCb, "programme_office");
    const rows = (await getProgrammeOverview(office, "2012"))?.rows ?? [];
    const open = Object.fromEntries(rows.map(({ slug, openFlags }) => [slug, openFlags]));
    expect(open).toMatchObject({ essex: 1, arden: 1, merseyside: 0 });
  });
});
