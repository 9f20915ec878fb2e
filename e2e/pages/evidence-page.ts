import type { Locator, Page } from "@playwright/test";
import { paths } from "@/lib/paths";
import type { Upload } from "../fixtures/documents";

/** The documents of a case. */
export class EvidencePage {
  constructor(readonly page: Page) {}

  async goto(csu: string): Promise<void> {
    await this.page.goto(paths.evidence(csu, 3));
  }

  /** With script as many as there are; without, one. A large one by its path. */
  async upload(...files: Upload[] | [path: string]): Promise<void> {
    const form = this.page.getByRole("region", { name: "Add documents" });
    await form.getByRole("radio", { name: "Ours" }).check();
    await form.getByLabel(/^Files?$/).setInputFiles(files);
    await form.getByRole("button", { name: "Upload" }).click();
  }

  transfer(name: string): Locator {
    return this.page.getByRole("list", { name: "Files on their way" }).getByRole("listitem").filter({ hasText: name });
  }

  document(title: string): Locator {
    return this.page.getByRole("region", { name: title, exact: true });
  }
}
