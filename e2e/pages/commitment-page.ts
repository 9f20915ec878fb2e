import type { Page } from "@playwright/test";

/** One supplier of one line: its draft to check, what is in force, and the way back. */
export class CommitmentPage {
  constructor(readonly page: Page) {}

  async confirm(): Promise<void> {
    await this.page.getByRole("button", { name: "Confirm", exact: true }).click();
  }

  async stepBack(to: string, reason: string): Promise<void> {
    await this.page.getByRole("radio", { name: to }).check();
    await this.page.getByRole("textbox", { name: "Why?" }).fill(reason);
    await this.page.getByRole("button", { name: "Step back" }).click();
  }
}
