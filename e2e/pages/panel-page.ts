import type { Locator, Page } from "@playwright/test";
import { paths } from "@/lib/paths";

/** Who sits on the panel of a case, and by when the case is due. */
export class PanelPage {
  constructor(readonly page: Page) {}

  async goto(csu: string): Promise<void> {
    await this.page.goto(paths.panel("2012", 3, csu));
  }

  seat(name: string): Locator {
    return this.page.getByRole("row").filter({ has: this.page.getByRole("rowheader", { name }) });
  }

  async assign(duty: "Reviewer" | "Moderator", name: string): Promise<void> {
    const form = this.page.getByRole("form", { name: "Assign someone" });
    await form.getByRole("radio", { name: duty }).check();
    await choose(form.getByRole("combobox", { name: "Person" }), name);
    await form.getByRole("button", { name: "Assign" }).click();
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
