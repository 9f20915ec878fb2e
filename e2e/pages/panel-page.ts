import type { Locator, Page } from "@playwright/test";
import { paths } from "@/lib/paths";

/** Who sits on the panel of a case, and by when the case is due. */
export class PanelPage {
  constructor(readonly page: Page) {}

  async goto(csu: string): Promise<void> {
    await this.page.goto(paths.panel("2012", 3, csu));
  }

  seat(name: string): Locator {
    return this.page.getByRole("region", { name, exact: true });
  }

  async assignModerator(name: string): Promise<void> {
    await this.assignForm.getByRole("radio", { name: "Moderator" }).check();
    await choose(this.assignForm.getByRole("combobox", { name: "Person" }), name);
    await this.assignForm.getByRole("button", { name: "Assign" }).click();
  }

  /** Once there is a moderator, another place is a reviewer's. */
  async assignReviewer(name: string): Promise<void> {
    await choose(this.assignForm.getByRole("combobox", { name: "Another reviewer" }), name);
    await this.assignForm.getByRole("button", { name: "Assign" }).click();
  }

  private get assignForm(): Locator {
    return this.page.getByRole("form", { name: "Assign someone" });
  }

  async remind(name: string): Promise<void> {
    await this.seat(name).getByRole("button", { name: "Remind" }).click();
  }

  async replace(name: string, by: string, reason: string): Promise<void> {
    const form = this.page.getByRole("form", { name: `Replace ${name}` });
    const button = form.getByRole("button", { name: "Replace" });
    if (!(await button.isVisible())) await form.getByText(`Replace ${name}`).click();
    await choose(form.getByRole("combobox", { name: "By whom" }), by);
    await form.getByRole("textbox", { name: "Why?" }).fill(reason);
    await button.click();
  }

  async giveMoreTime(day: number, month: number, reason: string): Promise<void> {
    const form = this.page.getByRole("form", { name: "Give more time" });
    await form.getByRole("textbox", { name: "Day" }).fill(String(day));
    await form.getByRole("textbox", { name: "Month" }).fill(String(month));
    await form.getByRole("textbox", { name: "Year" }).fill("2012");
    await form.getByRole("textbox", { name: "Why is more time given?" }).fill(reason);
    await form.getByRole("button", { name: "Give more time" }).click();
  }
}

/** The option says how many cases each person has open. */
async function choose(select: Locator, name: string): Promise<void> {
  const option = await select.getByRole("option", { name }).textContent();
  await select.selectOption({ label: option ?? name });
}
