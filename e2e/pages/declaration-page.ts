import type { Page } from "@playwright/test";
import { paths } from "@/lib/paths";

/** Before a case opens to a reviewer. */
export class DeclarationPage {
  constructor(readonly page: Page) {}

  async goto(csu: string): Promise<void> {
    await this.page.goto(paths.declaration(csu, 3));
  }

  async declareNone(): Promise<void> {
    await this.page.getByRole("radio", { name: "No, I have none" }).check();
    await this.page.getByRole("button", { name: "Declare" }).click();
  }

  /** Before the case opens, or later when something has changed. */
  async declareConflict(statement: string): Promise<void> {
    const form = this.page.getByRole("form", { name: "Declaration of interests" });
    const yes = form.getByRole("radio", { name: "Yes" });
    if (await yes.isVisible()) await yes.check();
    await form.getByRole("textbox").fill(statement);
    await form.getByRole("button", { name: /^Declare/ }).click();
  }
}
