import {
  Document,
  Header,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { rebuildOfficeFile } from "@/lib/platform/documents/rebuild-office-file";
import { DOCUMENT_MADE_AT, ILLUSTRATIVE_BANNER, type IllustrativeUnit, madeUpNumber } from "./illustrative";

/** Numbers of the paragraphs that pointers name, from 1. */
export const STRUCTURE_PARAGRAPHS = { leadership: 4, workforce: 6 } as const;

/** Structure and workforce as a Word document: headings, paragraphs and a table of posts by service line. */
export async function makeStructureDocx(unit: IllustrativeUnit): Promise<Buffer> {
  const title = `Structure and workforce: ${unit.name}`;
  const vacancies = madeUpNumber(`${unit.id} vacancies`, 3, 14);
  const document = new Document({
    title,
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph(ILLUSTRATIVE_BANNER)] }) },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          new Paragraph({ children: [new TextRun({ text: `${ILLUSTRATIVE_BANNER}.`, bold: true })] }),
          new Paragraph({ text: "Leadership", heading: HeadingLevel.HEADING_1 }),
          new Paragraph(
            unit.gaps.includes("3.L1")
              ? "Three of the five directors are in post; two posts are held by interim appointments."
              : "The managing director and all four directors are in post and released from the PCT cluster.",
          ),
          new Paragraph({ text: "Workforce", heading: HeadingLevel.HEADING_1 }),
          new Paragraph(
            unit.gaps.includes("3.B5")
              ? `Matching of staff to the ${unit.wholeTimePosts} posts has not begun.`
              : `Of ${unit.wholeTimePosts} posts, ${unit.wholeTimePosts - vacancies} are matched to people and ${vacancies} are vacant, each with a date by which it is filled.`,
          ),
          new Table({
            width: { size: 100, type: WidthType.PERCENTAGE },
            rows: [
              row(["Service line", "Posts", "Vacant"]),
              ...unit.lines.map((line) =>
                row([line, String(madeUpNumber(unit.id + line, 6, 48)), String(madeUpNumber(line + unit.id, 0, 4))]),
              ),
            ],
          }),
        ],
      },
    ],
  });
  return rebuildOfficeFile(await Packer.toBuffer(document), { title, createdAt: DOCUMENT_MADE_AT });
}

function row(cells: readonly string[]): TableRow {
  return new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
}
