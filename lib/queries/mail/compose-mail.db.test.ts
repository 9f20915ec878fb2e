import { beforeAll, describe, expect, it } from "vitest";
import { answerCriterion } from "@/lib/commands/checkpoint/answer-criterion";
import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { systemActor } from "@/lib/db/system-actor";
import { type MadeCase, makeCase } from "@/prisma/factories/case";
import { makeFlag } from "@/prisma/factories/flag";
import { actAs, makeActor, makePerson, nhsCb } from "@/prisma/factories/people";
import { getOutcome } from "../outcome";
import { composeMail } from "./compose-mail";

const now = new Date("2012-09-14T08:00:00Z");
const service = systemActor(now, "test", true);
const toOf = (mails: readonly { to: string }[]) => mails.map((mail) => mail.to).sort();
const emailOf = async (id: string) => (await database().person.findUniqueOrThrow({ where: { id } })).email;

const declareConflict = (personId: string, csuId: string) =>
  database().declaration.updateMany({ where: { personId, csuId, undoneAt: null }, data: { hasConflict: true } });

const seatOf = (made: MadeCase, personId: string) =>
  database().panelMember.findFirstOrThrow({ where: { submissionId: made.submissionId, personId } });

describe("a reviewer's mail", () => {
  let made: MadeCase;
  beforeAll(async () => {
    made = await makeCase({ unit: "essex", stage: "in_review", reviewsDone: 1 });
  });

  it("goes to the one on the seat, and not once the review is in", async () => {
    const [done, waiting] = made.people.reviewers;
    const chase = async (personId: string) => {
      const { id: panelMemberId } = await seatOf(made, personId);
      return composeMail(service, { kind: "mail.reviewer_chased", payload: { panelMemberId } });
    };
    expect(toOf(await chase(waiting?.id ?? ""))).toEqual([await emailOf(waiting?.id ?? "")]);
    expect(await chase(done?.id ?? "")).toEqual([]);
  });

  it("is not sent to someone recused after it was queued", async () => {
    const late = made.people.reviewers.at(-1)?.id ?? "";
    const { id: panelMemberId } = await seatOf(made, late);
    const message = { kind: "mail.reviewer_assigned", payload: { panelMemberId } } as const;
    expect(await composeMail(service, message)).toHaveLength(1);
    await declareConflict(late, made.unit.id);
    expect(await composeMail(service, message)).toEqual([]);
  });

  it("is composed for the service alone", async () => {
    const { id: panelMemberId } = await seatOf(made, made.people.reviewers[1]?.id ?? "");
    const office: Actor = await makeActor(nhsCb, "programme_office");
    expect(await composeMail(office, { kind: "mail.reviewer_chased", payload: { panelMemberId } })).toEqual([]);
  });
});

describe("a mail about what is no longer asked", () => {
  it("goes to the one whose place is someone else's, unless he or she came back, has a conflict or lost the role", async () => {
    const made = await makeCase({ unit: "peninsula", stage: "in_review", reviewsDone: 1 });
    const personId = made.people.reviewers.at(-1)?.id ?? "";
    const { id: panelMemberId } = await seatOf(made, personId);
    const message = { kind: "mail.place_given_away", payload: { panelMemberId } } as const;
    expect(await composeMail(service, message)).toEqual([]);
    await database().panelMember.update({ where: { id: panelMemberId }, data: { replacedAt: now } });
    expect(toOf(await composeMail(service, message))).toEqual([await emailOf(personId)]);
    const membership = { where: { personId, role: "reviewer" as const } };
    await database().membership.updateMany({ ...membership, data: { endedAt: now } });
    expect(await composeMail(service, message)).toEqual([]);
    await database().membership.updateMany({ ...membership, data: { endedAt: null } });
    const { id: _, ...seat } = await seatOf(made, personId);
    const again = { ...seat, ordinal: seat.ordinal + 1, replacedAt: null };
    const { id } = await database().panelMember.create({ data: again });
    expect(await composeMail(service, message)).toEqual([]);
    await database().panelMember.delete({ where: { id } });
    await declareConflict(personId, made.unit.id);
    expect(await composeMail(service, message)).toEqual([]);
  });

  it("tells the office and the panel of a case that is withdrawn, while it is", async () => {
    const made = await makeCase({ unit: "north-east", stage: "in_review", reviewsDone: 1 });
    const { moderator, reviewers, programmeOfficer } = made.people;
    const [gone = { id: "" }, ...standing] = reviewers;
    const away = { where: { submissionId: made.submissionId, personId: gone.id }, data: { replacedAt: now } };
    await database().panelMember.updateMany(away);
    const message = { kind: "mail.case_withdrawn", payload: { submissionId: made.submissionId } } as const;
    expect(await composeMail(service, message)).toEqual([]);
    await database().submission.update({ where: { id: made.submissionId }, data: { status: "withdrawn" } });
    const readers = toOf(await composeMail(service, message));
    for (const { id } of [moderator, programmeOfficer, ...standing]) expect(readers).toContain(await emailOf(id));
    for (const { id } of [gone, made.people.lead]) expect(readers).not.toContain(await emailOf(id));
    const [recused = { id: "" }, ended = { id: "" }] = standing;
    const seat = { where: { submissionId: made.submissionId, personId: recused.id } };
    await database().panelMember.updateMany({ ...seat, data: { recusedAt: now } });
    await database().membership.updateMany({ where: { personId: ended.id }, data: { role: "moderator" } });
    const left = toOf(await composeMail(service, message));
    for (const { id } of [recused, ended]) expect(left).not.toContain(await emailOf(id));
    expect(left).toContain(await emailOf(moderator.id));
  });
});

describe("the moderator's mail", () => {
  it("says that the panel is complete while it is, and no longer", async () => {
    const made = await makeCase({ unit: "arden", stage: "in_moderation" });
    const message = { kind: "mail.panel_complete", payload: { submissionId: made.submissionId } } as const;
    expect(toOf(await composeMail(service, message))).toEqual([await emailOf(made.people.moderator.id)]);
    await database().submission.update({ where: { id: made.submissionId }, data: { panelCompletedAt: null } });
    expect(await composeMail(service, message)).toEqual([]);
  });
});

describe("a unit's mail", () => {
  it("goes to those whom the page lists before, says where to look, and no outcome", async () => {
    const made = await makeCase({ unit: "merseyside", stage: "outcome_issued" });
    const { id: outcomeId } = await database().outcome.findFirstOrThrow({
      where: { submissionId: made.submissionId, status: "issued" },
    });
    const mails = await composeMail(service, { kind: "mail.outcome_issued", payload: { outcomeId } });
    expect(toOf(mails)).toEqual(expect.arrayContaining([await emailOf(made.people.lead.id)]));
    for (const { text, subject } of mails) {
      expect(text).toContain("http://127.0.0.1:3000/csus/merseyside/checkpoints/3/outcome");
      expect(`${subject} ${text}`).not.toMatch(/scenario|proceeds|stops|rapid|marginal|good progress/i);
    }
    const office = await actAs(made.people.programmeOfficer, nhsCb);
    const listed = (await getOutcome(office, "merseyside", 3))?.recipients ?? [];
    expect(listed).toContainEqual({ name: made.people.moderator.name, why: "Moderator" });
    const people = await database().person.findMany({ where: { email: { in: toOf(mails) } } });
    expect(people.map(({ name }) => name).sort()).toEqual(listed.map(({ name }) => name).sort());
  });

  it("is not sent about a draft that no longer stands", async () => {
    const made = await makeCase({ unit: "south-london", stage: "representations", window: "open" });
    const { id: outcomeId } = await database().outcome.findFirstOrThrow({ where: { submissionId: made.submissionId } });
    const message = { kind: "mail.outcome_shown", payload: { outcomeId } } as const;
    expect((await composeMail(service, message)).length).toBeGreaterThan(0);
    const ended = {
      status: "withdrawn",
      endedAt: now,
      endedById: made.people.moderator.id,
      endedReason: "Redrawn.",
    } as const;
    await database().outcome.update({ where: { id: outcomeId }, data: ended });
    expect(await composeMail(service, message)).toEqual([]);
  });
});

describe("mail about the end of a sign-off", () => {
  it("goes to the leads but the one who changed the case, and not once it is signed off again", async () => {
    const made = await makeCase({ unit: "greater-east-midlands", stage: "signed_off" });
    const { submissionId } = made;
    const message = { kind: "mail.sign_off_ended", payload: { submissionId } } as const;
    expect(await composeMail(service, message)).toEqual([]);
    const other = await makePerson("csu:greater-east-midlands", ["csu_lead"]);
    const lead = await actAs(made.people.lead, "csu:greater-east-midlands");
    const change = { submissionId, criterion: made.criteria[0]?.code ?? "", version: 1, text: "Changed." };
    expect(await answerCriterion(lead, change)).toMatchObject({ ok: true });
    const mails = await composeMail(service, message);
    expect(toOf(mails)).toContain(await emailOf(other.id));
    expect(toOf(mails)).not.toContain(await emailOf(made.people.lead.id));
    expect(mails[0]?.text).toContain(`${made.people.lead.name} changed`);
    await database().submission.update({ where: { id: submissionId }, data: { status: "signed_off" } });
    expect(await composeMail(service, message)).toEqual([]);
  });
});

describe("mail about more time", () => {
  it("goes to the unit that was given it, after a return too, and not once the case is in", async () => {
    const made = await makeCase({ unit: "central-southern", stage: "returned_in_part" });
    const { submissionId } = made;
    await database().submission.update({ where: { id: submissionId }, data: { extendedDueAt: now } });
    const message = { kind: "mail.extension_granted", payload: { submissionId } } as const;
    expect(toOf(await composeMail(service, message))).toContain(await emailOf(made.people.lead.id));
    await database().submission.update({ where: { id: submissionId }, data: { status: "in_review" } });
    expect(await composeMail(service, message)).toEqual([]);
  });
});

describe("mail about a flag", () => {
  it("asks others at NHS CB to clear it, and never the one who raised it", async () => {
    const office = await makeActor(nhsCb, "programme_office");
    const { flagId, people } = await makeFlag({ slug: "north-east", status: "clearance_proposed" });
    const mails = await composeMail(service, { kind: "mail.clearance_proposed", payload: { flagId } });
    expect(toOf(mails)).toContain(await emailOf(office.personId ?? ""));
    expect(toOf(mails)).not.toContain(await emailOf(people.moderator.id));
  });

  it("asks its owner while the owner may open it, and not once replaced on the panel", async () => {
    const made = await makeCase({ unit: "west-yorkshire", stage: "in_review" });
    const [nhsOwner] = made.people.reviewers;
    if (nhsOwner === undefined) throw new Error("The case has reviewers");
    const { flagId } = await makeFlag({ slug: "west-yorkshire", status: "clearance_proposed", nhsOwner });
    const asked = async () =>
      toOf(await composeMail(service, { kind: "mail.clearance_proposed", payload: { flagId } }));
    expect(await asked()).toContain(await emailOf(nhsOwner.id));
    const { id } = await seatOf(made, nhsOwner.id);
    await database().panelMember.update({ where: { id }, data: { replacedAt: now } });
    expect(await asked()).not.toContain(await emailOf(nhsOwner.id));
  });
});
