import type { Locator, Page } from "@playwright/test";
import { paths } from "@/lib/paths";

/** What blocks, what weakens, and the last steps. */
export class HandInPage {
  readonly signOff: Locator;
  readonly submit: Locator;
  readonly resubmit: Locator;

  constructor(readonly page: Page) {
    this.signOff = page.getByRole("button", { name: "Sign off" });
    this.submit = page.getByRole("button", { name: "Submit to NHS CB" });
    this.resubmit = page.getByRole("button", { name: "Resubmit to NHS CB" });
  }

  async goto(csu: string): Promise<void> {
    await this.page.goto(paths.submit(csu, 3));
  }

  async withdraw(reason: string): Promise<void> {
    const form = this.page.getByRole("form", { name: "Withdraw", exact: true });
    const box = form.getByRole("textbox", { name: "Why do you withdraw it?" });
    if (!(await box.isVisible())) await form.getByText("Withdraw this submission").click();
    await box.fill(reason);
    await form.getByRole("button", { name: "Withdraw" }).click();
  }
}
