import { expect, test } from "vitest";
import { appendAuditDrafts, auditDraft } from "@/prisma/factories/audit-drafts";
import { findOrganisation, makeActor, makePerson, nhsCb } from "@/prisma/factories/people";
import { makeArdenPreparing, makeEssexInReview } from "@/prisma/testing/scope-cases";
import { seated } from "@/prisma/testing/seats";
import type { Actor } from "../actor";
import { database } from "../client";
import { auditScope } from "./audit-scope";
import { ccgScope, unitScope } from "./organisation-scope";
import { invitationScope, membershipScope, staffedOrganisationScope } from "./people-scope";

const at = new Date("2012-08-30T09:00:00Z");

const essex = await makeEssexInReview();
const { ardensLead } = await makeArdenPreparing();
const office = await makeActor(nhsCb, "programme_office");

test("a unit's and a CCG's page are their own, and those of the roles that look at all of them", async () => {
  const units = async (actor: Actor) =>
    (await database().organisation.findMany({ where: unitScope(actor) })).map(({ slug }) => slug);
  const ccgs = (actor: Actor) => database().organisation.count({ where: ccgScope(actor) });
  const elsewhere = await makeActor("sha_cluster:london", "sha_observer");
  expect(await units(ardensLead)).toEqual(["arden"]);
  expect(await units(elsewhere)).not.toContain("essex");
  expect(await units(elsewhere)).toContain("south-london");
  const { id } = await makePerson(nhsCb, []);
  const session = await makeActor(nhsCb, "auditor");
  expect(await units({ ...session, personId: id, roles: [] })).toEqual([]);
  const ofBoard = await makeActor(nhsCb, "auditor", "reviewer", "moderator", "decision_maker");
  for (const actor of [ardensLead, elsewhere, ofBoard]) expect(await ccgs(actor)).toBe(0);
  expect(await ccgs(await makeActor("ccg:99F", "ccg_lead"))).toBe(1);
});

test("who holds which role is for the programme office, and for leads their own", async () => {
  const organisations = (actor: Actor) => database().organisation.count({ where: staffedOrganisationScope(actor) });
  const auditor = await makeActor(nhsCb, "auditor", "reviewer", "moderator", "decision_maker");
  const contributor = await makeActor("csu:arden", "csu_contributor");
  for (const actor of [auditor, contributor, await makeActor("ccg:99G", "ccg_member")]) {
    expect(await organisations(actor)).toBe(0);
  }
  const supplied = { AND: [{ kind: "other_supplier" as const }, staffedOrganisationScope(office)] };
  const { regionId } = await findOrganisation("csu:essex");
  await database().organisation.create({ data: { kind: "other_supplier", slug: "a-supplier", name: "A", regionId } });
  expect(await database().organisation.count({ where: supplied })).toBe(0);

  const former = await makePerson("csu:arden", ["csu_contributor"]);
  await database().membership.updateMany({ where: { personId: former.id }, data: { endedAt: at } });
  for (const actor of [ardensLead, office]) {
    const roles = { AND: [{ personId: former.id }, membershipScope(actor)] };
    expect(await database().membership.count({ where: roles })).toBe(0);
  }

  const { id: organisationId } = await findOrganisation("csu:essex");
  const by = { invitedById: essex.people.lead.id, createdAt: at, expiresAt: at };
  await database().invitation.create({
    data: { organisationId, email: "new@example.test", role: "csu_contributor", tokenHash: "none", ...by },
  });
  expect(await database().invitation.count({ where: invitationScope(ardensLead) })).toBe(0);
  expect(await database().invitation.count({ where: invitationScope(office) })).toBe(1);
});

test("the record is the auditor's, and tells one who sits on a panel nothing of its progress", async () => {
  const entries = async (actor: Actor) =>
    (await database().auditEntry.findMany({ where: await auditScope(actor), select: { action: true } })).map(
      ({ action }) => action,
    );
  const { submissionId, unit, people } = essex;
  const subject = { kind: "panel_member", id: submissionId, csuId: unit.id, submissionId } as const;
  const draft = auditDraft(at, people.moderator, "panel.proceeded_without", subject, { unit: unit.name });
  await database().$transaction((tx) => appendAuditDrafts(tx, [draft]));
  const sitting = await entries(await seated(essex, ["reviewer", "auditor"]));
  const auditor = await entries(await makeActor(nhsCb, "auditor"));
  expect(auditor).toContain("panel.proceeded_without");
  expect(sitting).not.toContain("panel.proceeded_without");
  const others = await makeActor(nhsCb, "programme_office", "reviewer", "moderator", "decision_maker");
  for (const actor of [others, ardensLead]) expect(await entries(actor)).toEqual([]);
});
