import { describe, expect, it } from "vitest";
import { checkImportFileName } from "./import-file-name";

describe("the name of a file to import", () => {
  it.each(["units.csv", "Commitments 2012.XLSX"])("%s is a table's", (name) => {
    expect(checkImportFileName(name).ok).toBe(true);
  });

  it.each([
    ["plan.pdf", "must be a CSV or XLSX"],
    ["units", "must be a CSV or XLSX"],
    ["units.csv.exe", "must be a CSV or XLSX"],
    ["   ", "has no name"],
    [`${"n".repeat(300)}.csv`, "is too long"],
    ["a\nb.csv", "cannot be stored"],
  ])("%j is refused by its name", (name, says) => {
    expect(checkImportFileName(name)).toMatchObject({ ok: false, message: expect.stringContaining(says) });
  });
});
