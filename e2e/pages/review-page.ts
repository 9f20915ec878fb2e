import type { Locator, Page } from "@playwright/test";
import { paths } from "@/lib/paths";

/** One criterion in the review workspace: the answer, the evidence beside it, and the reviewer's own score. */
export class ReviewPage {
  readonly form: Locator;
  readonly reason: Locator;
  readonly saveStatus: Locator;

  constructor(readonly page: Page) {
    this.form = page.getByRole("form", { name: /^Your score of/ });
    this.reason = this.form.getByRole("textbox", { name: "Why this score?" });
    this.saveStatus = this.form.getByRole("status");
  }

  async goto(csu: string, code: string): Promise<void> {
    await this.page.goto(paths.reviewCriterion(csu, 3, code));
  }

  heading(code: string): Locator {
    return this.page.getByRole("heading", { level: 1 }).filter({ hasText: code });
  }

  score(judgement: string): Locator {
    return this.form.getByRole("radio", { name: new RegExp(`^${judgement} `) });
  }

  async give(judgement: string, reason: string): Promise<void> {
    await this.score(judgement).check();
    await this.reason.fill(reason);
  }

  async saveAndGoOn(): Promise<void> {
    await this.form.getByRole("button", { name: /^Save and (next|finish)$/ }).click();
  }

  /** Scores every criterion that is left, through the pages that say which those are. */
  async finish(csu: string): Promise<void> {
    await this.page.goto(paths.submitReview(csu, 3));
    const rows = this.page.getByRole("main").getByRole("listitem").filter({ hasText: "Not scored" });
    const left = (await rows.getByRole("link").allTextContents()).map((text) => text.slice(0, "3.L1".length));
    for (const code of left) {
      await this.goto(csu, code);
      await this.give("3", "The plan names who does it, and by when.");
      await this.saveAndGoOn();
      await this.page.waitForURL((url) => !url.pathname.endsWith(code));
    }
  }

  async submit(csu: string): Promise<void> {
    await this.page.goto(paths.submitReview(csu, 3));
    await this.page.getByRole("button", { name: "Submit my review" }).click();
  }
}
