import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import JSZip from "jszip";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readRows } from "./read-rows";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "sheets-"));
});
afterAll(() => rm(folder, { recursive: true }));

let files = 0;
async function saved(content: string | Uint8Array): Promise<string> {
  files += 1;
  const file = path.join(folder, String(files));
  await writeFile(file, content);
  return file;
}

const readCsv = async (content: string | Uint8Array, limits?: Parameters<typeof readRows>[2]) =>
  readRows(await saved(content), "csv", limits);

async function readXlsx(fill: (workbook: ExcelJS.Workbook) => void, limits?: Parameters<typeof readRows>[2]) {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return readRows(await saved(new Uint8Array(await workbook.xlsx.writeBuffer())), "xlsx", limits);
}

const SMALL = { rows: 3, columns: 3, characters: 10 };

describe("a CSV", () => {
  it("reads a header and rows, with the line each begins on", async () => {
    expect(await readCsv('\uFEFFcode, name \r\n\r\n00C,"two\nlines"\r\n01D,"a ""b"""\r\n,\r\n')).toEqual({
      state: "read",
      header: ["code", "name"],
      rows: [
        { number: 3, cells: ["00C", "two\nlines"] },
        { number: 5, cells: ["01D", 'a "b"'] },
      ],
      problems: [],
      otherSheets: [],
    });
  });

  it.each([";", "\t"])("reads columns parted by %j", async (mark) => {
    expect(await readCsv(`a${mark}b\n1,5${mark}2\n`)).toMatchObject({
      header: ["a", "b"],
      rows: [{ cells: ["1,5", "2"] }],
    });
  });

  it("fills a short row, and reports a long one and a long cell", async () => {
    expect(await readCsv("a,b\n1\n1,2,3\n1,2,,\nxxxxxxxxxxx,2", { ...SMALL, rows: 4 })).toMatchObject({
      rows: [{ cells: ["1", ""] }, { cells: ["1", "2"] }, { cells: ["1", "2"] }, { cells: ["", "2"] }],
      problems: [
        { row: 3, column: 3, code: "too_many_cells" },
        { row: 5, column: 1, code: "too_long" },
      ],
    });
  });

  it.each<[string, string | Uint8Array, string]>([
    ["nothing", "", "empty"],
    ["blank lines", "\n , \n\n", "empty"],
    ["Windows letters", Buffer.from("name,b\nCaf\xe9,2\n", "latin1"), "not_utf8"],
    ["UTF-16", Buffer.from("\uFEFFa,b\n1,2\n", "utf16le"), "not_utf8"],
    ["a quotation mark never closed", `a,b\n1,"${"x,y\n".repeat(200)}`, "unreadable"],
    ["a quotation mark in the wrong place", 'a,b\n1,"x"y\n', "unreadable"],
    ["too many columns", "a,b,c,d\n", "too_many_columns"],
    ["too many rows", "a,b\n1,2\n1,2\n1,2\n1,2\n", "too_many_rows"],
  ])("refuses %s", async (_, content, code) => {
    expect(await readCsv(content, SMALL)).toMatchObject({ state: "refused", code });
  });

  it.each([
    ["in the middle of rows that were read", 'a,b\n1,2\n3,4\n5,=H("x")\n7,8\n', 4],
    ["after a row of two lines", 'a,b\n"1\n1",2\n3,"4"4\n', 4],
    ["never closed", `a,b\n1,2\n3,"${"x,y\n".repeat(200)}`, 3],
  ])("names the line of a quotation mark %s", async (_, content, row) => {
    expect(await readCsv(content)).toEqual({ state: "refused", code: "unreadable", row });
  });

  it("stops at the limit of 100,000 rows instead of reading on", async () => {
    expect(await readCsv(`a,b\n${"1,2\n".repeat(100_000)}`)).toEqual({
      state: "refused",
      code: "too_many_rows",
      row: 20_002,
    });
  });
});

describe("a workbook", () => {
  it("reads text, numbers, days and times of the first visible sheet, and names the others", async () => {
    const read = await readXlsx((workbook) => {
      workbook.addWorksheet("Hidden", { state: "hidden" }).addRow(["no"]);
      const sheet = workbook.addWorksheet("Commitments");
      sheet.addRow(["code", "value", "start"]);
      sheet.addRow([" 00C ", 0.1 + 0.2, new Date("2013-04-01T00:00:00Z")]);
      sheet.addRow([]);
      sheet.addRow([{ richText: [{ text: "a" }, { text: "b" }] }, 1250, new Date("2012-09-14T09:00:00Z")]);
      sheet.addRow([true, { text: "link", hyperlink: "https://example.org" }]);
      workbook.addWorksheet("Notes");
    });
    expect(read).toEqual({
      state: "read",
      header: ["code", "value", "start"],
      rows: [
        { number: 2, cells: ["00C", "0.3", "2013-04-01"] },
        { number: 4, cells: ["ab", "1250", "2012-09-14T09:00:00"] },
        { number: 5, cells: ["true", "link", ""] },
      ],
      problems: [],
      otherSheets: ["Notes"],
    });
  });

  it("reports formulas, errors, long cells and cells beyond the header", async () => {
    const read = await readXlsx((workbook) => {
      const sheet = workbook.addWorksheet("One");
      sheet.addRow(["a", "b"]);
      sheet.addRow([{ formula: "1+1", result: 2 }, { error: "#REF!" }]);
      sheet.addRow(["x".repeat(11), "ok", "beyond"]);
    }, SMALL);
    expect(read).toMatchObject({
      rows: [{ cells: ["", ""] }, { cells: ["", "ok"] }],
      problems: [
        { row: 2, column: 1, code: "formula" },
        { row: 2, column: 2, code: "error_value" },
        { row: 3, column: 1, code: "too_long" },
        { row: 3, column: 3, code: "too_many_cells" },
      ],
    });
  });

  it("refuses what is empty", async () => {
    expect(await readXlsx((workbook) => workbook.addWorksheet("One"))).toMatchObject({ code: "empty" });
  });

  it("refuses what is too wide", async () => {
    const wide = await readXlsx((workbook) => workbook.addWorksheet("One").addRow(["a", "b", "c", "d"]), SMALL);
    expect(wide).toMatchObject({ code: "too_many_columns" });
  });

  it("refuses what is too long", async () => {
    const long = await readXlsx((workbook) => {
      const sheet = workbook.addWorksheet("One");
      for (let row = 0; row < 5; row += 1) sheet.addRow([row]);
    }, SMALL);
    expect(long).toMatchObject({ code: "too_many_rows", row: 5 });
  });

  it("takes validations and merges of whole columns in its stride", async () => {
    const read = await readXlsx((workbook) => {
      const sheet = workbook.addWorksheet("One");
      sheet.addRow(["a", "b"]);
      sheet.addRow(["1", "2"]);
    });
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet("One");
    sheet.addRow(["a", "b"]);
    sheet.addRow(["1", "2"]);
    const zip = await JSZip.loadAsync(await workbook.xlsx.writeBuffer());
    const part = (await zip.file("xl/worksheets/sheet1.xml")?.async("string")) ?? "";
    const heavy =
      '<mergeCells count="1"><mergeCell ref="C3:XFD1048576"/></mergeCells>' +
      '<dataValidations count="1"><dataValidation type="whole" sqref="A2:XFD1048576"><formula1>1</formula1></dataValidation></dataValidations>';
    zip.file("xl/worksheets/sheet1.xml", part.replace("</sheetData>", `</sheetData>${heavy}`));
    expect(await readRows(await saved(await zip.generateAsync({ type: "uint8array" })), "xlsx")).toEqual(read);
  });
});
