import type { Locator, Page } from "@playwright/test";
import { paths } from "@/lib/paths";

/** A checkpoint as the programme office runs it. */
export class CheckpointPage {
  constructor(readonly page: Page) {}

  async goto(programme: string, checkpoint: number): Promise<void> {
    await this.page.goto(paths.checkpoint(programme, checkpoint));
  }

  async openCheckpoint(name: string): Promise<void> {
    await this.page.getByRole("button", { name: `Open ${name}` }).click();
  }

  unit(name: string): Locator {
    return this.page.getByRole("row").filter({ has: this.page.getByRole("link", { name, exact: true }) });
  }

  criteriaOf(test: string): Locator {
    return this.page.getByRole("group").filter({ hasText: new RegExp(`^${test}: \\d+ criteria`) });
  }
}
