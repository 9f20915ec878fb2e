import type { Locator, Page } from "@playwright/test";
import { paths } from "@/lib/paths";

/** What waits for someone, and why. */
export class MyWorkPage {
  constructor(readonly page: Page) {}

  async goto(): Promise<void> {
    await this.page.goto(paths.myWork());
  }

  /** What it says about a unit or a flag. */
  about(words: string | RegExp): Locator {
    return this.page.getByRole("main").getByRole("listitem").filter({ hasText: words });
  }

  async open(title: string, about: string | RegExp): Promise<void> {
    await this.goto();
    await this.about(about).getByRole("link", { name: title }).click();
  }
}
