import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { makeCase } from "@/prisma/factories/case";
import { findOrganisation, makeActor, makePerson, nhsCb } from "@/prisma/factories/people";
import { assignReviewer } from "./assign-reviewer";

let office: Actor;

beforeAll(async () => {
  office = await makeActor(nhsCb, "programme_office");
});

describe("assignReviewer, by two people at the same moment", () => {
  test("gives a case one moderator", async () => {
    const { submissionId } = await makeCase({ unit: "essex", stage: "submitted" });
    const people = [await makePerson(nhsCb, ["moderator"]), await makePerson(nhsCb, ["moderator"])];
    const results = await Promise.all(
      people.map(({ id }) => assignReviewer(office, { submissionId, personId: id, duty: "moderator" })),
    );
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await database().panelMember.count({ where: { submissionId, duty: "moderator" } })).toBe(1);
  });

  test("takes both reviewers, and starts the review once", async () => {
    const { submissionId } = await makeCase({ unit: "arden", stage: "submitted" });
    const people = [await makePerson(nhsCb, ["reviewer"]), await makePerson(nhsCb, ["reviewer"])];
    const results = await Promise.all(
      people.map(({ id }) => assignReviewer(office, { submissionId, personId: id, duty: "reviewer" })),
    );
    expect(results.map(({ ok }) => ok)).toEqual([true, true]);
    const started = { submissionId, event: "start_review" };
    expect(await database().submissionEvent.count({ where: started })).toBe(1);
  });
});

describe("assignReviewer", () => {
  test("starts no review with a moderator, and takes back whoever was replaced", async () => {
    const { submissionId } = await makeCase({ unit: "staffordshire", stage: "submitted" });
    const moderator = await makePerson(nhsCb, ["moderator"]);
    const moderating = { submissionId, personId: moderator.id, duty: "moderator" as const };
    expect(await assignReviewer(office, moderating)).toMatchObject({ ok: true });
    expect(await database().submission.findUniqueOrThrow({ where: { id: submissionId } })).toMatchObject({
      status: "submitted",
    });
    const left = { where: { submissionId, personId: moderator.id }, data: { replacedAt: office.now } };
    await database().panelMember.updateMany(left);
    expect(await assignReviewer(office, moderating)).toMatchObject({ ok: true });
  });

  test.each([
    ["an account that is closed", { disabledAt: new Date("2012-09-01T09:00:00Z") }],
    ["a role that has ended", { memberships: { updateMany: { where: {}, data: { endedAt: new Date(0) } } } }],
  ])("finds nobody with %s", async (_why, data) => {
    const { submissionId } = await database().panelMember.findFirstOrThrow({ where: { duty: "moderator" } });
    const { id: personId } = await makePerson(nhsCb, ["reviewer"]);
    await database().person.update({ where: { id: personId }, data });
    const asked = await assignReviewer(office, { submissionId, personId, duty: "reviewer" });
    expect(asked).toEqual({ ok: false, error: "not_found" });
  });

  test("counts no role held elsewhere or before, and no conflict but one that stands, with this unit", async () => {
    const { submissionId, unit } = await makeCase({ unit: "merseyside", stage: "submitted" });
    const { id: personId } = await makePerson(nhsCb, ["auditor"]);
    const [other, startedAt] = [await findOrganisation("csu:essex"), new Date("2012-01-01T09:00:00Z")];
    const asked = { submissionId, personId, duty: "reviewer" as const };
    const role = { personId, organisationId: other.id, role: "reviewer" as const, startedAt };
    await database().membership.create({ data: role });
    const { id: organisationId } = await findOrganisation(nhsCb);
    await database().membership.create({ data: { ...role, organisationId, endedAt: startedAt } });
    expect(await assignReviewer(office, asked)).toMatchObject({ error: "invalid" });
    await database().membership.updateMany({ where: { personId, role: "auditor" }, data: { role: "moderator" } });
    const conflict = { personId, hasConflict: true, statement: "A relative.", declaredAt: startedAt };
    await database().declaration.create({ data: { ...conflict, csuId: other.id } });
    await database().declaration.create({ data: { ...conflict, csuId: unit.id, undoneAt: office.now } });
    await database().declaration.create({ data: { ...conflict, csuId: unit.id, hasConflict: false } });
    expect(await assignReviewer(office, { ...asked, duty: "moderator" })).toMatchObject({ ok: true });
  });
});
