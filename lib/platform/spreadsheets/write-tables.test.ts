import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { detectKind } from "../documents/detect-kind";
import { bytesInMemory } from "../documents/random-access-bytes";
import { type ExportCell, type ExportTable, ILLUSTRATIVE_NOTE } from "./export-table";
import { readRows } from "./read-rows";
import { writeCsv } from "./write-csv";
import { writeXlsx } from "./write-xlsx";

const rows: ExportCell[][] = [
  ["Essex", 12.5, { day: "2012-09-14" }, null],
  ["=HYPERLINK(1)", -3, { day: "2012-02-29" }, "+1"],
  ["@x", 0, { day: "2013-04-01" }, '\tcmd|" /C calc"!A0'],
  ["-x\r\ny", 1, { day: "2013-04-01" }, "＝1"],
];
const table: ExportTable = { header: ["unit", "£", "day", "=note"], rows, isIllustrative: true };

const csvOf = (exported: ExportTable): Promise<string> => text(Readable.from(writeCsv(exported)));

describe("writeCsv", () => {
  it("neutralises what a spreadsheet would run, and leaves numbers alone", async () => {
    expect((await csvOf(table)).split("\r\n").slice(0, 3)).toEqual([
      `\uFEFF${ILLUSTRATIVE_NOTE}`,
      "unit,£,day,'=note",
      "Essex,12.5,2012-09-14,",
    ]);
    const records = (await csvOf({ ...table, isIllustrative: false })).slice(1);
    expect(records).toContain("'=HYPERLINK(1),-3,2012-02-29,'+1\r\n");
    expect(records).toContain(`'@x,0,2013-04-01,"'\tcmd|"" /C calc""!A0"\r\n`);
    expect(records).toContain(`"'-x\r\ny",1,2013-04-01,'＝1\r\n`);
  });

  it("writes many rows in pieces, as they are asked for", async () => {
    let made = 0;
    async function* many(): AsyncGenerator<ExportCell[]> {
      for (; made < 100_000; made += 1) yield ["a unit with a name", made];
    }
    const pieces = writeCsv({ header: ["unit", "number"], rows: many(), isIllustrative: false });
    await pieces.next();
    expect(made).toBeLessThan(3_000);
    await pieces.return(undefined);
  });
});

describe("writeXlsx", () => {
  it("is one visible sheet that names nobody and holds no formula", async () => {
    const file = await writeXlsx({ ...table, sheetName: "Units: by checkpoint" });
    expect(await detectKind(bytesInMemory(file))).toEqual({ state: "accepted", kind: "xlsx" });
    const zip = await JSZip.loadAsync(file);
    const texts = await Promise.all(Object.values(zip.files).map((part) => part.async("string")));
    const all = texts.join("\n");
    expect(all).not.toMatch(/<f[ >]|hidden|creator|lastModifiedBy|ExcelJS|<Company>[^<]|<Manager>[^<]/i);
    expect(all.match(/<sheet /g)).toHaveLength(1);
    expect(all).toContain(ILLUSTRATIVE_NOTE);
    expect(all).toContain("&apos;=HYPERLINK(1)");
  });

  it("reads back as what was written", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "export-"));
    const file = path.join(folder, "export.xlsx");
    await writeFile(file, await writeXlsx({ ...table, isIllustrative: false, sheetName: "Units" }));
    expect(await readRows(file, "xlsx")).toMatchObject({
      header: ["unit", "£", "day", "'=note"],
      rows: [
        { cells: ["Essex", "12.5", "2012-09-14", ""] },
        { cells: ["'=HYPERLINK(1)", "-3", "2012-02-29", "'+1"] },
        {},
        {},
      ],
      problems: [],
    });
    await rm(folder, { recursive: true });
  });

  it("is the same bytes for the same table, and so is a CSV", async () => {
    const [first, second] = [
      await writeXlsx({ ...table, sheetName: "Units" }),
      await writeXlsx({ ...table, sheetName: "Units" }),
    ];
    expect(first.equals(second)).toBe(true);
    expect(await csvOf(table)).toBe(await csvOf(table));
  });
});
