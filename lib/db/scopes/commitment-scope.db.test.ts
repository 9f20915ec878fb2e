import { beforeAll, describe, expect, test } from "vitest";
import { type MadeCase, makeCase } from "@/prisma/factories/case";
import { makeCommitment } from "@/prisma/factories/commitment";
import { actAs, findOrganisation, makeActor, nhsCb } from "@/prisma/factories/people";
import { makeArdenPreparing, makeEssexInReview } from "@/prisma/testing/scope-cases";
import { conflicted } from "@/prisma/testing/seats";
import type { Actor } from "../actor";
import { database } from "../client";
import { commitmentLineScope, expectedIncomeScope } from "./commitment-scope";

const at = new Date("2012-08-30T09:00:00Z");

const essex = await makeEssexInReview();
const { arden, ardensLead } = await makeArdenPreparing();
const office = await makeActor(nhsCb, "programme_office");

describe("money", () => {
  let ccgId: string;
  let handedIn: MadeCase;
  const lines = (actor: Actor) =>
    database().commitmentLine.count({ where: { AND: [{ ccgId }, commitmentLineScope(actor)] } });
  const expected = (actor: Actor) =>
    database().expectedIncome.count({ where: { AND: [{ ccgId }, expectedIncomeScope(actor)] } });

  beforeAll(async () => {
    ({ id: ccgId } = await findOrganisation("ccg:99G"));
    const { lead } = await makeCommitment({ ccg: "99G", supplier: "csu:essex", line: "redesign" });
    await makeCommitment({ ccg: "99G", supplier: "csu:essex", line: "imt", confirmed: false, lead });
    const { id: serviceLineId } = await database().serviceLine.findUniqueOrThrow({ where: { slug: "redesign" } });
    handedIn = await makeCase({ unit: "kent-medway", stage: "preparing" });
    await database().expectedIncome.createMany({
      data: [handedIn, arden].map(({ submissionId, people }) => ({
        submissionId,
        ccgId,
        serviceLineId,
        pencePerYear: 100n,
        editedById: people.lead.id,
        editedAt: at,
      })),
    });
    await database().submission.update({ where: { id: handedIn.submissionId }, data: { status: "submitted" } });
  });

  test("of a CCG is its own; its drafts are nobody else's", async () => {
    expect(await lines(await makeActor("ccg:99G", "ccg_lead"))).toBe(2);
    expect(await lines(await makeActor("ccg:99F", "ccg_lead"))).toBe(0);
    expect(await lines(await actAs(essex.people.lead, "csu:essex"))).toBe(1);
    expect(await lines(office)).toBe(1);
    for (const actor of [ardensLead, await makeActor(nhsCb, "auditor")]) expect(await lines(actor)).toBe(0);
    expect(await lines(await conflicted(await makeActor(nhsCb, "programme_office"), essex))).toBe(0);
  });

  test("that a unit expects is told to the CCG that it names once the case is handed in", async () => {
    const names = async (actor: Actor) =>
      (await database().expectedIncome.findMany({ where: expectedIncomeScope(actor) })).map((row) => row.submissionId);
    expect(await names(await makeActor("ccg:99G", "ccg_lead"))).toEqual([handedIn.submissionId]);
    expect(await names(await makeActor("ccg:99F", "ccg_lead"))).toEqual([]);
    expect(await names(ardensLead)).toEqual([arden.submissionId]);
    expect(await expected(office)).toBe(2);
    expect(await expected(await makeActor(nhsCb, "auditor"))).toBe(0);
  });
});
