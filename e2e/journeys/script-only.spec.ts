import { expect } from "@playwright/test";
import { paths } from "@/lib/paths";
import { scriptRuns, test } from "../fixtures/journey";
import { ReviewPage } from "../pages/review-page";

test("the review workspace by keyboard alone", async ({ as }) => {
  const review = new ReviewPage(await as("Reviewer 4, NHS CB"));
  const { keyboard } = review.page;
  await review.goto("north-west-london", "3.D1");
  await scriptRuns(review.page);
  await keyboard.press("?");
  await expect(review.page.getByText("On the score: choose it")).toBeVisible();
  await keyboard.press("n");
  await expect(review.heading("3.D2")).toBeVisible();
  await keyboard.press("p");
  await expect(review.heading("3.D1")).toBeVisible();
  const place = review.page.getByText(/^Page \d+ of \d+$/);
  const before = (await place.textContent()) ?? "";
  await keyboard.press("]");
  await expect(place).not.toHaveText(before);
  await keyboard.press("s");
  await keyboard.press("3");
  await expect(review.score("3")).toBeChecked();
  await keyboard.press("Tab");
  await expect(review.reason).toBeFocused();
  // Letters are words here, and not orders.
  await keyboard.type("Page 2 names each step, and nobody for the last.");
  await expect(review.saveStatus).toHaveText(/^Saved at \d+:\d\d[ap]m$/);
  await keyboard.press("Escape");
  await keyboard.press("s");
  await keyboard.press("2");
  await keyboard.press("Control+Enter");
  await expect(review.heading("3.D2")).toBeVisible();
  await keyboard.press("p");
  await expect(review.heading("3.D1")).toBeVisible();
  await expect(review.score("2")).toBeChecked();
  await expect(review.reason).toHaveValue("Page 2 names each step, and nobody for the last.");
});

test("two tabs of one reviewer: neither overwrites the other unseen", async ({ as }) => {
  const page = await as("Reviewer 5, NHS CB");
  const first = new ReviewPage(page);
  const second = new ReviewPage(await page.context().newPage());
  const panel = (review: ReviewPage) => review.page.getByRole("alert").filter({ hasText: "Your text is safe" });
  for (const review of [first, second]) {
    await review.goto("north-west-london", "3.D2");
    await scriptRuns(review.page);
  }
  await write(first, "Written in the first tab.");
  await write(second, "Written in the second tab.");
  await expect(panel(second)).toBeVisible();
  await second.page.getByRole("button", { name: "Keep both" }).click();
  const both = "Written in the first tab.\n\nWritten in the second tab.";
  await expect(second.reason).toHaveValue(both);
  await expect(panel(second)).toHaveCount(0);
  await expect(second.saveStatus).toHaveText(/^Saved at/);

  await write(first, "Written in the first tab, later.");
  await expect(panel(first)).toContainText("Written in the second tab.");
  await first.page.getByRole("button", { name: "Keep theirs" }).click();
  await expect(first.reason).toHaveValue(both);
  await expect(panel(first)).toHaveCount(0);
  await write(first, "The last word.");
  await expect(panel(first)).toHaveCount(0);
  await first.page.reload();
  await expect(first.reason).toHaveValue("The last word.");
});

test("after logging out, Back shows nothing of what was there", async ({ as }) => {
  const page = await as("CCG lead, NHS Darlington");
  await page.goto(paths.account());
  await page.goto(paths.myWork());
  await scriptRuns(page);
  await page.getByRole("banner").getByText("Log out").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Log in");
  for (const _step of ["my work", "account"]) {
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Log in");
    await expect(page.getByText("Acting for")).toHaveCount(0);
  }
});

test("after changing the organisation acted for, Back shows nothing of the first", async ({ as }) => {
  const page = await as("CCG lead, two Newcastle CCGs");
  const banner = page.getByRole("banner");
  const title = page.getByRole("heading", { level: 1 });
  await page.goto(paths.myWork());
  const first = (await banner.locator("strong").textContent()) ?? "";
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Our support" }).click();
  await expect(title).toContainText(first);
  await scriptRuns(page);
  await banner.getByRole("link", { name: "Change" }).click();
  await page
    .getByRole("button", { name: /Newcastle/ })
    .filter({ hasNotText: first })
    .click();
  await expect(banner).toContainText("Acting for");
  await expect(banner).not.toContainText(first);
  await page.goBack();
  await expect(title).toHaveText("Who do you act for?");
  await expect(banner).not.toContainText(first);
  await page.goBack();
  await expect(title).toHaveText("Page not found");
  await expect(page.getByText(first)).toHaveCount(0);
});

/** Until the service has answered for these words. */
async function write({ page, reason }: ReviewPage, words: string): Promise<void> {
  const answer = page.waitForResponse((response) => response.request().postData()?.includes(words) ?? false);
  await reason.fill(words);
  await reason.blur();
  await answer;
}
