import type { Page } from "@playwright/test";
import { paths } from "@/lib/paths";

/** Open to anyone who holds a receipt. */
export class CheckReceiptPage {
  constructor(readonly page: Page) {}

  async check(hash: string): Promise<void> {
    await this.page.goto(paths.checkReceipt());
    await this.page.getByRole("textbox", { name: "Full hash" }).fill(hash);
    await this.page.getByRole("button", { name: "Check" }).click();
  }
}
