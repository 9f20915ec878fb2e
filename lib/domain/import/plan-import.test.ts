import { describe, expect, it } from "vitest";
import { directoryOf } from "./directory";
import { importInWords, mayImport, planInWords, refusalInWords, rowsRefused } from "./import-plan";
import { matchColumns } from "./match-columns";
import { type FileKind, type ImportSheet, planImport } from "./plan-import";
import { sheetRefusalInWords } from "./sheet-refusal";

type Line = { readonly code: string; readonly people: number };

const LINES: FileKind<Line> = {
  columns: [{ name: "code" }, { name: "people", alsoCalled: "registered_people" }],
  passedOver: ["remark"],
  keyInWords: "code",
  keyOf: ({ code }) => code,
  read(reader) {
    const code = reader.text("code", 5);
    const people = reader.wholeNumber("people", 1000);
    return code === null || people === null ? null : { code, people };
  },
};

function sheet(header: readonly string[], ...rows: readonly (readonly string[])[]): ImportSheet {
  return { header, rows: rows.map((cells, at) => ({ number: at + 2, cells })), problems: [] };
}

const HEADER = ["code", "people"];
const plan = (file: ImportSheet, held: readonly Line[] = []) =>
  planImport(LINES, file, new Map(held.map((line) => [line.code, line])));

describe("planning an import", () => {
  it("says what would be created, changed and left", () => {
    const held = [
      { code: "a", people: 1 },
      { code: "b", people: 2 },
    ];
    const planned = plan(sheet(HEADER, ["a", "1"], ["b", "3"], ["c", "4"]), held);
    expect(planned.same.map(({ key }) => key)).toEqual(["a"]);
    expect(planned.change).toEqual([{ row: 3, key: "b", value: { code: "b", people: 3 }, changed: ["people"] }]);
    expect(planned.create).toEqual([{ row: 4, key: "c", value: { code: "c", people: 4 } }]);
    expect(planInWords(planned)).toBe("Create 1, change 1, same 1, refuse 0");
    expect(importInWords(planned)).toBe("Import 2 rows");
    expect(mayImport(planned)).toBe(true);
  });

  it("ignores blank rows, wherever they are", () => {
    expect(plan(sheet(HEADER, ["", " "], ["a", "1"], ["", ""], ["", ""])).create).toHaveLength(1);
    expect(planInWords(plan(sheet(HEADER, ["", ""])))).toBe("The file has no rows");
    expect(planInWords(plan(sheet(HEADER, ["a", "1"]), [{ code: "a", people: 1 }]))).toBe(
      "Same file. Nothing to change",
    );
  });

  it("takes the columns in any order, letter case and known name, and passes over those read elsewhere", () => {
    expect(plan(sheet(["\ufeffRegistered People", "Remark", " CODE "], ["1", "x", "a"])).create[0]?.value).toEqual({
      code: "a",
      people: 1,
    });
  });

  it("tells every mistake of every row, and counts each row once", () => {
    const planned = plan(sheet(HEADER, ["", "x"], ["toolong", "1"], ["ok", "1001"], ["fine", "1"]));
    expect(planned.refuse.map(refusalInWords)).toEqual([
      "Row 2, code: This is empty. Fill it in",
      'Row 2, people: "x" is not a whole number from 0 to 1,000',
      "Row 3, code: This is too long. Use 5 characters or fewer",
      'Row 4, people: "1001" is not a whole number from 0 to 1,000',
    ]);
    expect(rowsRefused(planned)).toBe(3);
    expect(planned.create).toHaveLength(1);
    expect(mayImport(planned)).toBe(false);
  });

  it.each(["=1+1", "+A1", "@SUM(A1)", "-A1", "=cmd|'/c calc'!A0"])("refuses %j as a formula", (cell) => {
    expect(plan(sheet(HEADER, [cell, "1"])).refuse).toEqual([
      { row: 2, column: "code", reason: "This is a formula. Put its value here instead" },
    ]);
  });

  it("takes a plain negative number for what it is, and not for a formula", () => {
    expect(plan(sheet(HEADER, ["a", "-1"])).refuse[0]?.reason).toBe('"-1" is not a whole number from 0 to 1,000');
  });

  it("reports what the reader of the file found, once", () => {
    const file = { ...sheet(HEADER, ["", "1"]), problems: [{ row: 2, column: 1, code: "formula" as const }] };
    expect(plan(file).refuse.map(refusalInWords)).toEqual([
      "Row 2, code: This is a formula. Put its value here instead",
    ]);
  });

  it("refuses the second of two rows about the same thing", () => {
    const planned = plan(sheet(HEADER, ["a", "1"], ["b", "1"], ["a", "2"]));
    expect(planned.refuse).toEqual([{ row: 4, column: null, reason: "Same code as row 2. Keep one of the two" }]);
  });

  it("refuses a file of 100,000 rows whole, and at once", () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => [`${at}`, "1"]);
    const reason = "The file has 100,000 rows and the most is 20,000. Split it";
    const { refuse } = plan(sheet(HEADER, ...rows));
    expect(refuse).toEqual([{ row: null, column: null, reason }]);
    expect(refuse.map(refusalInWords)).toEqual([reason]);
  });
});

describe("columns", () => {
  const reasons = (header: readonly string[]) => {
    const matched = matchColumns(header, [{ name: "ccg_ods_code" }, { name: "supplier" }]);
    return matched.state === "refused" ? matched.reasons.map(refusalInWords) : [];
  };

  it("are all named when they are missing, unexpected, nameless or there twice", () => {
    expect(reasons(["ccg_ods_code", "supplier"])).toEqual([]);
    expect(reasons(["ccg_code", "supplier", "colour"])).toEqual([
      "Row 1, ccg_ods_code: This column is missing. Add it",
      "Row 1, ccg_code: This column is not expected. Did you mean ccg_ods_code?",
      "Row 1, colour: This column is not expected. Take it out",
    ]);
    expect(reasons(["ccg_ods_code", "supplier", "supplier"])).toEqual([
      "Row 1, supplier: This column is there twice. Take one out",
    ]);
    expect(reasons(["ccg_ods_code", "supplier", ""])).toEqual([
      "Row 1: A column has no name. Give it one or take it out",
    ]);
    expect(reasons([])).toHaveLength(2);
  });
});

describe("a directory of known names", () => {
  const units = directoryOf("a unit", [
    { code: "essex", name: "Essex" },
    { code: "north-east", name: "North East" },
  ]);

  it("finds by code and by name in any letter case", () => {
    for (const text of ["essex", "ESSEX", " Essex "])
      expect(units.find(text)).toMatchObject({ found: { code: "essex" } });
    expect(units.find("North East")).toEqual(units.find("north-east"));
  });

  it("says what was probably meant, but guesses at no short code", () => {
    expect(units.find("Esex")).toEqual({ problem: '"Esex" is not a unit. Did you mean Essex?' });
    expect(units.find("Yorkshire")).toEqual({ problem: '"Yorkshire" is not a unit.' });
    expect(directoryOf("a CCG", [{ code: "00C", name: "NHS Darlington" }]).find("00D")).toEqual({
      problem: '"00D" is not a CCG.',
    });
  });

  it("stays quick on a file full of strangers", () => {
    const many = directoryOf(
      "a unit",
      Array.from({ length: 500 }, (_, at) => ({ code: `unit-${at}`, name: `Unit of number ${at}` })),
    );
    const answers = Array.from({ length: 20_000 }, (_, at) => many.find(`Unti of nmber ${at}x`));
    expect(answers.filter((answer) => "problem" in answer && answer.problem.includes("Did you mean"))).toHaveLength(
      100,
    );
  });
});

describe("a file that is no table", () => {
  it.each(["empty", "not_utf8", "too_many_rows", "too_many_columns", "too_large", "encrypted", "unreadable"] as const)(
    "%s, in a sentence that says what to do",
    (code) => {
      expect(sheetRefusalInWords(code)).toMatch(/^The file .+\. (Choose|Save|Split|Take|Open) .+[a-z]$/);
    },
  );

  it("says where reading stopped", () => {
    expect(sheetRefusalInWords("unreadable", 1041)).toContain("at row 1,041.");
  });
});
