import type { Page } from "@playwright/test";
import { paths } from "@/lib/paths";

/** From the locked record to a draft that the unit is shown. */
export class RatingsPage {
  constructor(readonly page: Page) {}

  async goto(csu: string): Promise<void> {
    await this.page.goto(paths.ratings(csu, 3));
  }

  async rate(test: string, rating: string, reason = ""): Promise<void> {
    const form = this.page.getByRole("form", { name: `Rate ${test}` });
    await form.getByRole("radio", { name: rating }).check();
    await form.getByRole("textbox", { name: "If the panel departs from the rule, why?" }).fill(reason);
    await form.getByRole("button", { name: `Save rating ${test}` }).click();
  }

  async draft(scenario: string, reason: string, summary: string): Promise<void> {
    const form = this.page.getByRole("form", { name: "Draft the outcome" });
    await form.getByRole("radio", { name: new RegExp(`^${scenario}:`) }).check();
    await form.getByRole("textbox", { name: "If the panel departs from the rule, why?" }).fill(reason);
    await form.getByRole("textbox", { name: "Summary" }).fill(summary);
    await form.getByRole("button", { name: "Draft the outcome" }).click();
  }

  /** One that the rule proposes, from a criterion that was agreed at 2 or below. */
  async addProposedIssue(title: string, done: string): Promise<void> {
    const form = this.page.getByRole("form", { name: new RegExp(`^${title}: `) });
    const button = form.getByRole("button", { name: "Add this issue" });
    if (!(await button.isVisible())) await form.getByText(`${title}: `).click();
    await form.getByRole("textbox", { name: "Done means" }).fill(done);
    const due = [
      ["Day", "30"],
      ["Month", "11"],
      ["Year", "2012"],
    ] as const;
    for (const [part, value] of due) await form.getByRole("textbox", { name: part }).fill(value);
    await button.click();
  }

  async showToUnit(): Promise<void> {
    await this.page.getByRole("button", { name: "Show the draft to the unit" }).click();
  }
}
