import type { Locator, Page } from "@playwright/test";
import { paths } from "@/lib/paths";

/** A checkpoint as the programme office runs it. */
export class CheckpointPage {
  constructor(readonly page: Page) {}

  /** From the overview, as people find it. */
  async openFromOverview(programme: string, checkpoint: number): Promise<void> {
    await this.page.goto(paths.programme("2012"));
    await this.page.getByRole("link", { name: programme }).click();
    const ways = this.page.getByRole("list", { name: "In and beside this programme" });
    await ways.getByRole("link", { name: `Checkpoint ${checkpoint}`, exact: true }).click();
  }

  async openCheckpoint(name: string): Promise<void> {
    await this.page.getByRole("button", { name: `Open ${name}` }).click();
  }

  unit(name: string): Locator {
    return this.page.getByRole("row").filter({ has: this.page.getByRole("rowheader").filter({ hasText: name }) });
  }

  criteriaOf(test: string): Locator {
    return this.page.getByRole("group").filter({ hasText: new RegExp(`^${test}: \\d+ criteria`) });
  }
}
