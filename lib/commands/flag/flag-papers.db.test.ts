import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { type MadeCase, makeCase } from "@/prisma/factories/case";
import { setClock } from "@/prisma/factories/clock";
import { makeDocument } from "@/prisma/factories/document";
import { makeFlag } from "@/prisma/factories/flag";
import { actAs, makeActor, nhsCb } from "@/prisma/factories/people";
import { seated } from "@/prisma/testing/seats";
import { addProgress } from "./add-progress";
import { completeMilestone } from "./complete-milestone";

let essex: MadeCase;
let office: Actor;
let lead: Actor;
let flagId = "";
let milestoneId = "";
const notFound = { ok: false, error: "not_found" };

beforeAll(async () => {
  await setClock(new Date("2012-09-14T08:00:00Z"));
  essex = await makeCase({ unit: "essex", stage: "in_review" });
  ({ flagId } = await makeFlag({ slug: "essex", status: "in_progress", people: essex.people }));
  milestoneId = (await database().milestone.findFirstOrThrow({ where: { flagId, doneAt: null } })).id;
  office = await makeActor(nhsCb, "programme_office");
  lead = await actAs(essex.people.lead, "csu:essex");
});

const progress = (documentVersionId: string | null) => ({
  flagId,
  text: "See it.",
  documentVersionId,
  isForNhsCbOnly: false,
});
const done = (documentVersionId: string) => ({ flagId, milestoneId, evidenceText: "See it.", documentVersionId });

describe("the paper that an entry points to", () => {
  it("is one of the unit, not of another that its writer reads too", async () => {
    const arden = await makeCase({ unit: "arden", stage: "in_review" });
    const theirs = arden.documents[0]?.versionId ?? "";
    expect(await addProgress(office, progress(theirs))).toEqual(notFound);
    expect(await addProgress(lead, progress(theirs))).toEqual(notFound);
    expect(await completeMilestone(lead, done(theirs))).toEqual(notFound);
  });

  it("is one that its writer may read", async () => {
    const { versionId } = await makeDocument({ unit: "essex" });
    expect(await addProgress(await seated(essex, ["reviewer"]), progress(versionId))).toEqual(notFound);
  });

  it("is one that was checked and is ready", async () => {
    const { versionId } = await makeDocument({ unit: "essex" });
    await database().documentVersion.update({ where: { id: versionId }, data: { status: "checking" } });
    expect(await addProgress(lead, progress(versionId))).toEqual(notFound);
    expect(await completeMilestone(lead, done(versionId))).toEqual(notFound);
    await database().documentVersion.update({ where: { id: versionId }, data: { status: "ready" } });
    expect(await completeMilestone(lead, done(versionId))).toMatchObject({ ok: true });
    expect(await completeMilestone(lead, done(versionId))).toMatchObject({ error: "conflict" });
  });
});

it("what NHS CB says while the work is under way is a comment, and no progress", async () => {
  const before = await database().flag.findUniqueOrThrow({ where: { id: flagId } });
  expect(await addProgress(office, progress(null))).toMatchObject({ ok: true });
  const after = await database().flag.findUniqueOrThrow({
    where: { id: flagId },
    include: { events: { orderBy: { sequence: "desc" }, take: 1 } },
  });
  expect(after).toMatchObject({ version: before.version, events: [{ event: "comment", byId: office.personId }] });
});

it("what a unit says is for both sides, whatever it sends", async () => {
  expect(await addProgress(lead, { ...progress(null), isForNhsCbOnly: true })).toMatchObject({ ok: true });
  const last = await database().flagEvent.findFirstOrThrow({ where: { flagId }, orderBy: { sequence: "desc" } });
  expect(last).toMatchObject({ event: "record_progress", visibility: "both" });
});
