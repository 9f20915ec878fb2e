import type { Fields } from "../../fixtures/call-action";
import type { Identity } from "../../fixtures/identities";
import { isClosed, sits } from "../may-see";
import { day, type Facts, holds, isOffice, type Order, type Orders } from "./order";

/** What the programme office does with panels and outcomes, and the decision maker with what is ready to issue. */
export function ordersOfOffice({ one, caseOf }: Facts): Orders {
  const office = (fields: () => Promise<Fields>): Order => ({
    fields,
    mayGive: isOffice,
    by: "Programme office, NHS CB",
  });
  const outcome = (slug: string) => () =>
    one('select id as "outcomeId", version from "Outcome" where "submissionId" = $1', caseOf(slug).id);
  const why = (fields: () => Promise<Fields>) => async () => ({ ...(await fields()), reason: "Because of a probe." });
  const seat = (slug: string, name: string) => () =>
    one(
      `select m.id as "panelMemberId" from "PanelMember" m join "Person" p on p.id = m."personId"
       where m."submissionId" = $1 and p.name = $2`,
      caseOf(slug).id,
      name,
    );
  const person = (name: string) => one('select id as "personId" from "Person" where name = $1', name);
  const moderatesToo = (slug: string) => (who: Identity) =>
    isOffice(who) || (holds(who, "moderator") && sits(who, caseOf(slug), "moderator"));
  const decides = (slug: string) => (who: Identity) =>
    holds(who, "decision_maker") && !isClosed(who, caseOf(slug).unit);

  return {
    "action:openCheckpoint": office(() =>
      one(
        `select c.id as "checkpointId", c.version from "Checkpoint" c join "Programme" p on p.id = c."programmeId"
         where p.slug = 'rehearsal' and c.number = 1`,
      ),
    ),
    "action:assignReviewer": office(async () => ({
      ...(await person("Reviewer 2, NHS CB")),
      submissionId: caseOf("north-yorkshire-humber").id,
      duty: "reviewer",
    })),
    "action:replaceReviewer": office(async () => ({
      ...(await seat("merseyside", "Reviewer 2, NHS CB")()),
      ...(await person("Reviewer 4, NHS CB")),
      reason: "Because of a probe.",
    })),
    "action:chaseReviewer": office(seat("staffordshire", "Reviewer 5, NHS CB")),
    "action:undoRecusal": office(
      why(() => one('select id as "declarationId" from "Declaration" where "hasConflict" limit 1')),
    ),
    "action:grantExtension": office(async () => ({
      submissionId: caseOf("arden").id,
      ...day("day", "2012-10-31"),
      reason: "Because of a probe.",
    })),
    "action:showDraftToUnit": { ...office(outcome("css-south")), mayGive: moderatesToo("css-south") },
    "action:resumeModeration": { ...office(why(outcome("css-south"))), mayGive: moderatesToo("css-south") },
    "action:holdOutcome": office(why(outcome("central-southern"))),
    "action:releaseOutcome": { ...office(why(outcome("central-southern"))), isHeardOnly: true },
    "action:issueOutcome": {
      fields: outcome("best-west"),
      mayGive: decides("best-west"),
      by: "Decision maker, NHS CB",
    },
    "action:publishOutcome": office(outcome("north-east")),
    "action:checkRecord": {
      fields: async () => ({}),
      mayGive: (who) => holds(who, "auditor"),
      by: "Auditor, NHS CB",
    },
    "action:applyImport": {
      ...office(() => one('select id as "batchId" from "ImportBatch" order by id limit 1')),
      isHeardOnly: true,
    },
  };
}
