import { beforeAll, describe, expect, it } from "vitest";
import { changeCommitment } from "@/lib/commands/commitment/change-commitment";
import { stepBack } from "@/lib/commands/commitment/step-back";
import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { makeCase } from "@/prisma/factories/case";
import { makeCommitment } from "@/prisma/factories/commitment";
import { makeActor, nhsCb } from "@/prisma/factories/people";
import { getCcgSupport } from "./ccg-support";
import { listCcgs } from "./ccgs";
import { getCommitment } from "./commitment";
import { getCustomerFigures } from "./customer-figures";
import { getIntentForm } from "./intent-form";
import { getUnitCustomers } from "./unit-customers";

/** Said by the CCG in places where nobody else may read it. */
const secrets = ["Zanzibar", "Qatar", "no_choice", "777"];
let lineId: string;
let lead: Actor;
let member: Actor;
let otherCcg: Actor;
let essex: Actor;
let arden: Actor;
let office: Actor;

beforeAll(async () => {
  await makeCase({ unit: "essex", stage: "preparing" });
  lead = await makeActor("ccg:99G", "ccg_lead");
  member = await makeActor("ccg:99G", "ccg_member");
  otherCcg = await makeActor("ccg:99F", "ccg_lead");
  essex = await makeActor("csu:essex", "csu_lead");
  arden = await makeActor("csu:arden", "csu_lead");
  office = await makeActor(nhsCb, "programme_office");
  const made = await makeCommitment({
    ccg: "99G",
    supplier: "csu:essex",
    line: "redesign",
    pence: 600,
    stage: "intends",
  });
  await makeCommitment({ ccg: "99G", line: "imt", pence: 310 });
  lineId = made.lineId;
  const { version } = await database().commitmentLine.findUniqueOrThrow({ where: { id: lineId } });
  const draft = {
    startsOn: null,
    endsOn: null,
    note: "Zanzibar note",
    choiceReason: "no_choice",
    price: "7.77",
  } as const;
  const drafted = await changeCommitment(lead, { ...draft, commitmentId: lineId, version, stage: "signed" });
  expect(drafted.ok).toBe(true);
});

/** All that a reader is given, less the ids: chance may write a price into one. */
const written = (value: unknown) =>
  JSON.stringify(value).replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "id");

describe("another organisation", () => {
  it("finds no page of a CCG", async () => {
    for (const stranger of [otherCcg, essex, arden]) {
      expect(await getCcgSupport(stranger, "99G")).toBeNull();
      expect(await getCommitment(stranger, "99G", lineId)).toBeNull();
      expect(await getIntentForm(stranger, "99G", "redesign")).toBeNull();
    }
    expect(await getCommitment(otherCcg, "99F", lineId)).toBeNull();
    expect((await listCcgs(otherCcg)).rows.map((row) => row.odsCode)).toEqual(["99F"]);
  });

  it("finds no customers of a unit", async () => {
    const observer = await makeActor("sha_cluster:midlands-and-east-of-england", "sha_observer");
    for (const stranger of [lead, otherCcg, arden, observer]) {
      expect(await getUnitCustomers(stranger, "essex")).toBeNull();
      expect(await getCustomerFigures(stranger, "essex")).toBeNull();
    }
    expect((await listCcgs(observer)).rows).toEqual([]);
  });
});

describe("the two sides of one commitment", () => {
  it("the CCG's own people read draft, note and reason; the member as well, who cannot confirm", async () => {
    for (const own of [lead, member]) {
      expect(written(await getCommitment(own, "99G", lineId))).toMatch(/Zanzibar note.*no_choice/);
      expect(await getCcgSupport(own, "99G")).toMatchObject({ drafts: [{ pencePerHead: 777 }], bar: { planned: 910 } });
    }
    expect((await getCcgSupport(lead, "99G"))?.whyNotConfirm).toBeNull();
    expect((await getCcgSupport(member, "99G"))?.whyNotConfirm).toBe("Your CCG lead can confirm.");
  });

  it("the unit reads what is confirmed to it, and no draft, note or reason; the in-house line is not its own", async () => {
    const unit = await getUnitCustomers(essex, "essex");
    expect(unit?.rows).toMatchObject([{ odsCode: "99G", pencePerHead: 600, counts: true, isInFootprint: true }]);
    expect(unit?.notBuying).toContain("NHS Thurrock");
    expect(unit?.notBuying).not.toContain("NHS Southend");
    expect(await getCustomerFigures(essex, "essex")).toMatchObject({ customers: 1, pencePerHead: 600 });
    for (const secret of secrets) expect(written(unit)).not.toContain(secret);
  });

  it("the programme office reads every confirmed price, and no draft, note or reason", async () => {
    const support = await getCcgSupport(office, "99G");
    expect(support).toMatchObject({ bar: { planned: 910 }, drafts: [], barWithDrafts: null, may: { record: false } });
    for (const secret of secrets) expect(written(support)).not.toContain(secret);
    expect(await getCommitment(office, "99G", lineId)).toBeNull();
    const row = (await listCcgs(office)).rows.find((each) => each.odsCode === "99G");
    expect(row).toMatchObject({ linesDecided: 2, plannedPence: 910 });
  });

  it("a withdrawal reaches the unit as a stage, without its reason", async () => {
    const { version } = await database().commitmentLine.findUniqueOrThrow({ where: { id: lineId } });
    const back = { commitmentId: lineId, version, stage: "withdrawn", reason: "Qatar offered more" } as const;
    expect(await stepBack(lead, back)).toMatchObject({ ok: true });
    const unit = await getUnitCustomers(essex, "essex");
    expect(unit).toMatchObject({ rows: [{ stage: "withdrawn", counts: false }], figures: { customers: 0 } });
    for (const secret of secrets) expect(written(unit)).not.toContain(secret);
  });
});
