import { beforeAll, describe, expect, it } from "vitest";
import { submitCase } from "@/lib/commands/checkpoint/submit-case";
import { database } from "@/lib/db/client";
import { makeCase } from "@/prisma/factories/case";
import { setClock } from "@/prisma/factories/clock";
import { actAs, makeActor, nhsCb } from "@/prisma/factories/people";
import { getCaseReceipts, getPublicReceipt } from "./receipt";
import { getUnitCase } from "./unit-case";

beforeAll(() => setClock(new Date("2012-08-30T09:00:00Z")));

describe("a receipt", () => {
  it("is the unit's and the programme office's; the public page says what stands on it, for its full hash alone", async () => {
    const made = await makeCase({ unit: "essex", stage: "signed_off" });
    const lead = await actAs(made.people.lead, "csu:essex");
    const { version } = await database().submission.findUniqueOrThrow({ where: { id: made.submissionId } });
    const submitted = await submitCase(lead, { submissionId: made.submissionId, version });
    if (!submitted.ok) throw new Error(JSON.stringify(submitted));
    const { sha256, reference } = submitted.value;
    const own = await getCaseReceipts(lead, "essex", 3);
    expect(own?.latest).toMatchObject({ reference, sha256, unit: "Essex", answers: made.criteria.length });
    expect((await getCaseReceipts(await makeActor(nhsCb, "programme_office"), "essex", 3))?.latest.sha256).toBe(sha256);
    expect(await getCaseReceipts(await makeActor("csu:arden", "csu_lead"), "essex", 3)).toBeNull();
    expect(await getPublicReceipt(sha256)).toEqual(own?.latest);
    const texts = JSON.stringify(await getPublicReceipt(sha256));
    expect(texts).not.toContain("Our answer to");
    for (const other of [sha256.slice(0, 63), `${sha256.slice(0, 63)}${sha256.endsWith("0") ? "1" : "0"}`, "", "%"]) {
      expect(await getPublicReceipt(other)).toBeNull();
    }
  });
});

describe("a unit's case", () => {
  it("is there for those who may read it, and for nobody else", async () => {
    const made = await makeCase({ unit: "north-east", stage: "preparing", answered: 0.5 });
    const contributor = await actAs(made.people.contributor, "csu:north-east");
    const own = await getUnitCase(contributor, "north-east", 3);
    expect(own).toMatchObject({ isOwn: true, may: { edit: true }, ready: 10, criteria: made.criteria.length });
    const office = await getUnitCase(await makeActor(nhsCb, "programme_office"), "north-east", 3);
    expect(office).toMatchObject({ isOwn: false, may: { edit: false } });
    const strangers = [
      ["csu:arden", "csu_lead"],
      [nhsCb, "reviewer"],
      ["ccg:06H", "ccg_lead"],
    ] as const;
    for (const [organisation, role] of strangers) {
      expect(await getUnitCase(await makeActor(organisation, role), "north-east", 3)).toBeNull();
    }
    expect(await getUnitCase(contributor, "north-east", 9)).toBeNull();
  });
});
