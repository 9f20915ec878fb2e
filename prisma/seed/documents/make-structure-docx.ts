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
  const lines = postsByLine(unit);
  const vacancies = lines.reduce((sum, { vacant }) => sum + vacant, 0);
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
              ...lines.map(({ line, posts, vacant }) => row([line, String(posts), String(vacant)])),
            ],
          }),
        ],
      },
    ],
  });
  return rebuildOfficeFile(await Packer.toBuffer(document), { title, createdAt: DOCUMENT_MADE_AT });
}

/** All the unit's posts, shared out so that the table adds up to what the words say; one vacancy at least. */
function postsByLine({ id, lines, wholeTimePosts }: IllustrativeUnit) {
  const weights = lines.map((line) => madeUpNumber(id + line, 6, 48));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let [weighed, given] = [0, 0];
  return lines.map((line, index) => {
    weighed += weights[index] ?? 0;
    const posts = Math.round((wholeTimePosts * weighed) / all) - given;
    given += posts;
    return { line, posts, vacant: Math.min(posts, madeUpNumber(line + id, index === 0 ? 1 : 0, 4)) };
  });
}

function row(cells: readonly string[]): TableRow {
  return new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
}
