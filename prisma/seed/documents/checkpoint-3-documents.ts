import type { DocumentKind } from "@/lib/domain/evidence/document-kind";
import { BUSINESS_PLAN_SECTIONS } from "./business-plan-sections";
import type { IllustrativeUnit } from "./illustrative";
import { FINANCIAL_MODEL_SHEETS, makeFinancialModelXlsx } from "./make-financial-model-xlsx";
import { makePlanPdf, pageOfSection } from "./make-plan-pdf";
import { makeScorecardXlsx } from "./make-scorecard-xlsx";
import { makeStructureDocx, STRUCTURE_PARAGRAPHS } from "./make-structure-docx";
import { MOBILISATION_PLAN_SECTIONS } from "./mobilisation-plan-sections";
import type { PlanSection } from "./plan-section";

export type IllustrativePointer = {
  readonly criterion: string;
  readonly locator: { readonly kind: "page" | "sheet" | "paragraph"; readonly value: string };
  readonly shows: string;
};

export type IllustrativeDocument = {
  readonly title: string;
  readonly fileName: string;
  readonly kind: DocumentKind;
  readonly make: (unit: IllustrativeUnit) => Promise<Buffer>;
  /** Where in it each criterion's evidence is. Between them the documents answer every criterion of checkpoint 3. */
  readonly pointers: readonly IllustrativePointer[];
};

/** What a unit hands in at checkpoint 3, made up for the demonstration. Making one twice gives the same bytes. */
export const CHECKPOINT_3_DOCUMENTS: readonly IllustrativeDocument[] = [
  plan("Full business plan", BUSINESS_PLAN_SECTIONS),
  {
    title: "Four-year financial model",
    fileName: "financial-model.xlsx",
    kind: "xlsx",
    make: makeFinancialModelXlsx,
    pointers: [
      inSheet("3.B2", FINANCIAL_MODEL_SHEETS.lines, "Four years of income by service line, with totals"),
      inSheet("3.B2", FINANCIAL_MODEL_SHEETS.customers, "The same income by customer"),
      inSheet("3.B6", FINANCIAL_MODEL_SHEETS.whatIf, "What is to be saved if the largest customer leaves"),
    ],
  },
  {
    title: "Structure and workforce",
    fileName: "structure-and-workforce.docx",
    kind: "docx",
    make: makeStructureDocx,
    pointers: [
      inParagraph("3.L1", STRUCTURE_PARAGRAPHS.leadership, "Which directors are in post"),
      inParagraph(
        "3.B5",
        STRUCTURE_PARAGRAPHS.workforce,
        "How many posts are matched to people, and how many are vacant",
      ),
    ],
  },
  {
    title: "Balanced scorecard",
    fileName: "balanced-scorecard.xlsx",
    kind: "xlsx",
    make: makeScorecardXlsx,
    pointers: [inSheet("3.B3", "Finance", "Measures with a target, a figure for May and an owner")],
  },
  plan("Mobilisation and continuity plan", MOBILISATION_PLAN_SECTIONS),
];

function plan(title: string, sections: readonly PlanSection[]): IllustrativeDocument {
  return {
    title,
    fileName: `${title.toLowerCase().replaceAll(" ", "-")}.pdf`,
    kind: "pdf",
    make: (unit) => makePlanPdf({ unit, title, sections }),
    pointers: sections.map(({ criterion, shows }, at) => ({
      criterion,
      locator: { kind: "page", value: String(pageOfSection(at)) },
      shows,
    })),
  };
}

function inSheet(criterion: string, sheet: string, shows: string): IllustrativePointer {
  return { criterion, locator: { kind: "sheet", value: sheet }, shows };
}

function inParagraph(criterion: string, paragraph: number, shows: string): IllustrativePointer {
  return { criterion, locator: { kind: "paragraph", value: String(paragraph) }, shows };
}
