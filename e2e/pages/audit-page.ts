import type { Locator, Page } from "@playwright/test";
import { paths } from "@/lib/paths";

/** The record of who did what. */
export class AuditPage {
  constructor(readonly page: Page) {}

  async goto(): Promise<void> {
    await this.page.goto(paths.audit());
  }

  async check(): Promise<void> {
    await this.page.getByRole("button", { name: /^Check (the record|again)$/ }).click();
  }

  heading(): Locator {
    return this.page.getByRole("heading", { level: 1 });
  }

  day(legend: "From" | "To"): Locator {
    return this.page.getByRole("group", { name: legend });
  }

  async type(legend: "From" | "To", day: string, month: string, year: string): Promise<void> {
    for (const [name, value] of Object.entries({ Day: day, Month: month, Year: year })) {
      await this.day(legend).getByRole("textbox", { name }).fill(value);
    }
  }

  async apply(): Promise<void> {
    await this.page.getByRole("button", { name: "Apply filters" }).click();
  }

  rows(): Locator {
    return this.page
      .getByRole("table", { name: "Entries" })
      .getByRole("row")
      .filter({ has: this.page.getByRole("cell") });
  }

  removeFilter(words: string): Promise<void> {
    return this.page.getByRole("link", { name: `Remove filter: ${words}` }).click();
  }
}
