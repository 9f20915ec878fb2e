import type { Page } from "@playwright/test";
import { paths } from "@/lib/paths";
import type { Upload } from "../fixtures/documents";

/** A file of many rows: checked first, then all of it or nothing. */
export class ImportsPage {
  constructor(readonly page: Page) {}

  async check(kind: string, file: Upload): Promise<void> {
    await this.page.goto(paths.imports());
    await this.page.getByRole("radio", { name: kind }).check();
    await this.page.getByLabel("CSV or XLSX").setInputFiles(file);
    await this.page.getByRole("button", { name: "Check the file" }).click();
  }
}
