import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import { answerCriterionSchema } from "@/lib/schemas/checkpoint";
import { type MadeCase, makeCase } from "@/prisma/factories/case";
import { setClock } from "@/prisma/factories/clock";
import { actAs, makeActor, nhsCb } from "@/prisma/factories/people";
import { atTheSameMoment } from "@/prisma/testing/at-the-same-moment";
import { answerCriterion } from "./answer-criterion";

let made: MadeCase;
let contributor: Actor;

/** The last criterion: nothing is answered there yet. */
const criterion = () => made.criteria.at(-1)?.code ?? "";

beforeAll(async () => {
  await setClock(new Date("2012-08-20T09:00:00Z"));
  made = await makeCase({ unit: "essex", stage: "preparing", answered: 0.5 });
  contributor = await actAs(made.people.contributor, "csu:essex");
});

const input = (text: string, version: number) => ({
  submissionId: made.submissionId,
  criterion: criterion(),
  version,
  text,
});

describe("answering a criterion", () => {
  it("keeps the words, each version of them, and the audit", async () => {
    const first = await answerCriterion(contributor, input("We have agreed prices.", 0));
    expect(first).toMatchObject({ ok: true, value: { version: 1 } });
    const second = await answerCriterion(contributor, { ...input("We have agreed all prices.", 1), ready: "yes" });
    expect(second).toMatchObject({ ok: true, value: { version: 2 } });
    const answer = await database().answer.findFirstOrThrow({
      where: { submissionId: made.submissionId, criterion: { code: criterion() } },
      include: { revisions: { orderBy: { version: "asc" } } },
    });
    expect(answer).toMatchObject({ text: "We have agreed all prices.", isReady: true, isIllustrative: true });
    expect(answer.revisions.map(({ text }) => text)).toEqual(["We have agreed prices.", "We have agreed all prices."]);
    const where = { action: "answer.saved", subjectId: answer.id, actorId: contributor.personId };
    expect(await database().auditEntry.count({ where })).toBe(2);
  });

  it("writes nothing for what is the same already, as an autosave that is sent again", async () => {
    const again = await answerCriterion(contributor, { ...input("We have agreed all prices.", 1), ready: "yes" });
    expect(again).toMatchObject({ ok: true, value: { version: 2 } });
  });

  it("saves one field and leaves the other", async () => {
    const { text: _, ...onlyReady } = input("", 2);
    expect(await answerCriterion(contributor, { ...onlyReady, ready: "later" })).toMatchObject({ ok: true });
    const answer = await database().answer.findFirstOrThrow({
      where: { submissionId: made.submissionId, criterion: { code: criterion() } },
    });
    expect(answer).toMatchObject({ text: "We have agreed all prices.", isReady: false, version: 3 });
  });

  it("gives the other's words back to someone who saves over them", async () => {
    const colleague = await actAs(made.people.preparingLead, "csu:essex");
    const result = await answerCriterion(colleague, input("My own words.", 1));
    expect(result).toMatchObject({
      ok: false,
      error: "conflict",
      theirs: { field: "text", text: "We have agreed all prices.", by: made.people.contributor.name, version: 3 },
    });
  });

  it("lets one of two who begin at once be first", async () => {
    const colleague = await actAs(made.people.preparingLead, "csu:essex");
    const code = made.criteria.at(-2)?.code ?? "";
    const both = await Promise.all(
      [contributor, colleague].map((actor, n) =>
        answerCriterion(actor, { submissionId: made.submissionId, criterion: code, version: 0, text: `Words ${n}` }),
      ),
    );
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  it("gives the second of two who save over the same words at the same moment the words of the first", async () => {
    const answered = await database().answer.findFirstOrThrow({
      where: { submissionId: made.submissionId },
      include: { criterion: { select: { code: true } } },
    });
    const save = (text: string) => () =>
      answerCriterion(contributor, { ...input(text, answered.version), criterion: answered.criterion.code });
    const [first, second] = await atTheSameMoment([save("The first."), save("The second.")]);
    expect(first).toMatchObject({ ok: true });
    expect(second).toMatchObject({ error: "conflict", theirs: { text: "The first." } });
  });

  it("is not ready while it is empty", async () => {
    const result = await answerCriterion(contributor, { ...input("", 3), ready: "yes" });
    expect(result).toMatchObject({ ok: false, error: "invalid", fields: { text: expect.any(String) } });
  });

  it("does not exist for another unit, nor for another checkpoint's criterion", async () => {
    const stranger = await makeActor("csu:arden", "csu_lead");
    expect(await answerCriterion(stranger, input("Ours", 0))).toEqual({ ok: false, error: "not_found" });
    expect(await answerCriterion(contributor, { ...input("Ours", 0), criterion: "2.L1" })).toEqual({
      ok: false,
      error: "not_found",
    });
  });

  it("is the unit's alone: NHS CB may read the case and not write it", async () => {
    const office = await makeActor(nhsCb, "programme_office");
    expect(await answerCriterion(office, input("Ours", 0))).toMatchObject({ ok: false, error: "forbidden" });
  });

  it("voids a sign-off, on the record", async () => {
    const signed = await makeCase({ unit: "arden", stage: "signed_off" });
    const actor = await actAs(signed.people.contributor, "csu:arden");
    const [first] = signed.criteria;
    const before = await database().submission.findUniqueOrThrow({ where: { id: signed.submissionId } });
    expect(before.status).toBe("signed_off");
    const result = await answerCriterion(actor, {
      submissionId: signed.submissionId,
      criterion: first?.code ?? "",
      version: 1,
      text: "Changed after sign-off.",
    });
    expect(result).toMatchObject({ ok: true });
    const after = await database().submission.findUniqueOrThrow({
      where: { id: signed.submissionId },
      include: { events: { orderBy: { sequence: "desc" }, take: 1 } },
    });
    expect(after).toMatchObject({ status: "preparing", signedOffAt: null, version: before.version + 1 });
    expect(after.events[0]).toMatchObject({ event: "void_sign_off", toStatus: "preparing" });
    const mail = { kind: "mail.sign_off_ended", payload: { equals: { submissionId: signed.submissionId } } };
    expect(await database().outboxMessage.count({ where: mail })).toBe(1);
  });

  it("is refused once submitted, and the database would refuse it too", async () => {
    const submitted = await makeCase({ unit: "merseyside", stage: "submitted" });
    const actor = await actAs(submitted.people.contributor, "csu:merseyside");
    const [first] = submitted.criteria;
    const change = { submissionId: submitted.submissionId, criterion: first?.code ?? "", version: 1, text: "Late." };
    expect(await answerCriterion(actor, change)).toMatchObject({ ok: false, error: "forbidden" });
    const where = { submissionId: submitted.submissionId };
    await expect(database().answer.updateMany({ where, data: { text: "Late." } })).rejects.toThrow(
      "constraint violated",
    );
  });
});

describe("what may be sent as an answer", () => {
  const sent = (text: unknown) =>
    answerCriterionSchema.safeParse({
      submissionId: "01890000-0000-7000-8000-000000000000",
      criterion: "3.L1",
      version: "0",
      text,
    });

  it("says the limit for 1.2 MB of words", () => {
    const result = sent("a".repeat(1_200_000));
    expect(result.error?.issues[0]?.message).toBe("Shorten this to 20,000 characters or fewer");
    expect(sent("a".repeat(20_001)).error?.issues[0]?.message).toBe("Shorten this to 20,000 characters or fewer");
    expect(sent("a".repeat(20_000)).success).toBe(true);
  });

  it("takes no operator where words were meant, and drops what a database cannot hold", () => {
    expect(sent({ not: "" }).success).toBe(false);
    expect(sent("one\u0000two\ud800").data?.text).toBe("onetwo\ufffd");
    expect(sent(undefined).data?.text).toBeUndefined();
  });
});
