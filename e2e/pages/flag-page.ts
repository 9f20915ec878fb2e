import type { Page } from "@playwright/test";
import { paths } from "@/lib/paths";

/** A flag as a plan that binds both sides. */
export class FlagPage {
  constructor(readonly page: Page) {}

  /** By its title, from the unit's list. */
  async goto(csu: string, title: string): Promise<void> {
    await this.page.goto(paths.unitFlags(csu));
    await this.page.getByRole("link", { name: title }).click();
  }

  async agreePlan(): Promise<void> {
    await this.page.getByRole("button", { name: "Agree plan" }).click();
  }

  /** Of the plan's first milestone, once its form is open. */
  async changeFirstMilestone(title: string, [day, month, year]: readonly [string, string, string]): Promise<void> {
    const form = this.page.getByRole("form", { name: "Change the plan" });
    const field = form.getByRole("textbox", { name: "Milestone 1", exact: true });
    await form.waitFor();
    if (!(await field.isVisible())) await form.getByText("Change the plan").click();
    await field.fill(title);
    const due = form.getByRole("group", { name: "Milestone 1 is due" });
    await due.getByRole("textbox", { name: "Day" }).fill(day);
    await due.getByRole("textbox", { name: "Month" }).fill(month);
    await due.getByRole("textbox", { name: "Year" }).fill(year);
    await form.getByRole("button", { name: "Save the plan" }).click();
  }

  async addProgress(text: string, document: string): Promise<void> {
    const form = this.page.getByRole("form", { name: "Add progress" });
    await form.getByRole("textbox", { name: "What has been done?" }).fill(text);
    const select = form.getByRole("combobox", { name: "Document, if there is one" });
    const option = await select.getByRole("option", { name: document }).first().textContent();
    await select.selectOption({ label: option ?? document });
    await form.getByRole("button", { name: "Add", exact: true }).click();
  }

  async recordAsDone(number: number, evidence: string): Promise<void> {
    const form = this.page.getByRole("form", { name: `Record ${number} as done` });
    const button = form.getByRole("button", { name: "Record as done" });
    await form.waitFor();
    if (!(await button.isVisible())) await form.getByText(`Record ${number} as done`).click();
    await form.getByRole("textbox", { name: "What shows that it is done?" }).fill(evidence);
    await button.click();
  }

  /** The next step, or an exception behind its name, with its reason if it takes one. */
  async give(order: string, reason?: string): Promise<void> {
    const form = this.page.getByRole("form", { name: order, exact: true });
    const button = form.getByRole("button", { name: order });
    await form.waitFor();
    if (!(await button.isVisible())) await form.getByText(order).first().click();
    if (reason !== undefined) await form.getByRole("textbox").fill(reason);
    await button.click();
  }
}
