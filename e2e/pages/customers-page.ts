import type { Locator, Page } from "@playwright/test";
import { paths } from "@/lib/paths";

/** Who buys from a unit, as its customers have confirmed. */
export class CustomersPage {
  constructor(readonly page: Page) {}

  /** All lines in one list. */
  async goto(csu: string): Promise<void> {
    await this.page.goto(`${paths.unitCustomers(csu)}?sort=line`);
  }

  line(ccg: string, name: string): Locator {
    const table = this.page.getByRole("table", { name: "Customers" });
    return table.getByRole("row").filter({ hasText: ccg }).filter({ hasText: name });
  }

  /** "£11,348,349 a year". */
  confirmedIncome(): Locator {
    return this.page
      .getByRole("definition")
      .filter({ hasText: /^£[\d,]+ a year$/ })
      .first();
  }
}
