import { expect } from "@playwright/test";
import { violationsOf } from "../fixtures/accessible";
import { expectSaid, ofWay, test } from "../fixtures/journey";
import { ImportsPage } from "../pages/imports-page";

const header = "ccg_ods_code,supplier,route,service_line,stage,pence_per_head,start,end,note\n";

test("a file is checked row by row, imported whole, and changes nothing the second time", async ({ as, way }) => {
  const imports = new ImportsPage(await as("Programme office, NHS CB"));
  // Of both, each line has room for another supplier within the allowance.
  const ccg = ofWay(way, "00C", "06K");
  const row = (supplier: string) => `${ccg},${supplier},csu,business-intelligence,intends,55,,,From the file\n`;
  const unit = ofWay(way, "arden", "south-london");
  const file = (rows: string) => ({ name: `${way}.csv`, mimeType: "text/csv", buffer: Buffer.from(header + rows) });

  await imports.check("Commitments", file(row(unit) + row("esexx")));
  await expect(imports.page.getByRole("heading", { level: 1 })).toHaveText(`Check ${way}.csv: nothing has changed yet`);
  await expect(imports.page.getByRole("main")).toContainText("esexx");
  await expect(imports.page.getByRole("button", { name: /^Import/ })).toHaveCount(0);
  if (way === "script") expect(await violationsOf(imports.page)).toEqual([]);

  await imports.check("Commitments", file(row(unit)));
  if (way === "script") expect(await violationsOf(imports.page)).toEqual([]);
  await imports.page.getByRole("button", { name: "Import 1 row" }).click();
  await expectSaid(imports.page, "Imported: 1 row created, 0 changed.");
  await imports.check("Commitments", file(row(unit)));
  await expect(imports.page.getByRole("main")).toContainText(/nothing to change/i);
});
