import type { Fields } from "../../fixtures/call-action";
import { at, type Facts, isOffice, type Order, type Orders } from "./order";

const unit = ["csu_lead", "csu_contributor"] as const;

/** What a unit does with its own submission. Essex prepares, South Yorkshire has signed off, Surrey and Sussex reads its draft. */
export function ordersOfUnit({ one, caseOf }: Facts): Orders {
  const preparing = caseOf("essex").id;
  const ofEssex = (fields: () => Promise<Fields>, by = "CSU contributor, Essex"): Order => ({
    fields: async () => ({ submissionId: preparing, ...(await fields()) }),
    mayGive: at("essex", ...unit),
    by,
  });
  const pointer = () =>
    one(
      `select p.id as "pointerId", p.version, p."documentVersionId", p.locator, c.code as criterion
       from "EvidencePointer" p join "Criterion" c on c.id = p."criterionId"
       where p."submissionId" = $1 and p."withdrawnAt" is null and p."locatorKind" = 'page' order by p.id limit 1`,
      preparing,
    );
  const lead = (slug: string, name: string, fields: () => Promise<Fields>): Order => ({
    fields,
    mayGive: at(slug, "csu_lead"),
    by: `CSU lead, ${name}`,
  });
  const handIn = async (slug: string) => ({
    ...(await one('select id as "submissionId", version from "Submission" where id = $1', caseOf(slug).id)),
    csu: slug,
    checkpoint: "3",
  });
  const draft = () =>
    one('select id as "outcomeId" from "Outcome" where "submissionId" = $1', caseOf("surrey-sussex").id);

  return {
    // Who was stopped before may not begin, whoever asks: that is what those hear who may open a case.
    "action:openSubmission": {
      fields: () =>
        one('select id as "submissionId", version from "Submission" where id = $1', caseOf("west-mercia").id),
      mayGive: (who) => isOffice(who) || at("west-mercia", "csu_lead")(who),
      by: "Programme office, NHS CB",
      isHeardOnly: true,
    },
    "action:answerCriterion": ofEssex(async () => ({
      ...(await one(
        `select c.code as criterion, a.version from "Answer" a join "Criterion" c on c.id = a."criterionId"
         where a."submissionId" = $1 order by c.code limit 1`,
        preparing,
      )),
      text: "Written by the wrong hand.",
      ready: "later",
    })),
    "action:pointEvidence": ofEssex(async () => ({
      ...(await pointer()),
      locator: "1",
      shows: "That this can be done.",
    })),
    "action:changePointer": ofEssex(async () => ({
      ...(await pointer()),
      shows: "Something quite other than before.",
    })),
    "action:stateBreakEven": ofEssex(async () => ({
      breakEven: "7000000",
      before:
        (
          await one(
            'select coalesce("breakEvenPencePerYear"::text, \'\') as b from "Submission" where id = $1',
            preparing,
          )
        ).b ?? "",
    })),
    "action:stateIncome": ofEssex(async () => ({
      ...(await one(
        `select o."odsCode" as ccg, l.slug as "serviceLine", i."pencePerYear" as before from "ExpectedIncome" i
         join "Organisation" o on o.id = i."ccgId" join "ServiceLine" l on l.id = i."serviceLineId"
         where i."submissionId" = $1 order by i.id limit 1`,
        preparing,
      )),
      amount: "123456",
    })),
    "action:removeIncome": ofEssex(() =>
      one(
        `select id as "incomeId", "pencePerYear" as before from "ExpectedIncome" where "submissionId" = $1 order by id limit 1`,
        preparing,
      ),
    ),
    "action:withdrawPointer": ofEssex(pointer),
    "action:removeDocument": {
      ...ofEssex(() =>
        one('select "documentId" from "SubmissionDocument" where "submissionId" = $1 order by 1 limit 1', preparing),
      ),
      isHeardOnly: true,
    },
    "action:signOff": { ...lead("arden", "Arden", () => handIn("arden")), isHeardOnly: true },
    "action:submitCase": lead("south-yorkshire", "South Yorkshire", () => handIn("south-yorkshire")),
    "action:withdrawSubmission": lead("greater-east-midlands", "Greater East Midlands", async () => ({
      ...(await handIn("greater-east-midlands")),
      reason: "We stop here.",
    })),
    "action:resubmitCase": {
      ...lead("cumbria-lancashire", "Cumbria and Lancashire", () => handIn("cumbria-lancashire")),
      isHeardOnly: true,
    },
    "action:makeRepresentation": lead("surrey-sussex", "Surrey and Sussex", async () => ({
      ...(await draft()),
      text: "Look again.",
    })),
    "action:closeRepresentations": lead("surrey-sussex", "Surrey and Sussex", draft),
  };
}
