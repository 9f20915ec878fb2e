import { type Actor, personOf } from "@/lib/db/actor";
import { type CaseHeader, caseHeader } from "@/lib/db/case/case-header";
import { findCaseAt } from "@/lib/db/case/find-case";
import { leadsOf } from "@/lib/db/case/leads-of";
import { readPreparedCase } from "@/lib/db/case/prepared-case";
import { database } from "@/lib/db/client";
import { confirmedIncomeOf } from "@/lib/db/confirmed-income";
import { namesOf } from "@/lib/db/people-names";
import { mayDo } from "@/lib/domain/access/may-do";
import { blocksSignOff, type Finding, readiness } from "@/lib/domain/checkpoint/readiness";
import { checkSignOff, type LastEdit, leadsWhoMaySignOff } from "@/lib/domain/checkpoint/sign-off";
import { londonDay } from "@/lib/domain/shared/london-time";

export type CaseReadiness = CaseHeader & {
  /** What must be seen to first; the missing sign-off itself is not in the list. */
  blocks: readonly Finding[];
  weakens: readonly Finding[];
  signedOff: { at: Date; by: string } | null;
  /** Leads who prepared none of it, and so may sign off. */
  leadsWhoMay: string[];
  /** Why this reader may not sign off or resubmit, in one sentence; null for one who may. */
  whyNotMe: string | null;
  frozen: { answers: number; pointers: number; documents: number; documentsPointedTo: number };
  may: { signOff: boolean; submit: boolean; resubmit: boolean; withdraw: boolean; invite: boolean };
};

/** What blocks a case and what only weakens it, and who may take it on; for the unit alone, `null` for everyone else. */
export async function getCaseReadiness(
  actor: Actor,
  csuSlug: string,
  checkpoint: number,
): Promise<CaseReadiness | null> {
  const row = await findCaseAt(actor, csuSlug, checkpoint);
  if (row === null || actor.organisationId !== row.csuId) return null;
  const income = await confirmedIncomeOf([row.csuId], londonDay(actor.now));
  const [header, { prepared, edits }, leads, names] = await Promise.all([
    caseHeader(actor, row),
    readPreparedCase(database(), row.id, income.get(row.csuId)?.pence ?? 0),
    leadsOf(database(), row.csuId),
    namesOf([row.signedOffById]),
  ]);
  const found = readiness(prepared);
  // A case that was returned is signed off by the lead who resubmits it, who changed nothing since the return.
  const toSign = row.status === "returned_in_part" ? edits.filter(({ at }) => at >= row.statusSince) : edits;
  const signer = signerView(actor, leads, toSign);
  return {
    ...header,
    blocks: blocksSignOff(found),
    weakens: found.weakens,
    signedOff:
      row.signedOffAt === null ? null : { at: row.signedOffAt, by: names.get(row.signedOffById ?? "") ?? "A lead" },
    ...signer,
    frozen: {
      answers: prepared.answers.length,
      pointers: prepared.pointers.length,
      documents: prepared.documents.length,
      documentsPointedTo: new Set(prepared.pointers.map(({ documentId }) => documentId)).size,
    },
    may: {
      signOff: mayDo(actor, "sign_off", row) && signer.whyNotMe === null,
      submit: mayDo(actor, "submit", row),
      resubmit: mayDo(actor, "resubmit", row) && signer.whyNotMe === null,
      withdraw: mayDo(actor, "withdraw_submission", row),
      invite: actor.roles.includes("csu_lead"),
    },
  };
}

function signerView(actor: Actor, leads: readonly { id: string; name: string }[], edits: readonly LastEdit[]) {
  const ids = leads.map(({ id }) => id);
  const free = new Set(leadsWhoMaySignOff(ids, edits));
  const checked = checkSignOff(personOf(actor), ids, edits);
  return {
    leadsWhoMay: leads.filter(({ id }) => free.has(id)).map(({ name }) => name),
    whyNotMe: checked.ok || checked.error === "not_found" ? null : checked.message,
  };
}
