import type { PdfTable } from "./pdf-block";
import { COLOUR, LINE_WIDTH, PAGE, SIZE } from "./pdf-page";

const PADDING = 4;

/** Rows are kept whole; where a table goes on to the next page its header is drawn again, which only the eye is told. */
export function drawTable(pdf: PDFKit.PDFDocument, table: PdfTable): void {
  const shares = table.columns.reduce((sum, column) => sum + column.share, 0);
  const widths = table.columns.map((column) => (LINE_WIDTH * column.share) / shares);
  const titles = table.columns.map((column) => column.title);
  const structure = pdf.struct("Table");
  pdf.addStructure(structure);

  const draw = (cells: readonly string[], isHeader: boolean, parent: PDFKit.PDFStructureElement | null): void => {
    const height = heightOf(pdf, cells, widths, isHeader);
    const top = pdf.y;
    pdf.markContent("Artifact", { type: "Layout" });
    if (isHeader) pdf.rect(PAGE.margin, top, LINE_WIDTH, height).fill(COLOUR.header);
    pdf
      .moveTo(PAGE.margin, top + height)
      .lineTo(PAGE.margin + LINE_WIDTH, top + height)
      .lineWidth(0.5)
      .stroke(COLOUR.rule);
    pdf.endMarkedContent();
    let left: number = PAGE.margin;
    table.columns.forEach((column, at) => {
      const width = widths[at] ?? 0;
      const x = left + PADDING;
      const write = (): void => {
        pdf
          .font(isHeader ? "Bold" : "Regular")
          .fontSize(SIZE.table)
          .fillColor(COLOUR.text);
        const align = column.isNumber === true ? "right" : "left";
        pdf.text(cells[at] ?? "", x, top + PADDING, { width: width - 2 * PADDING, align });
      };
      if (parent === null) {
        pdf.markContent("Artifact", { type: "Pagination" });
        write();
        pdf.endMarkedContent();
      } else {
        parent.add(pdf.struct(isHeader ? "TH" : "TD", {}, write));
      }
      left += width;
    });
    pdf.x = PAGE.margin;
    pdf.y = top + height;
  };

  const addRow = (cells: readonly string[], isHeader: boolean): void => {
    const bottom = PAGE.height - PAGE.margin;
    if (pdf.y + heightOf(pdf, cells, widths, isHeader) > bottom) {
      pdf.addPage();
      if (!isHeader) draw(titles, true, null);
    }
    const row = pdf.struct("TR");
    structure.add(row);
    draw(cells, isHeader, row);
    row.end();
  };

  addRow(titles, true);
  for (const row of table.rows) addRow(row, false);
  structure.end();
  pdf.moveDown(1);
}

function heightOf(
  pdf: PDFKit.PDFDocument,
  cells: readonly string[],
  widths: readonly number[],
  isHeader: boolean,
): number {
  pdf.font(isHeader ? "Bold" : "Regular").fontSize(SIZE.table);
  const heights = cells.map((cell, at) => pdf.heightOfString(cell, { width: (widths[at] ?? 0) - 2 * PADDING }));
  return Math.max(...heights, SIZE.table) + 2 * PADDING;
}
