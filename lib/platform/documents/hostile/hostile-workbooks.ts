import type { HostileClass } from "./hostile-file";
import { officeFile } from "./raw-zip";

const RELATIONSHIPS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ' +
  'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>';
const ROOT = RELATIONSHIPS.replace('worksheet"', 'officeDocument"').replace("worksheets/sheet1.xml", "xl/workbook.xml");
const WORKBOOK =
  '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
  '<sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>';

/** A workbook of one sheet with this data in it. */
const sheet =
  (data: string, after = "") =>
  () =>
    officeFile("xlsx", [
      { name: "_rels/.rels", data: ROOT },
      { name: "xl/workbook.xml", data: WORKBOOK },
      { name: "xl/_rels/workbook.xml.rels", data: RELATIONSHIPS },
      {
        name: "xl/worksheets/sheet1.xml",
        data: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${data}</sheetData>${after}</worksheet>`,
        isStored: true,
      },
    ]);

const rows = (count: number, cells: string): string =>
  Array.from({ length: count }, (_, at) => `<row r="${at + 1}">${cells}</row>`).join("");

export const HOSTILE_WORKBOOKS: readonly HostileClass[] = [
  {
    name: "workbooks that are too much",
    files: [
      {
        tries: "a cell in the last column of the last row",
        expected: "read",
        bytes: sheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
      },
      {
        tries: "a merge of every cell there is",
        expected: "read",
        bytes: sheet(
          '<row r="1"><c r="A1"><v>1</v></c></row>',
          '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
        ),
      },
      { tries: "200,000 rows", expected: "read", bytes: sheet(rows(200_000, "<c><v>1</v></c>")) },
      {
        tries: "a row that claims to be the ten billionth",
        expected: "read",
        bytes: sheet('<row r="9999999999"><c r="A9999999999"><v>1</v></c></row>'),
      },
      {
        tries: "5,000 formulas of 500 letters",
        expected: "read",
        bytes: sheet(rows(5_000, `<c><f>${"A1+".repeat(166)}1</f></c>`)),
      },
    ],
  },
];
