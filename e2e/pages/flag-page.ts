import type { Locator, Page } from "@playwright/test";
import { paths } from "@/lib/paths";

/** As it is typed: day, month, year. */
type DayParts = readonly [string, string, string];

async function fillDay(group: Locator, [day, month, year]: DayParts): Promise<void> {
  await group.getByRole("textbox", { name: "Day" }).fill(day);
  await group.getByRole("textbox", { name: "Month" }).fill(month);
  await group.getByRole("textbox", { name: "Year" }).fill(year);
}

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

  /** The plan's first milestone that is still to do, and its end where that changes too. */
  async changePlan(title: string, due: DayParts, end?: DayParts): Promise<void> {
    const form = this.page.getByRole("form", { name: "Change the plan" });
    const field = form.getByRole("textbox", { name: "Milestone 1", exact: true });
    await form.waitFor();
    if (!(await field.isVisible())) await form.getByText("Change the plan").click();
    await field.fill(title);
    await fillDay(form.getByRole("group", { name: "Milestone 1 is due" }), due);
    if (end !== undefined) await fillDay(form.getByRole("group", { name: "End of the plan" }), end);
    await form.getByRole("button", { name: "Save the plan" }).click();
  }

  /** What differs from the agreed plan before, once it is open. */
  async comparison(summary: string): Promise<Locator> {
    const table = this.page.getByRole("table", { name: /^What has changed since plan/ });
    const line = this.page.getByText(summary);
    await line.waitFor();
    if (!(await table.isVisible())) await line.click();
    return table;
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
