import type { Page } from "@playwright/test";

type Agreement = {
  readonly agreed: string;
  readonly reasons: string;
  readonly present: readonly string[];
  readonly moves?: readonly { readonly who: string; readonly why: string }[];
  readonly dissent?: string;
};

/** One criterion before the panel: each member's score as submitted, and what they agree. */
export class ModerateCriterionPage {
  constructor(readonly page: Page) {}

  async record({ agreed, reasons, present, moves = [], dissent = "" }: Agreement): Promise<void> {
    const form = this.page.getByRole("form", { name: "What the panel agreed" });
    await form.getByRole("radio", { name: new RegExp(`^${agreed}:`) }).check();
    await form.getByRole("textbox", { name: "Deciding reasons" }).fill(reasons);
    for (const name of present) await form.getByRole("checkbox", { name }).check();
    for (const { who, why } of moves) {
      await form.getByRole("combobox", { name: new RegExp(`^${who}.* moved to`) }).selectOption({ label: agreed });
      await form.getByRole("textbox", { name: `Why ${who} moved` }).fill(why);
    }
    await form.getByRole("textbox", { name: "Dissent" }).fill(dissent);
    await form.getByRole("button", { name: "Record and next" }).click();
  }
}
