import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { canOwnPlan } from "@/lib/db/flag/flag-choices";
import { ownerlessFlags } from "@/lib/db/flag/ownerless-flags";
import { flagTasks } from "@/lib/db/work/flag-tasks";
import { getFlag } from "@/lib/queries/flag";
import { listUnitFlags } from "@/lib/queries/flags";
import { makeCase } from "@/prisma/factories/case";
import { setClock } from "@/prisma/factories/clock";
import { type FlagToMake, makeFlag } from "@/prisma/factories/flag";
import { actAs, makeActor, makePerson, nhsCb } from "@/prisma/factories/people";
import { addProgress } from "./add-progress";
import { agreePlan } from "./agree-plan";
import { changePlan } from "./change-plan";
import { completeMilestone } from "./complete-milestone";
import { orderFlag } from "./order-flag";
import { raiseFlag } from "./raise-flag";

let office: Actor;
let other: Actor;

beforeAll(async () => {
  await setClock(new Date("2012-09-14T08:00:00Z"));
  office = await makeActor(nhsCb, "programme_office");
  other = await makeActor("csu:arden", "csu_lead");
});

async function flagAt(status: NonNullable<FlagToMake["status"]>, brief: Partial<FlagToMake> = {}) {
  const made = await makeFlag({ slug: "essex", status, ...brief });
  const lead = await actAs(made.people.lead, "csu:essex");
  const row = await database().flag.findUniqueOrThrow({ where: { id: made.flagId }, include: { milestones: true } });
  return { ...made, lead, row };
}

/** A whole plan, owned by the unit's lead and the programme office. */
const planOf = ({ flagId, row, people }: Awaited<ReturnType<typeof flagAt>>) => ({
  flagId,
  version: row.version,
  rootCause: "No price list.",
  exitCriteria: "Five CCGs confirm.",
  csuOwnerId: people.lead.id,
  nhsOwnerId: office.personId,
  dueOn: "2012-11-30",
  milestones: [{ title: "Publish the list", dueOn: "2012-10-12" }],
});

const order = (flagId: string, version: number, name: Parameters<typeof orderFlag>[1]["order"], reason = "") => ({
  flagId,
  version,
  order: name,
  reason,
  dueOn: null,
});

describe("a flag", () => {
  it("is raised with a number of its own, and told by mail once", async () => {
    const essex = await database().organisation.findFirstOrThrow({ where: { kind: "csu", slug: "essex" } });
    const raised = await raiseFlag(office, {
      csuId: essex.id,
      title: "No finance lead",
      rootCause: "The post was not filled.",
      severity: "high",
      criterionId: null,
      dueOn: "2012-10-31",
    });
    expect(raised).toMatchObject({ ok: true, value: { csu: "essex" } });
    expect(await database().outboxMessage.count({ where: { kind: "mail.flag_raised" } })).toBe(1);
    expect(await database().auditEntry.count({ where: { action: "flag.raised", csuId: essex.id } })).toBeGreaterThan(0);
  });

  it("is not there for another unit: not to read, not to change", async () => {
    const { flagId, number, row } = await flagAt("in_progress");
    expect(await getFlag(other, "essex", number)).toBeNull();
    expect(await orderFlag(other, order(flagId, row.version, "propose_clearance"))).toEqual({
      ok: false,
      error: "not_found",
    });
    expect(await addProgress(other, { flagId, text: "x", documentVersionId: null, isForNhsCbOnly: false })).toEqual({
      ok: false,
      error: "not_found",
    });
  });

  it("is found by its number within the programme, whatever a rehearsal has under the same", async () => {
    const rehearsal = await database().programme.create({
      data: { slug: "try", name: "A rehearsal", isRehearsal: true },
    });
    const number = 4004;
    await makeFlag({ slug: "essex", programmeId: rehearsal.id, number, title: "Only tried" });
    const { lead, flagId } = await flagAt("in_progress", { number });
    expect(await getFlag(lead, "essex", number)).toMatchObject({ id: flagId });
    await database().flag.updateMany({ where: { id: flagId }, data: { number: 4005 } });
    expect(await getFlag(lead, "essex", number)).toBeNull();
    expect((await listUnitFlags(lead, "essex"))?.flags.map((flag) => flag.number)).not.toContain(number);
  });

  it("binds when both sides have agreed the plan, and a change sets both back", async () => {
    const made = await flagAt("raised");
    const { flagId, lead, row } = made;
    const plan = planOf(made);
    expect(await changePlan(lead, plan)).toMatchObject({ ok: true });
    expect(await agreePlan(lead, { flagId, version: row.version + 1 })).toMatchObject({
      ok: true,
      value: { isSettled: false },
    });
    expect(await agreePlan(lead, { flagId, version: row.version + 2 })).toMatchObject({ ok: false, error: "conflict" });
    expect(await agreePlan(office, { flagId, version: row.version + 2 })).toMatchObject({
      ok: true,
      value: { isSettled: true },
    });
    expect(await changePlan(lead, { ...plan, version: row.version + 4 })).toMatchObject({ ok: true });
    const after = await database().flag.findUniqueOrThrow({ where: { id: flagId } });
    expect(after).toMatchObject({ status: "raised", csuAgreedAt: null, nhsAgreedAt: null });
  });

  it("is owned at NHS CB by someone who may open it and is not of the unit", async () => {
    const made = await flagAt("raised");
    const { people: panel } = await makeCase({ unit: "essex", stage: "in_review" });
    const [seated, replaced] = panel.reviewers;
    await database().panelMember.updateMany({
      where: { personId: replaced?.id ?? "" },
      data: { replacedAt: office.now },
    });
    const elsewhere = (await makeCase({ unit: "arden", stage: "in_review" })).people.reviewers[0];
    const { id: auditor } = await makePerson(nhsCb, ["auditor"]);
    const { id: ofBoth } = await makePerson(nhsCb, ["reviewer"]);
    const membership = { personId: ofBoth, organisationId: made.row.csuId, role: "csu_contributor" as const };
    await database().membership.create({ data: { ...membership, startedAt: office.now } });
    for (const nhsOwnerId of [auditor, ofBoth, made.people.lead.id, elsewhere?.id ?? "", replaced?.id ?? ""]) {
      expect(await changePlan(office, { ...planOf(made), nhsOwnerId })).toMatchObject({
        error: "invalid",
        fields: { nhsOwnerId: expect.any(String) },
      });
    }
    const seatedOwner = { ...planOf(made), nhsOwnerId: seated?.id ?? "" };
    expect(await changePlan(office, seatedOwner)).toMatchObject({ ok: true });
    expect(await ownerlessFlags(null)).not.toContain(made.flagId);
    const offered = (await getFlag(office, "essex", made.number))?.choices.nhsOwners.map(({ value }) => value) ?? [];
    expect(offered).toEqual(expect.arrayContaining([office.personId, seated?.id]));
    for (const id of offered) {
      expect(await getFlag(await actAs({ id }, nhsCb), "essex", made.number)).not.toBeNull();
    }
    expect((await getFlag(made.lead, "essex", made.number))?.ownersGone).toEqual([]);
    await database().panelMember.updateMany({
      where: { personId: seated?.id ?? "" },
      data: { replacedAt: office.now },
    });
    expect(await ownerlessFlags(made.row.csuId)).toContain(made.flagId);
    const titles = async (of: Actor) => (await flagTasks(of)).map(({ title }) => title);
    expect(await titles(office)).toContainEqual(expect.stringMatching(/^Name another owner at NHS CB: /));
    expect(await titles(made.lead)).toContainEqual(expect.stringMatching(/^NHS CB names an owner: /));
    expect(await getFlag(office, "essex", made.number)).toMatchObject({
      ownersGone: [expect.stringMatching(/^Reviewer.* no longer works on .*Essex.*'s checkpoints/)],
      may: { agree: false },
    });
    const version = made.row.version + 1;
    for (const side of [office, made.lead])
      expect(await agreePlan(side, { flagId: made.flagId, version })).toMatchObject({ error: "conflict" });

    // The unit is shown nothing of its panel: neither who could own the plan, nor who left; and it names nobody there.
    const view = await getFlag(made.lead, "essex", made.number);
    expect(view).toMatchObject({ ownersGone: [expect.stringMatching(/^NHS CB has to name another owner/)] });
    expect(view?.choices.nhsOwners).toEqual([]);
    const changed = { ...planOf(made), version, nhsOwnerId: office.personId };
    expect(await changePlan(made.lead, changed)).toMatchObject({ ok: true });
    const { nhsOwnerId } = await database().flag.findUniqueOrThrow({ where: { id: made.flagId } });
    expect(nhsOwnerId).toBe(seated?.id);
  });

  it("has lost its owner at NHS CB exactly where nobody may be chosen as the owner who is named", async () => {
    const made = await flagAt("raised");
    const { csuId } = made.row;
    for (const { id } of await database().person.findMany({ select: { id: true } })) {
      await database().flag.update({ where: { id: made.flagId }, data: { nhsOwnerId: id } });
      const { ofNhsCb } = await canOwnPlan(database(), csuId, { csuOwnerId: null, nhsOwnerId: id });
      expect((await ownerlessFlags(csuId)).has(made.flagId)).toBe(!ofNhsCb);
    }
  });

  it("proposes clearance only when every milestone is done, and someone other than the raiser clears it", async () => {
    const { flagId, lead, row, people } = await flagAt("in_progress");
    const milestone = row.milestones[0];
    expect(await orderFlag(lead, order(flagId, row.version, "propose_clearance"))).toMatchObject({
      ok: false,
      error: "conflict",
    });
    const done = {
      flagId,
      milestoneId: milestone?.id ?? "",
      evidenceText: "Published on the site.",
      documentVersionId: null,
    };
    expect(await completeMilestone(lead, done)).toMatchObject({ ok: true });
    expect(await completeMilestone(lead, done)).toMatchObject({ ok: false });
    expect(await orderFlag(lead, order(flagId, row.version + 1, "propose_clearance"))).toMatchObject({ ok: true });
    const raiser = await actAs(people.moderator, nhsCb);
    const refused = await orderFlag(raiser, order(flagId, row.version + 2, "clear"));
    expect(refused.ok).toBe(false);
    expect(await orderFlag(office, order(flagId, row.version + 2, "clear"))).toMatchObject({ ok: true });
    expect(await database().flag.findUniqueOrThrow({ where: { id: flagId } })).toMatchObject({
      status: "cleared",
      // Forty working days after 14 September.
      reviewOn: new Date("2012-11-09T00:00:00Z"),
    });
  });

  it("refuses an old page, and an order without the reason it needs", async () => {
    const { flagId, row } = await flagAt("clearance_proposed");
    expect(await orderFlag(office, order(flagId, row.version - 1, "clear"))).toMatchObject({
      ok: false,
      error: "conflict",
    });
    expect(await orderFlag(office, order(flagId, row.version, "decline_clearance"))).toMatchObject({
      ok: false,
      error: "invalid",
    });
  });

  it("counts each time it comes back", async () => {
    const { flagId, row } = await flagAt("cleared");
    expect(await orderFlag(office, order(flagId, row.version, "relapse", "The income is gone again."))).toMatchObject({
      ok: true,
    });
    expect(await database().flag.findUniqueOrThrow({ where: { id: flagId } })).toMatchObject({
      status: "raised",
      relapses: 1,
      reviewOn: null,
      csuAgreedAt: null,
    });
  });

  it("names a document to whoever may read it, and to no other reader of the plan", async () => {
    const { submissionId, people } = await makeCase({ unit: "south-london", stage: "preparing" });
    const carried = await database().documentVersion.findFirstOrThrow({
      where: { status: "ready", document: { submissions: { some: { submissionId } } } },
      include: { document: true },
    });
    const { flagId, number } = await makeFlag({ slug: "south-london", status: "in_progress", people });
    const lead = await actAs(people.lead, "csu:south-london");
    const progress = { flagId, text: "The plan says so.", documentVersionId: carried.id, isForNhsCbOnly: false };
    expect(await addProgress(lead, progress)).toMatchObject({ ok: true });
    const named = { text: "The plan says so.", document: { name: `${carried.document.title}, version 1` } };
    for (const reader of [lead, office]) {
      expect((await getFlag(reader, "south-london", number))?.events[0]).toMatchObject(named);
    }
    const observer = await makeActor("sha_cluster:london", "sha_observer");
    const seen = await getFlag(observer, "south-london", number);
    expect(seen?.events[0]).toMatchObject({ text: "The plan says so.", document: null });
  });

  it("keeps NHS CB's own comments from the unit", async () => {
    const { flagId, number, lead } = await flagAt("in_progress");
    await addProgress(office, {
      flagId,
      text: "Between ourselves only.",
      documentVersionId: null,
      isForNhsCbOnly: true,
    });
    await addProgress(lead, { flagId, text: "We met the CCGs.", documentVersionId: null, isForNhsCbOnly: true });
    const seen = JSON.stringify(await getFlag(lead, "essex", number));
    expect(seen).not.toContain("Between ourselves");
    expect(seen).toContain("We met the CCGs");
    expect(JSON.stringify(await getFlag(office, "essex", number))).toContain("Between ourselves");
  });
});
