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
}
