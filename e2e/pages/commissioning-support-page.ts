import type { Locator, Page } from "@playwright/test";
import { paths } from "@/lib/paths";

/** What a CCG buys, from whom, within its allowance. */
export class CommissioningSupportPage {
  constructor(readonly page: Page) {}

  async goto(odsCode: string): Promise<void> {
    await this.page.goto(paths.ccg(odsCode));
  }

  line(name: string, supplier: string): Locator {
    return this.page
      .getByRole("table", { name: "Service lines" })
      .getByRole("row")
      .filter({ has: this.page.getByRole("link", { name: `Change ${name} from ${supplier}` }) });
  }

  async openLine(name: string, supplier: string): Promise<void> {
    await this.line(name, supplier).getByRole("link").click();
  }

  /** "£20.06 of £25.00 a head planned, £4.94 left", in pence. */
  async leftInPence(): Promise<number> {
    const title = await this.page
      .getByRole("figure")
      .getByText(/a head planned/)
      .first()
      .textContent();
    const [, pounds, pence] = title?.match(/£(\d+)\.(\d\d) left/) ?? [];
    return Number(pounds) * 100 + Number(pence);
  }
}
