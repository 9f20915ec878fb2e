import { describe, expect, test } from "vitest";
import { endMembership } from "@/lib/commands/account/end-membership";
import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { findModeratedCase } from "@/lib/db/moderation/moderated-case";
import { getMyWork } from "@/lib/queries/my-work";
import { getPanel } from "@/lib/queries/panel";
import { getEndableMembership } from "@/lib/queries/people";
import { type MadeCase, makeCase } from "@/prisma/factories/case";
import { actAs, makeActor, makePerson, nhsCb } from "@/prisma/factories/people";
import { seated } from "@/prisma/testing/seats";
import { assignReviewer } from "./assign-reviewer";
import { replaceReviewer } from "./replace-reviewer";

const reason = "The moderator has left NHS CB.";

const placeOf = async ({ submissionId }: MadeCase, duty: "reviewer" | "moderator") => {
  const place = { submissionId, duty, replacedAt: null };
  return (await database().panelMember.findFirstOrThrow({ where: place, orderBy: { ordinal: "asc" } })).id;
};

async function tasksOf(actor: Actor, made: MadeCase) {
  const { late, thisWeek, later } = await getMyWork(actor);
  return [...late, ...thisWeek, ...later].filter(({ about }) => about.startsWith(made.unit.name));
}

describe("a moderator who leaves after the panel is complete", () => {
  test.each([
    ["essex", "in_moderation"],
    ["arden", "outcome_drafted"],
    ["staffordshire", "representations"],
  ] as const)("is asked for and replaced, and the next has the case: %s, %s", async (unit, stage) => {
    const made = await makeCase({ unit, stage });
    const office = await makeActor(nhsCb, "programme_office");
    const left = await actAs(made.people.moderator, nhsCb);
    const asked = () => tasksOf(office, made);
    expect(await asked()).toEqual([]);
    const membership = await database().membership.findFirstOrThrow({ where: { personId: left.personId ?? "" } });
    expect((await getEndableMembership(office, membership.id))?.duties.panels).toEqual([made.unit.name]);
    expect(await endMembership(office, { membershipId: membership.id })).toMatchObject({ ok: true });
    expect(await asked()).toMatchObject([{ title: "Find another moderator", place: { to: "panel", csu: unit } }]);
    const panel = await getPanel(office, "2012", 3, unit);
    expect(panel).toMatchObject({ may: { replace: { reviewer: false, moderator: true } } });
    expect(panel?.seats.at(-1)).toMatchObject({ duty: "moderator", state: "role_ended" });

    const { id: personId } = await makePerson(nhsCb, ["moderator"]);
    const place = await placeOf(made, "moderator");
    expect(await replaceReviewer(office, { panelMemberId: place, personId, reason })).toMatchObject({ ok: true });
    expect(await findModeratedCase(await actAs({ id: personId }, nhsCb), made.submissionId)).not.toBeNull();
    expect(await findModeratedCase(left, made.submissionId)).toBeNull();
    expect(await asked()).toEqual([]);
    const queued = { kind: "mail.place_given_away", uniqueKey: `mail.place_given_away:${place}` };
    expect(await database().outboxMessage.count({ where: queued })).toBe(1);
    const recorded = { where: { submissionId: made.submissionId }, orderBy: { sequence: "desc" }, take: 2 } as const;
    const actions = (await database().auditEntry.findMany(recorded)).map(({ action }) => action);
    expect(actions).toEqual(["panel.assigned", "panel.replaced"]);
  });

  test("gives the place to nobody who was a reviewer of the case, and no reviewer's place goes to anyone", async () => {
    const made = await makeCase({ unit: "peninsula", stage: "in_moderation" });
    const office = await makeActor(nhsCb, "programme_office");
    const panelMemberId = await placeOf(made, "moderator");
    const away = { replacedAt: new Date("2012-09-01T09:00:00Z") };
    const refusals = [
      [{}, "on this panel already"],
      [away, "cannot moderate it"],
    ] as const;
    for (const [seat, says] of refusals) {
      const { personId } = await seated(made, ["reviewer", "moderator"], seat);
      const asked = { panelMemberId, personId: personId ?? "", reason };
      const refused = await replaceReviewer(office, asked);
      expect(refused).toMatchObject({ error: "invalid", message: expect.stringContaining(says) });
      const offered = (await getPanel(office, "2012", 3, "peninsula"))?.candidates.moderator ?? [];
      expect(offered.map(({ id }) => id)).not.toContain(personId);
    }
    const { id: personId } = await makePerson(nhsCb, ["reviewer", "moderator"]);
    const reviewers = { panelMemberId: await placeOf(made, "reviewer"), personId, reason };
    expect(await replaceReviewer(office, reviewers)).toMatchObject({ error: "forbidden" });
    const reviewing = await seated(made, ["programme_office", "reviewer"]);
    expect(await replaceReviewer(reviewing, { panelMemberId, personId, reason })).toMatchObject({ error: "forbidden" });
    expect(await getPanel(reviewing, "2012", 3, "peninsula")).toMatchObject({
      may: { replace: { reviewer: false, moderator: false } },
    });
  });

  test("is asked for no more once the outcome is issued", async () => {
    const made = await makeCase({ unit: "hertfordshire", stage: "outcome_issued" });
    const office = await makeActor(nhsCb, "programme_office");
    const ended = { where: { personId: made.people.moderator.id }, data: { endedAt: office.now } };
    await database().membership.updateMany(ended);
    const panel = await getPanel(office, "2012", 3, "hertfordshire");
    expect(panel?.seats.at(-1)).toMatchObject({ duty: "moderator", state: "moderating" });
    expect(panel).toMatchObject({ may: { assign: { moderator: false }, replace: { moderator: false } } });
    expect((await tasksOf(office, made)).map(({ title }) => title)).toEqual(["Publish the outcome"]);
    const { id: personId } = await makePerson(nhsCb, ["moderator"]);
    const asked = { panelMemberId: await placeOf(made, "moderator"), personId, reason };
    expect(await replaceReviewer(office, asked)).toMatchObject({ error: "forbidden" });
  });
});

test("a panel that was complete before it had a moderator is asked for one, and given one", async () => {
  const made = await makeCase({ unit: "south-london", stage: "in_moderation" });
  const office = await makeActor(nhsCb, "programme_office");
  await database().panelMember.deleteMany({ where: { submissionId: made.submissionId, duty: "moderator" } });
  expect(await tasksOf(office, made)).toMatchObject([{ title: "Assign a moderator" }]);
  const reviewing = await seated(made, ["programme_office", "reviewer"]);
  expect(await tasksOf(reviewing, made)).toEqual([]);
  expect(await getPanel(reviewing, "2012", 3, "south-london")).toMatchObject({ may: { assign: { moderator: false } } });
  const panel = await getPanel(office, "2012", 3, "south-london");
  expect(panel).toMatchObject({ may: { assign: { reviewer: false, moderator: true } } });
  const { submissionId } = made;
  const { id: personId } = await makePerson(nhsCb, ["reviewer", "moderator"]);
  const reviewer = { submissionId, personId, duty: "reviewer" as const };
  expect(await assignReviewer(office, reviewer)).toMatchObject({ error: "forbidden" });
  expect(await assignReviewer(office, { ...reviewer, duty: "moderator" })).toMatchObject({ ok: true });
  expect(await findModeratedCase(await actAs({ id: personId }, nhsCb), submissionId)).not.toBeNull();
  expect(await tasksOf(office, made)).toEqual([]);
});
