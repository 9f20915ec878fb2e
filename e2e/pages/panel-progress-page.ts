import type { Page } from "@playwright/test";
import { paths } from "@/lib/paths";

/** A panel as its moderator follows it, until it is complete. */
export class PanelProgressPage {
  constructor(readonly page: Page) {}

  async goto(csu: string): Promise<void> {
    await this.page.goto(paths.panelProgress(csu, 3));
  }

  async goAheadWithout(name: string, reason: string): Promise<void> {
    const form = this.page.getByRole("form", { name: "Go ahead without a reviewer" });
    const radio = form.getByRole("radio", { name });
    await form.waitFor();
    if (!(await radio.isVisible())) await form.getByText("The panel cannot wait").click();
    await radio.check();
    await form.getByRole("textbox", { name: "Why does the panel go ahead?" }).fill(reason);
    await form.getByRole("button", { name: "Go ahead without this review" }).click();
  }
}
