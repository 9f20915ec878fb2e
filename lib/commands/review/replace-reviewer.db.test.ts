import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { type MadeCase, makeCase } from "@/prisma/factories/case";
import { actAs, makeActor, makePerson, nhsCb } from "@/prisma/factories/people";
import { conflicted, seated } from "@/prisma/testing/seats";
import { chaseReviewer } from "./chase-reviewer";
import { replaceReviewer } from "./replace-reviewer";

const reason = "The reviewer is ill until October.";
const units = [
  "essex",
  "arden",
  "staffordshire",
  "peninsula",
  "hertfordshire",
  "south-london",
  "north-east",
  "west-yorkshire",
];

let made: MadeCase;
let office: Actor;
/** The one who scores and has not submitted. */
let waitedFor: { id: string; personId: string };

const seatNow = () => database().panelMember.findUniqueOrThrow({ where: { id: waitedFor.id } });
const candidate = async () => (await makePerson(nhsCb, ["reviewer"])).id;

beforeEach(async () => {
  made = await makeCase({ unit: units.shift() ?? "", stage: "in_review", reviewsDone: 1 });
  office = await makeActor(nhsCb, "programme_office");
  waitedFor = await database().panelMember.findFirstOrThrow({
    where: { submissionId: made.submissionId, duty: "reviewer", submittedAt: null },
    orderBy: { ordinal: "asc" },
  });
});

describe("a place on a panel", () => {
  test("is changed, and its holder reminded, by the programme office alone, and by nobody who reviews the case", async () => {
    const others = [
      await actAs(made.people.moderator, nhsCb),
      await seated(made, ["reviewer"]),
      await seated(made, ["programme_office", "reviewer"]),
    ];
    for (const other of others) {
      expect(await replaceReviewer(other, await input())).toMatchObject({ error: "forbidden" });
      expect(await chaseReviewer(other, { panelMemberId: waitedFor.id })).toMatchObject({ error: "forbidden" });
    }
  });

  test("is not there for whoever declared a conflict with the unit", async () => {
    const closed = await conflicted(office, made);
    expect(await replaceReviewer(closed, await input())).toEqual({ ok: false, error: "not_found" });
    expect(await chaseReviewer(closed, { panelMemberId: waitedFor.id })).toEqual({ ok: false, error: "not_found" });
  });

  test("needs a reason, and someone who can sit there: not who has another place, nor the one who leaves it", async () => {
    const fellow = made.people.reviewers.find(({ id }) => id !== waitedFor.personId)?.id ?? "";
    expect(await replaceReviewer(office, { ...(await input()), reason: " " })).toMatchObject({ error: "invalid" });
    for (const personId of [fellow, waitedFor.personId, made.people.moderator.id]) {
      expect(await replaceReviewer(office, { ...(await input()), personId })).toMatchObject({ error: "invalid" });
    }
    expect(await seatNow()).toMatchObject({ replacedAt: null });
  });

  test("is left once: what was scored there is set aside, and whoever left may come back in another's", async () => {
    const first = await input();
    expect(await replaceReviewer(office, first)).toMatchObject({ ok: true });
    expect(await seatNow()).toMatchObject({ replacedAt: office.now, setAsideAt: office.now });
    expect(await replaceReviewer(office, await input())).toEqual({ ok: false, error: "not_found" });
    const { id: panelMemberId } = await database().panelMember.findFirstOrThrow({
      where: { personId: first.personId },
    });
    const back = await replaceReviewer(office, { panelMemberId, personId: waitedFor.personId, reason });
    expect(back).toMatchObject({ ok: true });
  });

  test("is one of a reviewer, standing and waited for, or nobody there is reminded", async () => {
    const { id: moderating } = await database().panelMember.findFirstOrThrow({
      where: { submissionId: made.submissionId, duty: "moderator" },
    });
    expect(await chaseReviewer(office, { panelMemberId: moderating })).toEqual({ ok: false, error: "not_found" });
    for (const left of ["replacedAt", "recusedAt", "setAsideAt"]) {
      await database().panelMember.update({ where: { id: waitedFor.id }, data: { [left]: office.now } });
      expect(await chaseReviewer(office, { panelMemberId: waitedFor.id })).toEqual({ ok: false, error: "not_found" });
      await database().panelMember.update({ where: { id: waitedFor.id }, data: { [left]: null } });
    }
    await database().panelMember.update({ where: { id: waitedFor.id }, data: { submittedAt: office.now } });
    expect(await chaseReviewer(office, { panelMemberId: waitedFor.id })).toMatchObject({
      error: "conflict",
      message: expect.stringContaining("has submitted"),
    });
  });
});

async function input() {
  return { panelMemberId: waitedFor.id, personId: await candidate(), reason };
}
