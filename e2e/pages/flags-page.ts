import type { Locator, Page } from "@playwright/test";
import { paths } from "@/lib/paths";

/** Every flag that the reader sees, in one of three views. */
export class FlagsPage {
  constructor(readonly page: Page) {}

  async goto(): Promise<void> {
    await this.page.goto(paths.flags());
  }

  async filter(name: string, value: string): Promise<void> {
    await this.page.getByRole("combobox", { name, exact: true }).selectOption(value);
    await this.page.getByRole("button", { name: "Apply filters" }).click();
  }

  async show(view: "Table" | "Board" | "Timeline"): Promise<void> {
    await this.page.getByRole("list", { name: "How they are shown" }).getByRole("link", { name: view }).click();
  }

  filtersInUse(): Locator {
    return this.page.getByRole("list", { name: "Filters in use" });
  }

  column(stage: string): Locator {
    return this.page.getByRole("region", { name: new RegExp(`^${stage} `) });
  }

  rows(): Locator {
    return this.page
      .getByRole("table", { name: "Flags" })
      .getByRole("row")
      .filter({ has: this.page.getByRole("cell") });
  }
}
