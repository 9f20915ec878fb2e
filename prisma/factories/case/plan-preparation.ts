import { newId } from "../new-id";
import type { Rows } from "../rows";
import type { CaseCalendar } from "./calendar";
import type { CaseContext, CaseCriterion, CaseDocument } from "./case-context";
import { caseAudit } from "./timeline";

type Place = {
  readonly locatorKind: "page" | "sheet" | "paragraph" | "whole";
  readonly locator: string;
  readonly shows: string;
};

export type PreparedPointer = Place & { readonly criterion: string; readonly documentSha256: string };

export type Preparation = {
  readonly answers: { readonly criterion: string; readonly text: string }[];
  readonly pointers: PreparedPointer[];
};

/** Answers and pointers to the first `count` criteria, each with its first revision, and the documents they point to. */
export function planPreparation(rows: Rows, context: CaseContext, calendar: CaseCalendar, count: number): Preparation {
  const { submissionId, people, documents } = context;
  rows.submissionDocuments.push(
    ...documents.map(({ documentId }) => ({
      submissionId,
      documentId,
      addedById: people.contributor.id,
      addedAt: calendar.uploaded,
    })),
  );
  const prepared: Preparation = { answers: [], pointers: [] };
  context.criteria.slice(0, count).forEach((criterion, order) => {
    prepared.answers.push(planAnswer(rows, context, calendar, criterion, order));
    placesFor(documents, criterion, order, context.texts.shows).forEach(([document, place], turn) => {
      // A second apart, so that a criterion's pointers stand in this order every time.
      const at = new Date(calendar.answered(order).getTime() + turn * 1000);
      prepared.pointers.push(planPointer(rows, context, at, criterion, document, place));
    });
  });
  return prepared;
}

function planAnswer(rows: Rows, context: CaseContext, calendar: CaseCalendar, criterion: CaseCriterion, order: number) {
  const { submissionId, people, unit } = context;
  const by = order === 0 ? people.preparingLead : people.contributor;
  const saved = {
    text: context.texts.answer(criterion.code),
    isReady: true,
    version: 1,
    editedById: by.id,
    editedAt: calendar.answered(order),
  };
  const id = newId();
  rows.answers.push({ id, submissionId, criterionId: criterion.id, ...saved, isIllustrative: true });
  rows.answerRevisions.push({ answerId: id, ...saved });
  const details = { unit: unit.name, criterion: criterion.code, version: 1 };
  rows.audits.push(caseAudit(context, saved.editedAt, by, "answer.saved", details));
  return { criterion: criterion.code, text: saved.text };
}

/** Where the documents say that their evidence is; else one place in one of them, and two for a critical criterion. */
function placesFor(
  documents: readonly CaseDocument[],
  { code, isCritical }: CaseCriterion,
  order: number,
  shows: (code: string, page: number) => string,
): (readonly [CaseDocument, Place])[] {
  const known = documents.flatMap((document) =>
    (document.evidence ?? [])
      .filter((place) => place.code === code)
      .map(({ kind, locator, shows }) => [document, { locatorKind: kind, locator, shows }] as const),
  );
  if (known.length > 0) return known;
  return (isCritical ? [order, order + 1] : [order]).flatMap((turn) => {
    const document = documents[turn % Math.max(1, documents.length)];
    return document === undefined || document.evidence
      ? []
      : [[document, somePlace(document, code, order, shows)] as const];
  });
}

function planPointer(
  rows: Rows,
  context: CaseContext,
  at: Date,
  criterion: CaseCriterion,
  document: CaseDocument,
  place: Place,
): PreparedPointer {
  const editedById = context.people.contributor.id;
  const pointed = { documentVersionId: document.versionId, ...place, version: 1, editedById, editedAt: at };
  const id = newId();
  rows.pointers.push({
    id,
    submissionId: context.submissionId,
    criterionId: criterion.id,
    ...pointed,
    createdAt: at,
    isIllustrative: true,
  });
  rows.pointerRevisions.push({ pointerId: id, ...pointed, isWithdrawn: false });
  return { criterion: criterion.code, documentSha256: document.sha256, ...place };
}

function somePlace(
  document: CaseDocument,
  code: string,
  order: number,
  shows: (code: string, page: number) => string,
): Place {
  const number = 1 + (order % Math.max(1, document.parts ?? document.sheetNames.length));
  switch (document.kind) {
    case "pdf":
      return { locatorKind: "page", locator: String(number), shows: shows(code, number) };
    case "xlsx":
      return { locatorKind: "sheet", locator: document.sheetNames[number - 1] ?? "", shows: shows(code, number) };
    case "docx":
      return { locatorKind: "paragraph", locator: String(number), shows: shows(code, number) };
    default:
      return { locatorKind: "whole", locator: "", shows: shows(code, 1) };
  }
}
