import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { verifyChain } from "@/lib/db/audit/verify-chain";
import { database } from "@/lib/db/client";
import { FLAG_STATUSES, isOpenFlag } from "@/lib/domain/flag/flag-status";
import { openDiskStorage } from "@/lib/platform/storage/disk-storage";
import { makeCase } from "./case";
import type { CaseBrief } from "./case/case-brief";
import { makeCommitment } from "./commitment";
import { makeDocument } from "./document";
import { makeFlag } from "./flag";
import { actAs } from "./people";

/** A unit that proceeded at checkpoint 2 for each stage. */
const cases: readonly (readonly [string, CaseBrief])[] = [
  ["essex", { stage: "preparing", answered: 0.4, extendedTo: "2012-09-21" }],
  ["arden", { stage: "signed_off" }],
  ["north-east", { stage: "submitted" }],
  ["merseyside", { stage: "in_review", reviewsDone: 1, partScored: 7, undeclared: 1 }],
  ["staffordshire", { stage: "in_moderation", recorded: 0.5 }],
  ["hertfordshire", { stage: "in_moderation", recorded: 1, confirmed: 2 }],
  ["kent-medway", { stage: "outcome_drafted" }],
  ["css-south", { stage: "representations", window: "closed_early" }],
  ["best-west", { stage: "representations", window: "ended", representation: "Page 4 was not read." }],
  ["south-london", { stage: "outcome_issued", agreed: (code) => (code === "3.C1" ? 2 : 3) }],
  ["surrey-sussex", { stage: "withdrawn" }],
  ["central-southern", { stage: "returned_in_part", question: { text: "Which page?", codes: ["3.L1"] } }],
];

describe("a made-up case", () => {
  beforeAll(async () => {
    for (const [unit, brief] of cases) await makeCase({ unit, ...brief });
  });

  it.each(cases)("%s stands at its stage, by moves that follow each other", async (slug, { stage }) => {
    const submission = await database().submission.findFirstOrThrow({
      where: { csu: { slug }, checkpoint: { number: 3 } },
      include: { events: { orderBy: { sequence: "asc" } }, panel: true, outcomes: true },
    });
    expect(submission.status).toBe(stage);
    const { events } = submission;
    expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1));
    expect(events.at(-1)?.toStatus).toBe(stage);
    expect(events.slice(1).map(({ fromStatus }) => fromStatus)).toEqual(
      events.slice(0, -1).map(({ toStatus }) => toStatus),
    );
    expect(events.every(({ at }) => at < new Date("2012-09-14T08:00:00Z"))).toBe(true);
    const times = events.map(({ at }) => at.getTime());
    expect(times.slice(2)).toEqual(times.slice(2).sort((a, b) => a - b));
  });

  it("is signed off by a lead who prepared none of it", async () => {
    const submissions = await database().submission.findMany({
      where: { signedOffById: { not: null } },
      include: { answers: true, pointers: true },
    });
    expect(submissions.length).toBeGreaterThan(9);
    for (const { signedOffById, answers, pointers } of submissions) {
      expect([...answers, ...pointers].map(({ editedById }) => editedById)).not.toContain(signedOffById);
    }
  });

  it("in scenario B opens flags when issued, and the chain of the audit is whole", async () => {
    const flags = await database().flag.findMany({ where: { csu: { slug: "south-london" } } });
    expect(flags.map(({ kind, number }) => [kind, number])).toEqual([["rapid_management", 1]]);
    expect(flags.every(({ status }) => isOpenFlag(status))).toBe(true);
    expect(await verifyChain()).toMatchObject({ whole: true });
  });

  it("has people who can act", async () => {
    const { people } = await makeCase({ unit: "cumbria-lancashire", stage: "preparing" });
    expect((await actAs(people.lead, "csu:cumbria-lancashire")).roles).toEqual(["csu_lead"]);
  });
});

describe("smaller things", () => {
  it.each(FLAG_STATUSES)("a flag can be %s", async (status) => {
    const { flagId } = await makeFlag({ slug: "south-yorkshire", status });
    expect(await database().flag.findUnique({ where: { id: flagId } })).toMatchObject({ status });
  });

  it("a commitment is in force once confirmed, and a draft before", async () => {
    const made = await makeCommitment({ ccg: "00C", supplier: "csu:north-east", line: "redesign", stage: "agreed" });
    const draft = await makeCommitment({ ccg: "00C", line: "redesign", confirmed: false, lead: made.lead });
    const lines = await database().commitmentLine.findMany({ where: { ccg: { odsCode: "00C" } } });
    expect(lines.map(({ route, confirmedEntryId, draftEntryId }) => [route, confirmedEntryId, draftEntryId])).toEqual([
      ["csu", made.confirmedEntryId, null],
      ["in_house", null, draft.draftEntryId],
    ]);
  });

  it("a document has a file that is what its row says", async () => {
    const storageDir = await mkdtemp(path.join(tmpdir(), "storage-"));
    const { versionId, sha256 } = await makeDocument({ unit: "essex", storageDir, pages: 2 });
    const version = await database().documentVersion.findUniqueOrThrow({ where: { id: versionId } });
    const file = await (await openDiskStorage(storageDir)).open("vault", version.storageKey);
    expect([version.sha256, version.sizeBytes]).toEqual([sha256, BigInt(file?.sizeBytes ?? 0)]);
    await file?.close();
    await rm(storageDir, { recursive: true });
  });
});
