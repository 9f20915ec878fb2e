import type { Page } from "@playwright/test";
import { paths } from "@/lib/paths";

/** How a CCG will get one service line: one question, then its terms, then a check. */
export class IntentPage {
  constructor(readonly page: Page) {}

  async goto(odsCode: string, line: string): Promise<void> {
    await this.page.goto(paths.ccgLine(odsCode, line));
  }

  async chooseRoute(route: string): Promise<void> {
    await this.page.getByRole("radio", { name: route }).check();
    await this.page.getByRole("button", { name: "Continue" }).click();
  }

  async fill(supplier: string, pounds: string, stage: string): Promise<void> {
    await this.page.getByRole("combobox", { name: /^Which CSU/ }).selectOption({ label: supplier });
    await this.page.getByRole("textbox", { name: "Price a head, a year" }).fill(pounds);
    await this.page.getByRole("radio", { name: stage }).check();
  }

  async saveDraft(): Promise<void> {
    await this.page.getByRole("button", { name: "Save draft and check" }).click();
  }
}
