import { createHash } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { assignReviewer } from "@/lib/commands/review/assign-reviewer";
import { verifyChain } from "@/lib/db/audit/verify-chain";
import { database } from "@/lib/db/client";
import { makeCase } from "@/prisma/factories/case";
import { setClock } from "@/prisma/factories/clock";
import { actAs, makeActor, makePerson, nhsCb } from "@/prisma/factories/people";
import { answerCriterion } from "./answer-criterion";
import { signOff } from "./sign-off";
import { submitCase } from "./submit-case";
import { withdrawSubmission } from "./withdraw-submission";

const inTime = new Date("2012-08-30T09:00:00Z");
const late = new Date("2012-08-31T16:00:01Z");

beforeEach(() => setClock(inTime));

async function versionOf(id: string): Promise<{ submissionId: string; version: number }> {
  const { version } = await database().submission.findUniqueOrThrow({ where: { id } });
  return { submissionId: id, version };
}

async function whole(unit: string) {
  const made = await makeCase({ unit, stage: "preparing", answered: 1 });
  const lead = await actAs(made.people.lead, `csu:${unit}`);
  return { made, lead, seen: await versionOf(made.submissionId) };
}

describe("signing off", () => {
  it("is for a lead who prepared nothing of it, and is on the record", async () => {
    const { made, lead, seen } = await whole("essex");
    expect(await signOff(lead, seen)).toEqual({ ok: true });
    const row = await database().submission.findUniqueOrThrow({ where: { id: made.submissionId } });
    expect(row).toMatchObject({ status: "signed_off", signedOffById: lead.personId });
    const where = { action: "submission.signed_off", submissionId: made.submissionId, actorId: lead.personId };
    expect(await database().auditEntry.count({ where })).toBe(1);
  });

  it("is refused to a lead who prepared part, to a contributor, to another unit", async () => {
    const { made, seen } = await whole("arden");
    const preparing = await actAs(made.people.preparingLead, "csu:arden");
    expect(await signOff(preparing, seen)).toEqual({
      ok: false,
      error: "forbidden",
      message: "You prepared 1 answer, so your other lead must sign off.",
    });
    const contributor = await actAs(made.people.contributor, "csu:arden");
    expect(await signOff(contributor, seen)).toMatchObject({ ok: false, error: "forbidden" });
    const stranger = await makeActor("csu:essex", "csu_lead");
    expect(await signOff(stranger, seen)).toEqual({ ok: false, error: "not_found" });
  });

  it("is of the case that was looked at: an edit since is a conflict", async () => {
    const { made, lead, seen } = await whole("merseyside");
    const contributor = await actAs(made.people.contributor, "csu:merseyside");
    const code = made.criteria[1]?.code ?? "";
    const edit = { submissionId: made.submissionId, criterion: code, version: 1, text: "Another sentence." };
    expect(await answerCriterion(contributor, edit)).toMatchObject({ ok: true });
    expect(await signOff(lead, seen)).toMatchObject({ ok: false, error: "conflict" });
    expect(await signOff(lead, await versionOf(made.submissionId))).toMatchObject({ ok: true });
  });

  it("waits for what blocks", async () => {
    const made = await makeCase({ unit: "staffordshire", stage: "preparing", answered: 0.5 });
    const lead = await actAs(made.people.lead, "csu:staffordshire");
    const result = await signOff(lead, await versionOf(made.submissionId));
    expect(result).toMatchObject({ ok: false, error: "conflict", message: expect.stringContaining("still block") });
  });

  it("happens once, when two leads press at the same moment", async () => {
    const { made, seen } = await whole("hertfordshire");
    const leads = await Promise.all([
      actAs(made.people.lead, "csu:hertfordshire"),
      makeActor("csu:hertfordshire", "csu_lead"),
    ]);
    const both = await Promise.all(leads.map((lead) => signOff(lead, seen)));
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const where = { submissionId: made.submissionId, event: "sign_off" };
    expect(await database().submissionEvent.count({ where })).toBe(1);
  });
});

describe("submitting", () => {
  it("freezes answers, pointers and hashes together, with a receipt anchored in the audit chain", async () => {
    const made = await makeCase({ unit: "north-east", stage: "signed_off" });
    const lead = await actAs(made.people.lead, "csu:north-east");
    const result = await submitCase(lead, await versionOf(made.submissionId));
    if (!result.ok) throw new Error(JSON.stringify(result));
    const snapshot = await database().submissionSnapshot.findUniqueOrThrow({ where: { sha256: result.value.sha256 } });
    expect(createHash("sha256").update(snapshot.manifest).digest("hex")).toBe(result.value.sha256);
    expect(result.value.reference).toMatch(/^CP3-NOE-[0-9A-F]{4}$/);
    const manifest = JSON.parse(snapshot.manifest);
    expect(manifest.answers).toHaveLength(made.criteria.length);
    expect(manifest.documents.map((each: { sha256: string }) => each.sha256).sort()).toEqual(
      made.documents.map(({ sha256 }) => sha256).sort(),
    );
    const entry = await database().auditEntry.findUniqueOrThrow({ where: { sequence: snapshot.auditSequence } });
    expect(entry).toMatchObject({ hash: snapshot.auditHash, action: "submission.submitted" });
    const outbox = await database().outboxMessage.findMany({ where: { kind: "mail.submission_received" } });
    expect(outbox.map(({ payload }) => payload)).toContainEqual({ snapshotId: snapshot.id });
    expect(await verifyChain()).toMatchObject({ whole: true });
  });

  it("is done once, and sent again gives the receipt of the first", async () => {
    const made = await makeCase({ unit: "kent-medway", stage: "signed_off" });
    const lead = await actAs(made.people.lead, "csu:kent-medway");
    const seen = await versionOf(made.submissionId);
    const [one, two] = await Promise.all([submitCase(lead, seen), submitCase(lead, seen)]);
    expect(one).toMatchObject({ ok: true });
    expect(two).toEqual(one);
    expect(await submitCase(lead, seen)).toEqual(one);
    expect(await database().submissionSnapshot.count({ where: { submissionId: made.submissionId } })).toBe(1);
  });

  it("with the same form token twice also gives the receipt", async () => {
    const made = await makeCase({ unit: "css-south", stage: "signed_off" });
    const lead = await actAs(made.people.lead, "csu:css-south");
    const actor = { ...lead, formToken: "01890000-0000-7000-8000-000000000001" };
    const seen = await versionOf(made.submissionId);
    const both = await Promise.all([submitCase(actor, seen), submitCase(actor, seen)]);
    expect(both[0]).toMatchObject({ ok: true });
    expect(both[1]).toEqual(both[0]);
  });

  it("starts the review at once where the panel was put together before", async () => {
    const made = await makeCase({ unit: "north-west-london", stage: "signed_off" });
    const office = await makeActor(nhsCb, "programme_office");
    const reviewer = await makePerson(nhsCb, ["reviewer"]);
    const seat = { submissionId: made.submissionId, personId: reviewer.id, duty: "reviewer" as const };
    expect(await assignReviewer(office, seat)).toMatchObject({ ok: true });
    const lead = await actAs(made.people.lead, "csu:north-west-london");
    expect(await submitCase(lead, await versionOf(made.submissionId))).toMatchObject({ ok: true });
    const row = await database().submission.findUniqueOrThrow({
      where: { id: made.submissionId },
      include: { events: { orderBy: { sequence: "desc" }, take: 2 } },
    });
    expect(row.status).toBe("in_review");
    expect(row.events.map(({ event, byName }) => [event, byName])).toEqual([
      ["start_review", "The service"],
      ["submit", lead.name],
    ]);
  });

  it("is refused one second late, and let in by an extension", async () => {
    const made = await makeCase({ unit: "best-west", stage: "signed_off" });
    await setClock(late);
    const lead = await actAs(made.people.lead, "csu:best-west");
    const seen = await versionOf(made.submissionId);
    const refused = await submitCase(lead, seen);
    expect(refused).toMatchObject({ ok: false, error: "conflict", message: expect.stringContaining("extension") });
    const extendedDueAt = new Date("2012-09-07T16:00:00Z");
    await database().submission.update({ where: { id: made.submissionId }, data: { extendedDueAt } });
    expect(await submitCase(lead, seen)).toMatchObject({ ok: true });
  });

  it("needs a sign-off, a lead and the own unit", async () => {
    const { made, lead, seen } = await whole("surrey-sussex");
    expect(await submitCase(lead, seen)).toMatchObject({ ok: false, error: "forbidden" });
    const contributor = await actAs(made.people.contributor, "csu:surrey-sussex");
    expect(await submitCase(contributor, seen)).toMatchObject({ ok: false, error: "forbidden" });
    const stranger = await makeActor("csu:essex", "csu_lead");
    expect(await submitCase(stranger, seen)).toEqual({ ok: false, error: "not_found" });
  });
});

describe("withdrawing", () => {
  it("needs a reason, and is a lead's", async () => {
    const made = await makeCase({ unit: "cumbria-lancashire", stage: "submitted" });
    const lead = await actAs(made.people.lead, "csu:cumbria-lancashire");
    const seen = await versionOf(made.submissionId);
    expect(await withdrawSubmission(lead, { ...seen, reason: " " })).toMatchObject({ ok: false, error: "invalid" });
    const contributor = await actAs(made.people.contributor, "csu:cumbria-lancashire");
    const reason = "We merge with a neighbour.";
    expect(await withdrawSubmission(contributor, { ...seen, reason })).toMatchObject({ ok: false, error: "forbidden" });
    expect(await withdrawSubmission(lead, { ...seen, reason })).toEqual({ ok: true });
    expect(await withdrawSubmission(lead, { ...seen, reason })).toMatchObject({ ok: false });
    const row = await database().submissionEvent.findFirst({
      where: { submissionId: made.submissionId, event: "withdraw" },
    });
    expect(row).toMatchObject({ reason, toStatus: "withdrawn" });
    const queued = { kind: "mail.case_withdrawn", payload: { equals: { submissionId: made.submissionId } } };
    expect(await database().outboxMessage.count({ where: queued })).toBe(1);
  });

  it("ends a drafted outcome, which stays on the record with the reason", async () => {
    const made = await makeCase({ unit: "north-yorkshire-humber", stage: "representations", window: "open" });
    const lead = await actAs(made.people.lead, "csu:north-yorkshire-humber");
    const reason = "We merge with a neighbour.";
    const { submissionId } = made;
    expect(await withdrawSubmission(lead, { ...(await versionOf(submissionId)), reason })).toEqual({ ok: true });
    const outcomes = await database().outcome.findMany({ where: { submissionId } });
    expect(outcomes).toEqual([expect.objectContaining({ status: "withdrawn", endedReason: reason })]);
  });
});
