import type { Locator, Page } from "@playwright/test";
import { paths } from "@/lib/paths";

/** What blocks, what weakens, and the last steps. */
export class HandInPage {
  readonly signOff: Locator;
  readonly submit: Locator;

  constructor(readonly page: Page) {
    this.signOff = page.getByRole("button", { name: "Sign off" });
    this.submit = page.getByRole("button", { name: "Submit to NHS CB" });
  }

  async goto(csu: string): Promise<void> {
    await this.page.goto(paths.submit(csu, 3));
  }
}
