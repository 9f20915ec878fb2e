import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/db/actor";
import { getProgrammeOverview } from "@/lib/queries/programme-overview";
import { makeCase } from "@/prisma/factories/case";
import { makeFlag } from "@/prisma/factories/flag";
import { actAs, makeActor, nhsCb } from "@/prisma/factories/people";
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
