import type { Locator, Page } from "@playwright/test";
import { paths } from "@/lib/paths";

/** The agenda of a panel: what differs most first. */
export class ModerationPage {
  readonly discussFirst: Locator;

  constructor(readonly page: Page) {
    this.discussFirst = page.getByRole("table", { name: "Discuss first" }).getByRole("row");
  }

  async goto(csu: string): Promise<void> {
    await this.page.goto(paths.moderation(csu, 3));
  }

  async open(criterion: string): Promise<void> {
    await this.page.getByRole("link", { name: criterion }).click();
  }

  async agreeTogether(members: readonly string[], reasons: string): Promise<void> {
    const form = this.page.getByRole("form", { name: "Agree together" });
    for (const name of members) await form.getByRole("checkbox", { name }).check();
    await form.getByRole("textbox", { name: "Deciding reasons" }).fill(reasons);
    await form.getByRole("button", { name: "Agree together" }).click();
  }

  /** For the first time, or instead of what was said before. */
  async confirm(): Promise<void> {
    const form = await this.ownWord();
    await form.getByRole("radio", { name: "Confirm this record" }).check();
    await form.getByRole("button", { name: "Send your answer" }).click();
  }

  async disagree(why: string): Promise<void> {
    const form = await this.ownWord();
    await form.getByRole("radio", { name: "I do not agree" }).check();
    await form.getByRole("textbox", { name: /^If you do not agree/ }).fill(why);
    await form.getByRole("button", { name: "Send your answer" }).click();
  }

  private async ownWord(): Promise<Locator> {
    const form = this.page.getByRole("form", { name: "Your word on this record" });
    await form.waitFor();
    const button = form.getByRole("button", { name: "Send your answer" });
    if (!(await button.isVisible())) await form.getByText("Change your answer").click();
    return form;
  }
}
