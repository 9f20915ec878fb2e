import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { type MadeCase, makeCase } from "@/prisma/factories/case";
import { setClock } from "@/prisma/factories/clock";
import { actAs, makeActor, nhsCb } from "@/prisma/factories/people";
import { agreeTogether } from "./agree-together";
import { recordAgreement } from "./record-agreement";

let essex: MadeCase;
let moderator: Actor;
let present: string[];

beforeAll(async () => {
  await setClock(new Date("2012-09-14T08:00:00Z"));
  essex = await makeCase({ unit: "essex", stage: "in_moderation" });
  moderator = await actAs(essex.people.moderator, nhsCb);
  present = essex.seats.map(({ id }) => id);
});

/** 3.L4 was scored 4, 2 and 3: the first two move. */
const agreement = () => ({
  submissionId: essex.submissionId,
  criterion: "3.L4",
  version: 0,
  agreed: 3 as const,
  decisiveReasons: "The register on page 4 is whole, and dated.",
  present,
  dissent: "",
  moves: [
    { memberId: present[0] ?? "", to: 3 as const, because: "Page 9 has a gap that was missed." },
    { memberId: present[1] ?? "", to: 3 as const, because: "Page 4 shows what was asked." },
  ],
});

const recordOf = (code: string) =>
  database().moderationRecord.findFirst({
    where: { submissionId: essex.submissionId, criterion: { code } },
    include: { moves: { orderBy: { fromValue: "desc" } }, present: true },
  });

describe("recordAgreement", () => {
  test("others cannot, and the case is not there for those who may not read it", async () => {
    for (const [actor, error] of [
      [await actAs(essex.people.reviewers[0] ?? { id: "" }, nhsCb), "forbidden"],
      [await actAs(essex.people.programmeOfficer, nhsCb), "forbidden"],
      [await actAs(essex.people.decisionMaker, nhsCb), "forbidden"],
      [await makeActor(nhsCb, "moderator"), "not_found"],
      [await actAs(essex.people.lead, "csu:essex"), "not_found"],
      [await makeActor("csu:arden", "csu_lead"), "not_found"],
    ] as const) {
      expect(await recordAgreement(actor, agreement())).toMatchObject({ error });
    }
    expect(await recordOf("3.L4")).toBeNull();
  });

  test("a difference that nobody explains is refused, and nothing is written", async () => {
    const silent = await recordAgreement(moderator, { ...agreement(), moves: [] });
    expect(silent).toMatchObject({ error: "invalid", fields: { dissent: expect.stringContaining("Reviewer") } });
    expect(await recordOf("3.L4")).toBeNull();
  });

  test("keeps the score, the reasons, who was there and who moved from what to what", async () => {
    const recorded = await recordAgreement(moderator, agreement());
    expect(recorded).toMatchObject({ ok: true, value: { csu: "essex", checkpoint: 3, next: expect.any(String) } });
    expect(await recordOf("3.L4")).toMatchObject({
      agreedValue: 3,
      version: 1,
      lockedAt: null,
      present: { length: 3 },
      moves: [
        { fromValue: 4, toValue: 3 },
        { fromValue: 2, toValue: 3 },
      ],
    });
    const entry = await database().auditEntry.findFirstOrThrow({ where: { action: "moderation.recorded" } });
    expect(entry.details).toBe('{"criterion":"3.L4","unit":"Essex"}');
  });

  test("a change from an old page is a conflict that brings the words saved since; a change from this one counts up", async () => {
    const stale = await recordAgreement(moderator, agreement());
    expect(stale).toMatchObject({ error: "conflict", theirs: { field: "decisiveReasons", version: 1 } });
    const next = {
      ...agreement(),
      version: 1,
      moves: agreement().moves.slice(0, 1),
      dissent: "Reviewer 2 stays at 2.",
    };
    expect(await recordAgreement(moderator, next)).toMatchObject({ ok: true });
    expect(await recordOf("3.L4")).toMatchObject({
      version: 2,
      moves: { length: 1 },
      dissent: "Reviewer 2 stays at 2.",
    });
  });

  test("two at once: one stands and the other is a conflict", async () => {
    const results = await Promise.all([2, 2].map((version) => recordAgreement(moderator, { ...agreement(), version })));
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await recordOf("3.L4")).toMatchObject({ version: 3 });
  });

  test("a change voids every confirmation", async () => {
    const arden = await makeCase({ unit: "arden", stage: "in_moderation", recorded: 1, confirmed: 2 });
    const count = () => database().moderationConfirmation.count({ where: { submissionId: arden.submissionId } });
    expect(await count()).toBe(2);
    const changed = await recordAgreement(await actAs(arden.people.moderator, nhsCb), {
      ...agreement(),
      submissionId: arden.submissionId,
      version: 1,
      present: arden.seats.map(({ id }) => id),
      moves: [],
      dissent: "All hold to their own scores, and accept the panel's.",
    });
    expect(changed).toMatchObject({ ok: true });
    expect(await count()).toBe(0);
  });

  test("while the panel is incomplete the case has no moderation, for its moderator too", async () => {
    const blind = await makeCase({ unit: "merseyside", stage: "in_review", reviewsDone: 2 });
    const asked = { ...agreement(), submissionId: blind.submissionId };
    expect(await recordAgreement(await actAs(blind.people.moderator, nhsCb), asked)).toEqual({
      ok: false,
      error: "not_found",
    });
  });
});

describe("agreeTogether", () => {
  const together = async (...criteria: string[]) => ({
    submissionId: essex.submissionId,
    version: (await database().submission.findUniqueOrThrow({ where: { id: essex.submissionId } })).version,
    criteria,
    present,
    decisiveReasons: "Every reviewer gave the same score, for the same pages.",
  });

  test("one that is not unanimous stops them all", async () => {
    expect(await agreeTogether(moderator, await together("3.L1", "3.L2"))).toMatchObject({ error: "conflict" });
    expect(await recordOf("3.L1")).toBeNull();
    expect(await agreeTogether(moderator, await together())).toMatchObject({ error: "invalid" });
  });

  test("records each at the score that all gave, once", async () => {
    const sent = await together("3.L1", "3.C2");
    expect(await agreeTogether(moderator, sent)).toEqual({ ok: true, value: { count: 2 } });
    expect([await recordOf("3.L1"), await recordOf("3.C2")]).toMatchObject([{ agreedValue: 4 }, { agreedValue: 3 }]);
    expect(await agreeTogether(moderator, sent)).toMatchObject({ error: "conflict" });
    expect(await agreeTogether(moderator, await together("3.L1"))).toMatchObject({ error: "conflict" });
    const reviewer = await actAs(essex.people.reviewers[1] ?? { id: "" }, nhsCb);
    expect(await agreeTogether(reviewer, await together("3.C2"))).toMatchObject({ error: "forbidden" });
  });
});
