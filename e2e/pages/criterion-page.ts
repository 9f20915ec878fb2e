import type { Locator, Page } from "@playwright/test";
import { paths } from "@/lib/paths";

export type Place = { readonly document: string; readonly page: string; readonly shows: string };

/** One criterion as the unit answers it. */
export class CriterionPage {
  readonly answer: Locator;
  readonly saveStatus: Locator;

  constructor(readonly page: Page) {
    const form = page.getByRole("form", { name: "Your answer" });
    this.answer = form.getByRole("textbox", { name: "Your answer" });
    this.saveStatus = form.getByRole("status");
  }

  async goto(csu: string, code: string): Promise<void> {
    await this.page.goto(paths.criterion(csu, 3, code));
  }

  async isReady(answer: "Yes" | "I’ll come back to it"): Promise<void> {
    await this.page.getByRole("group", { name: "Is this answer ready?" }).getByRole("radio", { name: answer }).check();
  }

  async saveAndGoToTheList(): Promise<void> {
    await this.page.getByRole("button", { name: "Save and go to the list" }).click();
  }

  async point(place: Place): Promise<void> {
    const form = this.page.getByRole("form", { name: "Point to a page" });
    await fill(form, place);
    await form.getByRole("button", { name: "Add this pointer" }).click();
  }

  pointer(document: string): Locator {
    return this.page.getByRole("listitem").filter({ has: this.page.getByRole("link", { name: document }) });
  }

  async changePointer(document: string, to: Place): Promise<void> {
    const form = await this.unfold(document, "Change");
    await fill(form, to);
    await form.getByRole("button", { name: "Change this pointer" }).click();
  }

  async withdrawPointer(document: string): Promise<void> {
    const form = await this.unfold(document, "Withdraw");
    await form.getByRole("button", { name: "Withdraw this pointer" }).click();
  }

  private async unfold(document: string, what: "Change" | "Withdraw"): Promise<Locator> {
    const form = this.pointer(document).getByRole("form", { name: new RegExp(`^${what} the pointer`) });
    const button = form.getByRole("button", { name: `${what} this pointer` });
    if (!(await button.isVisible())) await form.getByText(what, { exact: true }).click();
    return form;
  }
}

/** The option says what is inside the document. */
async function fill(form: Locator, { document, page, shows }: Place): Promise<void> {
  const select = form.getByRole("combobox", { name: "Document" });
  const option = await select.getByRole("option", { name: document }).textContent();
  await select.selectOption({ label: option ?? document });
  await form.getByRole("textbox", { name: "Page" }).fill(page);
  await form.getByRole("textbox", { name: "What this shows" }).fill(shows);
}
