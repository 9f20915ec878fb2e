import { beforeAll, describe, expect, it, test } from "vitest";
import { changePointer } from "@/lib/commands/evidence/change-pointer";
import { pointEvidence } from "@/lib/commands/evidence/point-evidence";
import { removeDocument } from "@/lib/commands/evidence/remove-document";
import { replaceDocument } from "@/lib/commands/evidence/replace-document";
import { uploadDocument } from "@/lib/commands/evidence/upload-document";
import { withdrawPointer } from "@/lib/commands/evidence/withdraw-pointer";
import type { Actor } from "@/lib/db/actor";
import { database } from "@/lib/db/client";
import type { Result } from "@/lib/domain/shared/result";
import { type MadeCase, makeCase } from "@/prisma/factories/case";
import { setClock } from "@/prisma/factories/clock";
import { makeDocument } from "@/prisma/factories/document";
import { actAs, makeActor, nhsCb } from "@/prisma/factories/people";
import { atTheSameMoment } from "@/prisma/testing/at-the-same-moment";
import { answerCriterion } from "./answer-criterion";
import { removeIncome } from "./remove-income";
import { resubmitCase } from "./resubmit-case";
import { signOff } from "./sign-off";
import { stateBreakEven } from "./state-break-even";
import { stateIncome } from "./state-income";
import { submitCase } from "./submit-case";
import { withdrawSubmission } from "./withdraw-submission";

/** A case with what a command needs to name of it. */
type Held = MadeCase & { version: number; pointerId: string; incomeId: string; spareId: string; usedId: string };

let preparing: Held;
let submitted: Held;
let office: Actor;

async function held(unit: string, stage: "preparing" | "in_review"): Promise<Held> {
  const made = await makeCase({ unit, stage, answered: 1 });
  const { submissionId } = made;
  const [ccg, line, pointer, spare, { version }] = [
    await database().organisation.findFirstOrThrow({ where: { kind: "ccg" } }),
    await database().serviceLine.findFirstOrThrow(),
    await database().evidencePointer.findFirstOrThrow({ where: { submissionId, withdrawnAt: null } }),
    await makeDocument({ unit, ...(stage === "preparing" ? { submissionId } : {}) }),
    await database().submission.findUniqueOrThrow({ where: { id: submissionId } }),
  ];
  const key = { submissionId, ccgId: ccg.id, serviceLineId: line.id };
  const edit = {
    pencePerYear: 100,
    editedById: made.people.contributor.id,
    editedAt: new Date("2012-08-01T09:00:00Z"),
  };
  const income =
    (await database().expectedIncome.findFirst({ where: { submissionId } })) ??
    (stage === "preparing" ? await database().expectedIncome.create({ data: { ...key, ...edit } }) : null);
  const usedId = made.documents[0]?.documentId ?? "";
  return { ...made, version, pointerId: pointer.id, incomeId: income?.id ?? "", spareId: spare.documentId, usedId };
}

beforeAll(async () => {
  await setClock(new Date("2012-08-20T09:00:00Z"));
  preparing = await held("essex", "preparing");
  submitted = await held("arden", "in_review");
  office = await makeActor(nhsCb, "programme_office");
});

async function* noBytes(): AsyncIterable<Uint8Array> {}

const place = (of: Held) => ({
  documentVersionId: of.documents[0]?.versionId ?? "",
  locator: "4",
  shows: "The prices",
});
const money = (of: Held) => ({ submissionId: of.submissionId, before: null });
const seen = (of: Held) => ({ submissionId: of.submissionId, version: of.version });

type Work = readonly [string, (actor: Actor, of: Held) => Promise<Result<unknown>>];

const work: readonly Work[] = [
  [
    "answers",
    (actor, of) => answerCriterion(actor, { ...seen(of), criterion: of.criteria[0]?.code ?? "", text: "No." }),
  ],
  [
    "points to evidence",
    (actor, of) =>
      pointEvidence(actor, { submissionId: of.submissionId, criterion: of.criteria[0]?.code ?? "", ...place(of) }),
  ],
  ["changes a pointer", (actor, of) => changePointer(actor, { pointerId: of.pointerId, version: 1, ...place(of) })],
  ["withdraws a pointer", (actor, of) => withdrawPointer(actor, { pointerId: of.pointerId, version: 1 })],
  [
    "takes a document out",
    (actor, of) => removeDocument(actor, { submissionId: of.submissionId, documentId: of.spareId }),
  ],
  [
    "replaces a document",
    (actor, of) =>
      replaceDocument(actor, { submissionId: of.submissionId, documentId: of.usedId, fileName: "a.pdf" }, noBytes()),
  ],
  [
    "uploads a document",
    (actor, of) => uploadDocument(actor, { submissionId: of.submissionId, owner: "csu", fileName: "a.pdf" }, noBytes()),
  ],
  ["states the break-even income", (actor, of) => stateBreakEven(actor, { ...money(of), breakEven: "12" })],
  [
    "states income",
    (actor, of) => stateIncome(actor, { ...money(of), ccg: "00C", serviceLine: "redesign", amount: "12" }),
  ],
];

const steps: readonly Work[] = [
  ["signs off", (actor, of) => signOff(actor, seen(of))],
  ["submits", (actor, of) => submitCase(actor, seen(of))],
  ["submits again", (actor, of) => resubmitCase(actor, seen(of))],
  ["withdraws the case", (actor, of) => withdrawSubmission(actor, { ...seen(of), reason: "We merge." })],
];
const remove: Work = [
  "takes income out",
  (actor, of) => removeIncome(actor, { submissionId: of.submissionId, incomeId: of.incomeId, before: null }),
];

const whole = (of: Held) =>
  database().submission.findUniqueOrThrow({
    where: { id: of.submissionId },
    include: { answers: true, pointers: true, documents: true, expected: true, events: true },
  });

describe("a case that NHS CB reads is the unit's to prepare: the programme office never", () => {
  test.each([...work, remove, ...steps])("%s", async (_name, doIt) => {
    const before = await whole(preparing);
    expect(await doIt(office, preparing)).toMatchObject({ error: "forbidden" });
    expect(await whole(preparing)).toEqual(before);
  });
});

describe("once it is handed in, the unit no more", () => {
  test.each(work.filter(([name]) => name !== "takes a document out"))("%s", async (_name, doIt) => {
    const before = await whole(submitted);
    const message = expect.stringContaining("The stage is");
    const contributor = await actAs(submitted.people.contributor, "csu:arden");
    expect(await doIt(contributor, submitted)).toMatchObject({ error: "forbidden", message });
    expect(await whole(submitted)).toEqual(before);
  });
});

it("an edit that is sent while a lead submits changes nothing, and says where the case stands now", async () => {
  const made = await makeCase({ unit: "north-east", stage: "signed_off" });
  const { submissionId } = made;
  const lead = await actAs(made.people.lead, "csu:north-east");
  const contributor = await actAs(made.people.contributor, "csu:north-east");
  const { version } = await database().submission.findUniqueOrThrow({ where: { id: submissionId } });
  const edit = { submissionId, criterion: made.criteria[1]?.code ?? "", version: 1, text: "Another sentence." };
  const [handedIn, edited] = await atTheSameMoment([
    () => submitCase(lead, { submissionId, version }),
    () => answerCriterion(contributor, edit),
  ]);
  expect(handedIn).toMatchObject({ ok: true });
  expect(edited).toMatchObject({ error: "conflict", message: expect.stringContaining('the stage is now "Submitted"') });
});

it("whoever has left, whose account is closed or who is no lead is not counted as another lead who could sign off", async () => {
  const made = await makeCase({ unit: "merseyside", stage: "preparing", answered: 1 });
  const preparingLead = await actAs(made.people.preparingLead, "csu:merseyside");
  const { version } = await database().submission.findUniqueOrThrow({ where: { id: made.submissionId } });
  const sign = () => signOff(preparingLead, { submissionId: made.submissionId, version });
  expect(await sign()).toMatchObject({ error: "forbidden", message: expect.stringContaining("your other lead") });
  const { id } = made.people.lead;
  const alone = { error: "conflict", message: expect.stringContaining("Invite a colleague") };
  await database().person.update({ where: { id }, data: { disabledAt: preparingLead.now } });
  expect(await sign()).toMatchObject(alone);
  await database().person.update({ where: { id }, data: { disabledAt: null } });
  await database().membership.updateMany({ where: { personId: id }, data: { role: "csu_contributor" } });
  expect(await sign()).toMatchObject(alone);
  await database().membership.updateMany({
    where: { personId: id },
    data: { role: "csu_lead", endedAt: preparingLead.now },
  });
  expect(await sign()).toMatchObject(alone);
});
