import { describe, expect, test } from "vitest";
import { endMembership } from "@/lib/commands/account/end-membership";
import { database } from "@/lib/db/client";
import { findModeratedCase } from "@/lib/db/moderation/moderated-case";
import { getMyWork } from "@/lib/queries/my-work";
import { getPanel } from "@/lib/queries/panel";
import { getEndableMembership } from "@/lib/queries/people";
import { type MadeCase, makeCase } from "@/prisma/factories/case";
import { actAs, makeActor, makePerson, nhsCb } from "@/prisma/factories/people";
import { seated } from "@/prisma/testing/seats";
import { replaceReviewer } from "./replace-reviewer";

const reason = "The moderator has left NHS CB.";

const placeOf = async ({ submissionId }: MadeCase, duty: "reviewer" | "moderator") => {
  const place = { submissionId, duty, replacedAt: null };
  return (await database().panelMember.findFirstOrThrow({ where: place, orderBy: { ordinal: "asc" } })).id;
};

describe("a moderator who leaves after the panel is complete", () => {
  test.each([
    ["essex", "in_moderation"],
    ["arden", "outcome_drafted"],
    ["staffordshire", "representations"],
  ] as const)("is asked for and replaced, and the next has the case: %s, %s", async (unit, stage) => {
    const made = await makeCase({ unit, stage });
    const office = await makeActor(nhsCb, "programme_office");
    const left = await actAs(made.people.moderator, nhsCb);
    const asked = async () => {
      const { late, thisWeek, later } = await getMyWork(office);
      return [...late, ...thisWeek, ...later].filter(({ about }) => about.startsWith(made.unit.name));
    };
    expect(await asked()).toEqual([]);
    const membership = await database().membership.findFirstOrThrow({ where: { personId: left.personId ?? "" } });
    expect((await getEndableMembership(office, membership.id))?.duties.panels).toEqual([made.unit.name]);
    expect(await endMembership(office, { membershipId: membership.id })).toMatchObject({ ok: true });
    expect(await asked()).toMatchObject([{ title: "Find another moderator", place: { to: "panel", csu: unit } }]);
    const panel = await getPanel(office, "2012", 3, unit);
    expect(panel).toMatchObject({ mayReplace: { reviewer: false, moderator: true } });
    expect(panel?.seats.at(-1)).toMatchObject({ duty: "moderator", state: "role_ended" });

    const { id: personId } = await makePerson(nhsCb, ["moderator"]);
    const place = await placeOf(made, "moderator");
    expect(await replaceReviewer(office, { panelMemberId: place, personId, reason })).toMatchObject({ ok: true });
    expect(await findModeratedCase(await actAs({ id: personId }, nhsCb), made.submissionId)).not.toBeNull();
    expect(await findModeratedCase(left, made.submissionId)).toBeNull();
    expect(await asked()).toEqual([]);
    const queued = { kind: "mail.place_given_away", uniqueKey: `mail.place_given_away:${place}` };
    expect(await database().outboxMessage.count({ where: queued })).toBe(1);
  });

  test("gives the place to nobody who was a reviewer of the case, and no reviewer's place goes to anyone", async () => {
    const made = await makeCase({ unit: "peninsula", stage: "in_moderation" });
    const office = await makeActor(nhsCb, "programme_office");
    const panelMemberId = await placeOf(made, "moderator");
    const away = { replacedAt: new Date("2012-09-01T09:00:00Z") };
    for (const seat of [{}, away]) {
      const { personId } = await seated(made, ["reviewer", "moderator"], seat);
      const asked = { panelMemberId, personId: personId ?? "", reason };
      expect(await replaceReviewer(office, asked)).toMatchObject({ error: "invalid" });
      const offered = (await getPanel(office, "2012", 3, "peninsula"))?.candidates.moderator ?? [];
      expect(offered.map(({ id }) => id)).not.toContain(personId);
    }
    const { id: personId } = await makePerson(nhsCb, ["reviewer", "moderator"]);
    const reviewers = { panelMemberId: await placeOf(made, "reviewer"), personId, reason };
    expect(await replaceReviewer(office, reviewers)).toMatchObject({ error: "forbidden" });
    const reviewing = await seated(made, ["programme_office", "reviewer"]);
    expect(await replaceReviewer(reviewing, { panelMemberId, personId, reason })).toMatchObject({ error: "forbidden" });
    expect(await getPanel(reviewing, "2012", 3, "peninsula")).toMatchObject({
      mayReplace: { reviewer: false, moderator: false },
    });
  });

  test("is asked for no more once the outcome is issued", async () => {
    const made = await makeCase({ unit: "hertfordshire", stage: "outcome_issued" });
    const office = await makeActor(nhsCb, "programme_office");
    const ended = { where: { personId: made.people.moderator.id }, data: { endedAt: office.now } };
    await database().membership.updateMany(ended);
    const panel = await getPanel(office, "2012", 3, "hertfordshire");
    expect(panel?.seats.at(-1)).toMatchObject({ duty: "moderator", state: "moderating" });
    const { id: personId } = await makePerson(nhsCb, ["moderator"]);
    const asked = { panelMemberId: await placeOf(made, "moderator"), personId, reason };
    expect(await replaceReviewer(office, asked)).toMatchObject({ error: "forbidden" });
  });
});
