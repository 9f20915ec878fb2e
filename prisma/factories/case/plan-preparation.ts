import { newId, type Rows } from "../rows";
import type { CaseCalendar } from "./calendar";
import type { CaseContext, CaseCriterion, CaseDocument } from "./case-context";
import { caseAudit } from "./timeline";

export type PreparedPointer = {
  readonly criterion: string;
  readonly documentSha256: string;
  readonly locatorKind: "page" | "sheet" | "paragraph" | "whole";
  readonly locator: string;
  readonly shows: string;
};

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
    // Critical criteria point to two places where there are two documents.
    const places = criterion.isCritical && documents.length > 1 ? [order, order + 1] : [order];
    for (const place of places) {
      const document = documents[place % Math.max(1, documents.length)];
      if (document) prepared.pointers.push(planPointer(rows, context, calendar, criterion, order, document));
    }
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

function planPointer(
  rows: Rows,
  context: CaseContext,
  calendar: CaseCalendar,
  criterion: CaseCriterion,
  order: number,
  document: CaseDocument,
): PreparedPointer {
  const at = calendar.answered(order);
  const { locatorKind, locator, page } = placeIn(document, order);
  const shows = context.texts.shows(criterion.code, page);
  const editedById = context.people.contributor.id;
  const pointed = {
    documentVersionId: document.versionId,
    locatorKind,
    locator,
    shows,
    version: 1,
    editedById,
    editedAt: at,
  };
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
  return { criterion: criterion.code, documentSha256: document.sha256, locatorKind, locator, shows };
}

/** A place that the document has. */
function placeIn(document: CaseDocument, order: number) {
  const number = 1 + (order % Math.max(1, document.parts ?? document.sheetNames.length));
  switch (document.kind) {
    case "pdf":
      return { locatorKind: "page" as const, locator: String(number), page: number };
    case "xlsx":
      return { locatorKind: "sheet" as const, locator: document.sheetNames[number - 1] ?? "Sheet1", page: number };
    case "docx":
      return { locatorKind: "paragraph" as const, locator: String(number), page: number };
    default:
      return { locatorKind: "whole" as const, locator: "", page: 1 };
  }
}
