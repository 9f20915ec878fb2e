import type { Locator, Page } from "@playwright/test";
import { paths } from "@/lib/paths";

/** What the unit needs and expects a year. */
export class IncomePage {
  constructor(readonly page: Page) {}

  async goto(csu: string): Promise<void> {
    await this.page.goto(paths.income(csu, 3));
  }

  async stateBreakEven(pounds: string): Promise<void> {
    const form = this.page.getByRole("form", { name: "Break-even income" });
    const button = form.getByRole("button", { name: "Save break-even income" });
    if (!(await button.isVisible())) await form.getByText("Change break-even income").click();
    await form.getByRole("textbox", { name: "Break-even income a year" }).fill(pounds);
    await button.click();
  }

  async expectIncome(ccg: RegExp, line: string, pounds: string): Promise<void> {
    const form = this.page.getByRole("form", { name: "Add expected income" });
    const select = form.getByRole("combobox", { name: "CCG" });
    const option = await select.getByRole("option", { name: ccg }).first().textContent();
    await select.selectOption({ label: option ?? "" });
    await form.getByRole("combobox", { name: "Service line" }).selectOption({ label: line });
    await form.getByRole("textbox", { name: "Income a year that you expect" }).fill(pounds);
    await form.getByRole("button", { name: "Add to the list" }).click();
  }

  row(ccg: RegExp, line: string): Locator {
    return this.page.getByRole("row").filter({ hasText: ccg }).filter({ hasText: line });
  }

  async takeOut(ccg: RegExp, line: string): Promise<void> {
    const row = this.row(ccg, line);
    await row.getByText("Take out", { exact: true }).click();
    await row.getByRole("button", { name: "Take out of the list" }).click();
  }
}
