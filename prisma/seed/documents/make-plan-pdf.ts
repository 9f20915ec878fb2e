import type { PdfBlock } from "@/lib/platform/pdf/pdf-block";
import { writePdf } from "@/lib/platform/pdf/write-pdf";
import { DOCUMENT_MADE_AT, ILLUSTRATIVE_BANNER, type IllustrativeUnit } from "./illustrative";
import type { PlanSection } from "./plan-section";

/** The page of the PDF on which the section with this number, from 0, is: after the cover, each has a page. */
export function pageOfSection(section: number): number {
  return section + 2;
}

/** A plan of several pages: a cover with its contents, and a page for each section. */
export function makePlanPdf(plan: {
  readonly unit: IllustrativeUnit;
  readonly title: string;
  readonly sections: readonly PlanSection[];
}): Promise<Buffer> {
  const { unit, title, sections } = plan;
  return writePdf({
    title: `${title}: ${unit.name}`,
    createdAt: DOCUMENT_MADE_AT,
    footer: `${unit.name}: ${title.toLowerCase()}, June 2012`,
    banner: ILLUSTRATIVE_BANNER,
    blocks: [
      { kind: "heading", level: 1, text: title },
      { kind: "paragraph", text: `Commissioning support for the NHS in ${unit.region}. June 2012.` },
      { kind: "paragraph", text: `${ILLUSTRATIVE_BANNER}. Nothing in it is a statement of the real unit.` },
      { kind: "heading", level: 2, text: "Contents" },
      {
        kind: "table",
        columns: [
          { title: "Section", share: 8 },
          { title: "Page", share: 1, isNumber: true },
        ],
        rows: sections.map((section, at) => [section.title, String(pageOfSection(at))]),
      },
      ...sections.flatMap((section) => pageOf(section, unit)),
    ],
  });
}

function pageOf(section: PlanSection, unit: IllustrativeUnit): PdfBlock[] {
  const title: PdfBlock[] = [{ kind: "page_break" }, { kind: "heading", level: 2, text: section.title }];
  if (unit.gaps.includes(section.criterion)) return [...title, { kind: "paragraph", text: section.gap }];
  const table = section.table?.(unit);
  return [
    ...title,
    ...section.paragraphs(unit).map((text): PdfBlock => ({ kind: "paragraph", text })),
    ...(section.actions === undefined ? [] : [{ kind: "list", items: section.actions } as const]),
    ...(table === undefined ? [] : [{ kind: "table", ...table } as const]),
  ];
}
