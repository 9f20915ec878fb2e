import type { Page } from "@playwright/test";
import { paths } from "@/lib/paths";

/** Draft, representations, issue: one page that says other things to each reader. */
export class OutcomePage {
  constructor(readonly page: Page) {}

  async goto(csu: string): Promise<void> {
    await this.page.goto(paths.outcome(csu, 3));
  }

  async represent(text: string): Promise<void> {
    const form = this.page.getByRole("form", { name: "Make a representation" });
    await form.getByRole("textbox", { name: "What do you ask NHS CB to look at again?" }).fill(text);
    await form.getByRole("button", { name: "Send representation" }).click();
  }

  async closeTime(): Promise<void> {
    const form = this.page.getByRole("form", { name: "Close the time for representations" });
    await form.getByText(/^We have (none|no more)$/).click();
    await form.getByRole("button", { name: "Close the time for representations" }).click();
  }

  async hold(reason: string): Promise<void> {
    await this.giveReason("Hold this outcome", "Why is it held?", reason);
  }

  /** Of a held outcome: it is kept until it is released. */
  async decide(): Promise<void> {
    await this.page.getByRole("link", { name: "Check and issue" }).click();
    await this.page.getByRole("button", { name: "Decide, to be released later" }).click();
  }

  async release(reason: string): Promise<void> {
    await this.giveReason("Release and issue outcome", "Why is it released now?", reason);
  }

  async publish(): Promise<void> {
    await this.page.getByRole("button", { name: "Publish outcome" }).click();
  }

  private async giveReason(does: string, ask: string, reason: string): Promise<void> {
    const form = this.page.getByRole("form", { name: does });
    const box = form.getByRole("textbox", { name: ask });
    if (!(await box.isVisible())) await form.getByText(does).first().click();
    await box.fill(reason);
    await form.getByRole("button", { name: does }).click();
  }

  async checkAndIssue(): Promise<void> {
    await this.page.getByRole("link", { name: "Check and issue" }).click();
    await this.page.getByRole("button", { name: "Issue outcome" }).click();
  }
}
