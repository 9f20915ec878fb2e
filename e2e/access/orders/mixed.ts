import type { ActionDoor, Fields } from "../../fixtures/call-action";
import { day, type Facts } from "./order";

/** An order that its giver may give, with one id in it that belongs to someone else. */
export type Mixed = { readonly door: ActionDoor; readonly by: string; readonly what: string; readonly fields: Fields };

/** P-5: a form's hidden fields and choices name rows; each must be looked up as this person's, not only the first. */
export async function mixedOrders({ one, caseOf, world }: Facts): Promise<Mixed[]> {
  const essex = caseOf("essex");
  const arden = caseOf("arden");
  const lead = "CSU lead, Essex";
  const office = "Programme office, NHS CB";
  const theirVersion = await one(
    `select v.id from "DocumentVersion" v join "Document" d on d.id = v."documentId" where d."csuId" = $1 limit 1`,
    arden.unit.id,
  );
  const theirDocument = await one(
    `select "documentId" from "SubmissionDocument" where "submissionId" = $1 limit 1`,
    arden.id,
  );
  const flag = await one('select id as "flagId", version from "Flag" where number = 14');
  const theirMilestone = await one(
    `select m.id from "Milestone" m join "Flag" f on f.id = m."flagId" where f.number = 17 and m."doneAt" is null limit 1`,
  );
  const pointer = await one(
    `select id as "pointerId", version, locator from "EvidencePointer" where "submissionId" = $1 limit 1`,
    essex.id,
  );
  const theirIncome = await one(
    `select id, "pencePerYear" as before from "ExpectedIncome" where "submissionId" = $1 limit 1`,
    arden.id,
  );
  const ardenLead = await one(`select id from "Person" where name = 'CSU lead, Arden'`);
  const officer = await one('select id from "Person" where name = $1', office);
  const otherSeat = await one(
    `select id from "PanelMember" where "submissionId" = $1 and duty = 'reviewer' limit 1`,
    caseOf("merseyside").id,
  );
  const otherTest = await one(
    `select t.id from "CheckpointTest" t join "Checkpoint" c on c.id = t."checkpointId" where c.number = 2 limit 1`,
  );
  const arden99 = world.organisations.find(({ kind, slug }) => kind === "csu" && slug === "arden")?.id ?? "";
  const plan = { rootCause: "A probe", exitCriteria: "Gone", ...day("dueOn", "2012-12-20") };
  const of = (what: string, door: ActionDoor, by: string, fields: Fields): Mixed => ({ what, door, by, fields });

  return [
    of("a document of another unit", "action:pointEvidence", lead, {
      submissionId: essex.id,
      criterion: "3.L1",
      locator: "1",
      shows: "What the others have.",
      documentVersionId: theirVersion.id ?? "",
    }),
    of("a document of another unit", "action:changePointer", lead, {
      ...pointer,
      shows: "What the others have.",
      documentVersionId: theirVersion.id ?? "",
    }),
    of("a document of another unit", "action:removeDocument", lead, { submissionId: essex.id, ...theirDocument }),
    of("a criterion of another checkpoint", "action:answerCriterion", lead, {
      submissionId: essex.id,
      criterion: "2.L1",
      version: "0",
      text: "Elsewhere",
    }),
    of("income of another unit", "action:removeIncome", lead, {
      submissionId: essex.id,
      incomeId: theirIncome.id ?? "",
      before: theirIncome.before ?? "",
    }),
    of("a document of another unit", "action:addProgress", lead, {
      ...flag,
      text: "See this",
      documentVersionId: theirVersion.id ?? "",
    }),
    of("a document of another unit", "action:completeMilestone", lead, {
      ...flag,
      ...(await one(
        `select m.id as "milestoneId" from "Milestone" m join "Flag" f on f.id = m."flagId" where f.number = 14 and m."doneAt" is null limit 1`,
      )),
      evidenceText: "See this",
      documentVersionId: theirVersion.id ?? "",
    }),
    of("a milestone of another flag", "action:completeMilestone", lead, {
      ...flag,
      milestoneId: theirMilestone.id ?? "",
      evidenceText: "Done",
    }),
    of("a person of another unit", "action:changePlan", lead, {
      ...{
        ...flag,
        ...plan,
        csuOwnerId: ardenLead.id ?? "",
        nhsOwnerId: officer.id ?? "",
        "milestone-1-title": "One",
        "milestone-1-due": "2012-12-01",
      },
    }),
    of("another unit", "action:invitePerson", lead, {
      email: "new@nowhere.example",
      role: "csu_lead",
      organisationId: arden99,
    }),
    of("a role of NHS CB", "action:invitePerson", lead, { email: "new@nowhere.example", role: "programme_office" }),
    of("a seat of another panel", "action:proceedWithoutReviewer", "Moderator 1, NHS CB", {
      submissionId: caseOf("greater-manchester").id,
      panelMemberId: otherSeat.id ?? "",
      reason: "Time is up.",
    }),
    of("a test of another checkpoint", "action:rateTest", "Moderator 1, NHS CB", {
      ...{
        submissionId: caseOf("kent-medway").id,
        testId: otherTest.id ?? "",
        version: "0",
        rating: "fail",
        reason: "So.",
      },
    }),
    of("someone who is no reviewer", "action:assignReviewer", office, {
      submissionId: caseOf("north-yorkshire-humber").id,
      personId: ardenLead.id ?? "",
      duty: "reviewer",
    }),
    of("another CCG's code", "action:draftCommitment", "CCG lead, NHS Basildon and Brentwood", {
      ccg: "05A",
      serviceLine: "business-intelligence",
      route: "in_house",
      stage: "intends",
      price: "0.10",
    }),
  ];
}
