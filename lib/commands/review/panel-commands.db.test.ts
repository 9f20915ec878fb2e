import { beforeAll, describe, expect, it } from "vitest";
import { grantExtension } from "@/lib/commands/checkpoint/grant-extension";
import { openCheckpoint } from "@/lib/commands/checkpoint/open-checkpoint";
import type { Actor } from "@/lib/db/actor";
import { verifyChain } from "@/lib/db/audit/verify-chain";
import { database } from "@/lib/db/client";
import { getPanel } from "@/lib/queries/panel";
import { makeCase } from "@/prisma/factories/case";
import { setClock } from "@/prisma/factories/clock";
import { actAs, makeActor, makePerson, nhsCb } from "@/prisma/factories/people";
import { atTheSameMoment } from "@/prisma/testing/at-the-same-moment";
import { assignReviewer } from "./assign-reviewer";
import { chaseReviewer } from "./chase-reviewer";
import { replaceReviewer } from "./replace-reviewer";

let office: Actor;

beforeAll(async () => {
  await setClock(new Date("2012-09-14T08:00:00Z"));
  office = await makeActor(nhsCb, "programme_office");
});

const why = "The reviewer is ill until October.";

describe("opening a checkpoint", () => {
  it("freezes it once and opens it to the units that proceeded, and to no other", async () => {
    const checkpoint = await database().checkpoint.findFirstOrThrow({
      where: { number: 3, programme: { slug: "2012" } },
    });
    const input = { checkpointId: checkpoint.id, version: checkpoint.version };
    // A unit that was given more time before has a history already.
    const early = await database().submission.findFirstOrThrow({
      where: { checkpointId: checkpoint.id, csu: { slug: "north-east" } },
    });
    const moreTime = { submissionId: early.id, day: "2012-09-28", reason: why };
    expect(await grantExtension(office, moreTime)).toMatchObject({ ok: true });
    const lead = await makeActor("csu:essex", "csu_lead");
    expect(await openCheckpoint(lead, input)).toEqual({ ok: false, error: "not_found" });
    const [first, second] = await Promise.all([openCheckpoint(office, input), openCheckpoint(office, input)]);
    expect([first.ok, second.ok].sort()).toEqual([false, true]);
    const statuses = await database().submission.groupBy({
      by: ["status"],
      where: { checkpointId: checkpoint.id },
      _count: true,
    });
    expect(Object.fromEntries(statuses.map((row) => [row.status, row._count]))).toEqual({ preparing: 23, not_open: 3 });
    expect(await database().auditEntry.count({ where: { action: "checkpoint.opened" } })).toBe(1);
    expect(await database().auditEntry.count({ where: { action: "submission.opened" } })).toBe(23);
  });
});

describe("a panel", () => {
  it("starts the review with its first reviewer, and takes nobody twice, of the unit or with a conflict", async () => {
    const made = await makeCase({ unit: "essex", stage: "submitted" });
    const reviewer = await makePerson(nhsCb, ["reviewer"]);
    const input = { submissionId: made.submissionId, personId: reviewer.id, duty: "reviewer" as const };
    expect(await assignReviewer(office, input)).toMatchObject({ ok: true });
    expect(await assignReviewer(office, input)).toMatchObject({ ok: false, error: "invalid" });
    expect(await database().submission.findUniqueOrThrow({ where: { id: made.submissionId } })).toMatchObject({
      status: "in_review",
    });
    // Fifteen working days after 14 September.
    const seat = { submissionId: made.submissionId, personId: reviewer.id };
    expect(await database().panelMember.findFirstOrThrow({ where: seat })).toMatchObject({
      dueAt: new Date("2012-10-05T16:00:00Z"),
    });
    const ofUnit = await makePerson(nhsCb, ["reviewer"]);
    await database().membership.create({
      data: { personId: ofUnit.id, organisationId: made.unit.id, role: "csu_lead", startedAt: office.now },
    });
    expect(await assignReviewer(office, { ...input, personId: ofUnit.id })).toMatchObject({
      ok: false,
      error: "invalid",
    });
    const conflicted = await makePerson(nhsCb, ["reviewer"]);
    await database().declaration.create({
      data: {
        personId: conflicted.id,
        csuId: made.unit.id,
        hasConflict: true,
        statement: "My sister works there.",
        declaredAt: office.now,
      },
    });
    expect(await assignReviewer(office, { ...input, personId: conflicted.id })).toMatchObject({
      ok: false,
      error: "invalid",
    });
    const moderator = await makePerson(nhsCb, ["moderator"]);
    expect(await assignReviewer(office, { ...input, personId: moderator.id })).toMatchObject({
      ok: false,
      error: "invalid",
    });
    expect(await assignReviewer(office, { ...input, personId: moderator.id, duty: "moderator" })).toMatchObject({
      ok: true,
    });
  });

  it("is the programme office's alone", async () => {
    const made = await makeCase({ unit: "arden", stage: "submitted" });
    const reviewer = await makePerson(nhsCb, ["reviewer"]);
    const input = { submissionId: made.submissionId, personId: reviewer.id, duty: "reviewer" as const };
    expect(await assignReviewer(await makeActor("csu:essex", "csu_lead"), input)).toEqual({
      ok: false,
      error: "not_found",
    });
    expect((await assignReviewer(await makeActor(nhsCb, "reviewer"), input)).ok).toBe(false);
    expect((await assignReviewer(await actAs(made.people.lead, "csu:arden"), input)).ok).toBe(false);
  });

  it("replaces and reminds those it waits for, once a day, and never shows what they scored", async () => {
    const made = await makeCase({ unit: "staffordshire", stage: "in_review" });
    const seats = await database().panelMember.findMany({
      where: { submissionId: made.submissionId, duty: "reviewer", submittedAt: null },
    });
    const [first, second] = seats;
    expect(await chaseReviewer(office, { panelMemberId: first?.id ?? "" })).toMatchObject({ ok: true });
    expect(await chaseReviewer(office, { panelMemberId: first?.id ?? "" })).toMatchObject({
      ok: false,
      error: "conflict",
    });
    await database().panelMember.updateMany({
      where: { id: (second ?? first)?.id ?? "" },
      data: { dueAt: new Date("2012-09-07T16:00:00Z") },
    });
    const next = await makePerson(nhsCb, ["reviewer"]);
    const replaced = await replaceReviewer(office, {
      panelMemberId: (second ?? first)?.id ?? "",
      personId: next.id,
      reason: why,
    });
    expect(replaced).toMatchObject({ ok: true });
    expect(await database().panelMember.findFirstOrThrow({ where: { personId: next.id } })).toMatchObject({
      dueAt: new Date("2012-10-05T16:00:00Z"),
    });
    const panel = await getPanel(office, "2012", 3, "staffordshire");
    expect(panel?.seats.some((seat) => seat.state === "replaced")).toBe(true);
    expect(JSON.stringify(panel)).not.toMatch(/"value"|"privateNote"|cannotJudge/);
  });

  it("keeps whoever has submitted, and replaces nobody twice at the same moment", async () => {
    const made = await makeCase({ unit: "peninsula", stage: "in_review", reviewsDone: 1 });
    const seats = await database().panelMember.findMany({
      where: { submissionId: made.submissionId, duty: "reviewer" },
      orderBy: { submittedAt: { sort: "asc", nulls: "last" } },
    });
    const replace = async (seat: (typeof seats)[number] | undefined) => {
      const { id: personId } = await makePerson(nhsCb, ["reviewer"]);
      return () => replaceReviewer(office, { panelMemberId: seat?.id ?? "", personId, reason: why });
    };
    const submitted = await replace(seats[0]);
    expect(await submitted()).toMatchObject({ error: "conflict" });
    const both = await atTheSameMoment([await replace(seats[1]), await replace(seats[1])]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });
});

describe("more time", () => {
  it("is given with a reason, to a later working day, and stands on the record", async () => {
    const made = await makeCase({ unit: "hertfordshire", stage: "preparing" });
    const input = { submissionId: made.submissionId, day: "2012-09-28", reason: why };
    expect(await grantExtension(office, { ...input, day: "2012-09-29" })).toMatchObject({
      ok: false,
      error: "invalid",
    });
    expect(await grantExtension(office, { ...input, reason: "" })).toMatchObject({ ok: false, error: "invalid" });
    expect(await grantExtension(await actAs(made.people.lead, "csu:hertfordshire"), input)).toMatchObject({
      ok: false,
      error: "forbidden",
    });
    expect(await grantExtension(office, input)).toMatchObject({ ok: true });
    expect(await database().extension.count({ where: { submissionId: made.submissionId } })).toBe(1);
    expect(await verifyChain()).toMatchObject({ whole: true });
  });
});
