import { beforeAll, describe, expect, test } from "vitest";
import type { MadeCase } from "@/prisma/factories/case";
import { makeDocument } from "@/prisma/factories/document";
import { makeFlag } from "@/prisma/factories/flag";
import { actAs, makeActor, nhsCb } from "@/prisma/factories/people";
import { makeArdenPreparing, makeEssexInReview } from "@/prisma/testing/scope-cases";
import { conflicted } from "@/prisma/testing/seats";
import type { Actor } from "../actor";
import { database } from "../client";
import { documentScope, documentVersionScope } from "./document-scope";
import { flagEventScope, flagScope, unitFlagsScope } from "./flag-scope";

const at = new Date("2012-08-30T09:00:00Z");

const essex = await makeEssexInReview();
const { arden, ardensLead } = await makeArdenPreparing();
const office = await makeActor(nhsCb, "programme_office");
const passer = await makeActor(nhsCb, "reviewer", "moderator");

const knowsFlags = async (actor: Actor, { unit }: MadeCase) =>
  (await database().organisation.count({ where: { AND: [{ id: unit.id }, unitFlagsScope(actor)] } })) === 1;

describe("documents and flags", () => {
  let ofMilestone: string;
  let ofEvent: string;
  let flagId: string;
  const sees = async (actor: Actor, versionId: string) =>
    (await database().documentVersion.count({ where: { AND: [{ id: versionId }, documentVersionScope(actor)] } })) ===
    1;

  beforeAll(async () => {
    ofMilestone = (await makeDocument({ unit: "essex" })).versionId;
    ofEvent = (await makeDocument({ unit: "essex" })).versionId;
    const milestones = [{ title: "Publish it", dueOn: "2012-09-28" as const, documentVersionId: ofMilestone }];
    const { people } = essex;
    ({ flagId } = await makeFlag({ slug: "essex", people, milestones, status: "plan_agreed" }));
    await database().flagEvent.create({
      data: {
        flagId,
        sequence: 90,
        event: "comment",
        fromStatus: null,
        toStatus: "raised",
        visibility: "nhs_cb",
        text: "For us alone",
        at,
        documentVersionId: ofEvent,
      },
    });
  });

  test("evidence of a case or a flag is read by those who read it", async () => {
    const ofCase = essex.documents[0]?.versionId ?? "";
    const member = await actAs(essex.people.reviewers[1] ?? essex.people.lead, nhsCb);
    const observer = await makeActor("sha_cluster:midlands-and-east-of-england", "sha_observer");
    const closed = await conflicted(await makeActor(nhsCb, "programme_office"), essex);
    for (const versionId of [ofCase, ofMilestone, ofEvent]) {
      for (const actor of [office, member]) expect(await sees(actor, versionId)).toBe(true);
      for (const actor of [passer, ardensLead, observer, closed]) expect(await sees(actor, versionId)).toBe(false);
    }
  });

  test("a file that is not ready is the unit's alone", async () => {
    const { versionId } = await makeDocument({ unit: "arden", submissionId: arden.submissionId });
    expect(await sees(office, versionId)).toBe(true);
    await database().documentVersion.update({ where: { id: versionId }, data: { status: "checking" } });
    expect(await sees(office, versionId)).toBe(false);
    expect(await sees(ardensLead, versionId)).toBe(true);
  });

  test("a flag is the unit's own, with what was said to both", async () => {
    const flags = (actor: Actor) => database().flag.count({ where: { AND: [{ id: flagId }, flagScope(actor)] } });
    const events = (actor: Actor) =>
      database().flagEvent.count({ where: { AND: [{ flagId, text: "For us alone" }, flagEventScope(actor)] } });
    const lead = await actAs(essex.people.lead, "csu:essex");
    const observer = await makeActor("sha_cluster:midlands-and-east-of-england", "sha_observer");
    const ofCcg = await makeActor("ccg:99G", "ccg_lead");
    for (const actor of [lead, observer]) expect([await flags(actor), await events(actor)]).toEqual([1, 0]);
    for (const actor of [ardensLead, passer, ofCcg]) expect([await flags(actor), await events(actor)]).toEqual([0, 0]);
    expect([await flags(office), await events(office)]).toEqual([1, 1]);
    expect([await knowsFlags(ardensLead, essex), await knowsFlags(ofCcg, essex)]).toEqual([false, false]);
  });
});

test("documents of a unit, in no case and no flag, are its own", async () => {
  const { documentId } = await makeDocument({ unit: "essex" });
  const sees = (actor: Actor) =>
    database().document.count({ where: { AND: [{ id: documentId }, documentScope(actor)] } });
  expect([await sees(await actAs(essex.people.lead, "csu:essex")), await sees(ardensLead), await sees(office)]).toEqual(
    [1, 0, 0],
  );
});
