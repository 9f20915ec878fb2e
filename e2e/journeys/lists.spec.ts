import { expect, type Page } from "@playwright/test";
import { expectSaid, test } from "../fixtures/journey";
import { AuditPage } from "../pages/audit-page";
import { FlagsPage } from "../pages/flags-page";

/** The rows of the file behind a link, without what stands before them. */
async function rowsOfFile(page: Page, name: string): Promise<string[]> {
  const href = await page.getByRole("link", { name }).getAttribute("href");
  const text = await (await page.request.get(href ?? "")).text();
  const lines = text.trimEnd().split("\r\n");
  return lines.slice(lines.findIndex((line) => /^(Number|Entry),/.test(line)) + 1);
}

test("the same flags stand in a table, on a board and on a timeline, and in the file", async ({ as }) => {
  const flags = new FlagsPage(await as("Programme office, NHS CB"));
  await flags.goto();
  await flags.filter("Unit", "hertfordshire");
  await expect(flags.filtersInUse()).toContainText("Hertfordshire");
  await expect(flags.page.getByRole("heading", { level: 1 })).toHaveText(/^Flags: \d+ open, \d+ late, \d+ new since/);
  const count = await flags.rows().count();
  expect(count).toBeGreaterThan(1);
  expect(await rowsOfFile(flags.page, "CSV of these flags")).toHaveLength(count);

  await flags.show("Board");
  await expect(flags.filtersInUse()).toContainText("Hertfordshire");
  await expect(flags.page.getByRole("region", { name: "Flags by stage" }).getByRole("listitem")).toHaveCount(count);
  await expect(flags.column("In progress").getByRole("link", { name: /no confirmed income/ })).toBeVisible();
  await flags.show("Timeline");
  await expect(flags.page.getByRole("img", { name: /^Timeline of plans at 14 September 2012/ }).first()).toBeAttached();
  await expect(flags.rows()).toHaveCount(count);
  await flags.page.getByRole("link", { name: "Clear filters" }).click();
  await expect(flags.filtersInUse()).toHaveCount(0);
  // Of a page that is only half there, too, it is true that no filter is in use.
  await expect.poll(() => flags.rows().count()).toBeGreaterThan(count);
});

test("what was raised since one looked is counted, listed and in the file, and stays new while one looks", async ({
  as,
  client,
}) => {
  const reader = "SHA observer, London";
  // As the demonstration begins: the same person looks in the other way's walk too.
  await client.query(
    `update "FlagsLook" l set "lookedAt" = '2012-08-31T10:30:00Z', "newSince" = null from "Person" p
     where p.id = l."personId" and p.name = $1`,
    [reader],
  );
  const flags = new FlagsPage(await as(reader));
  await flags.goto();
  const heading = flags.page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText(/^Flags: \d+ open, \d+ late, 1 new since you looked$/);
  await flags.page.getByRole("link", { name: "New since you looked" }).click();
  await expect(flags.filtersInUse()).toContainText("New since 11:30am on 31 August 2012");
  await expect(flags.rows()).toHaveCount(1);
  await expect(flags.rows()).toContainText("South London");
  expect(await rowsOfFile(flags.page, "CSV of these flags")).toHaveLength(1);
  await flags.filter("Stage", "in_progress");
  await expect(flags.page.getByText(/^0 of \d+ open flags$/)).toBeVisible();
  await expect(flags.filtersInUse()).toContainText("New since 11:30am on 31 August 2012");
  await flags.page.getByRole("link", { name: "Clear filters" }).first().click();
  await expect(heading).toHaveText(/, 1 new since you looked$/);
});

test("the auditor checks the record, narrows it by day and takes it along", async ({ as }) => {
  const audit = new AuditPage(await as("Auditor, NHS CB"));
  await audit.goto();
  await audit.check();
  await expectSaid(audit.page, /^Success\s*Checked the record: [\d,]+ entries, unbroken\.$/);
  await expect(audit.heading()).toHaveText(/^Audit: [\d,]+ entries, unbroken at \d+:\d\d[ap]m/);
  // Not always the newest: the world is shared, and others write meanwhile.
  const kept = audit.rows().filter({ hasText: /Checked the record: [\d,]+ entries, unbroken/ });
  await expect(kept.first()).toBeVisible();

  await audit.type("From", "31", "2", "2012");
  await audit.apply();
  await expectSaid(audit.page, "From: enter a real date, like 14 9 2012");
  await expect(audit.day("From").getByRole("textbox", { name: "Day" })).toHaveValue("31");
  await audit.type("From", "10", "9", "2012");
  await audit.type("To", "10", "9", "2012");
  await audit.page.getByRole("textbox", { name: "What" }).fill("flag");
  await audit.apply();
  await expect(audit.page.getByText("From 10 September 2012")).toBeVisible();
  const count = await audit.rows().count();
  expect(count).toBeGreaterThan(0);
  for (const row of await audit.rows().all()) await expect(row).toContainText("10 September 2012");
  expect(await rowsOfFile(audit.page, "CSV of these entries")).toHaveLength(count);
  await audit.removeFilter("What: flag");
  await expect(audit.page.getByRole("textbox", { name: "What" })).toHaveValue("");
  await expect.poll(() => audit.rows().count()).toBeGreaterThan(count);
});
