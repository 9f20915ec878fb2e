import { expect, type Page } from "@playwright/test";
import { scriptRuns, test } from "../fixtures/journey";
import { CriterionPage } from "../pages/criterion-page";

// Without script nothing saves itself, so these are told with it only.
const unit = "cumbria-lancashire";
const contributor = "CSU contributor, Cumbria and Lancashire";
/** Not the lead who signs this unit off in the whole story: who has prepared an answer may not. */
const secondLead = "CSU lead 2, Cumbria and Lancashire";
const saved = /^Saved at \d+:\d\d[ap]m$/;
const place = { document: "Full business plan", page: "3", shows: "Who does it, and by when" };

test("what is typed while another form of the page is answered is saved", async ({ as }) => {
  const criterion = new CriterionPage(await as(contributor));
  await criterion.goto(unit, "3.L1");
  await scriptRuns(criterion.page);
  const answer = await hold(criterion.page, "**/criteria/3.L1");
  await criterion.point(place);
  const words = "The board met on 3 September, and again a week later.";
  await criterion.answer.fill(words);
  answer.comes();
  await expect(criterion.page.getByRole("alert").filter({ hasText: "The pointer is added." })).toBeVisible();
  await expect(criterion.saveStatus).toHaveText(saved);
  await criterion.page.reload();
  await expect(criterion.answer).toHaveValue(words);
});

test("a page drawn again with somebody else's words does not overwrite them unseen", async ({ as }) => {
  const mine = new CriterionPage(await as(contributor));
  await mine.goto(unit, "3.L2");
  await scriptRuns(mine.page);
  await mine.answer.fill("Mine, in the morning.");
  await expect(mine.saveStatus).toHaveText(saved);

  const theirs = new CriterionPage(await as(secondLead));
  await theirs.goto(unit, "3.L2");
  await theirs.answer.fill("Theirs, at noon.");
  await theirs.saveAndGoToTheList();
  await theirs.page.waitForURL((url) => !url.pathname.includes("/criteria/"));

  await mine.point(place);
  await expect(mine.page.getByRole("alert").filter({ hasText: "The pointer is added." })).toBeVisible();
  await mine.answer.fill("Mine, in the afternoon.");
  const panel = mine.page.getByRole("alert").filter({ hasText: "Your text is safe" });
  await expect(panel).toContainText("Theirs, at noon.");
  await mine.page.getByRole("button", { name: "Keep both" }).click();
  await expect(mine.answer).toHaveValue("Theirs, at noon.\n\nMine, in the afternoon.");
  await expect(mine.saveStatus).toHaveText(saved);
});

test("a post that meets somebody else's words asks, keeps what was chosen, and asks again the next time", async ({
  as,
}) => {
  const mine = new CriterionPage(await as(contributor));
  await mine.goto(unit, "3.L4");
  await scriptRuns(mine.page);
  const words = await mine.answer.inputValue();
  const panel = mine.page.getByRole("alert").filter({ hasText: "Your text is safe" });
  const theirs = new CriterionPage(await as(secondLead));
  const theyWrite = async (text: string) => {
    await theirs.goto(unit, "3.L4");
    await scriptRuns(theirs.page);
    await theirs.answer.fill(text);
    await theirs.answer.blur();
    await expect(theirs.saveStatus).toHaveText(saved);
  };
  await theyWrite("Theirs, before the post.");
  await mine.saveAndGoToTheList();
  await expect(panel).toContainText("Theirs, before the post.");
  await mine.page.getByRole("button", { name: "Keep mine" }).click();
  await expect(mine.saveStatus).toHaveText(saved);
  await theirs.page.reload();
  await expect(theirs.answer).toHaveValue(words);

  await theyWrite("Theirs, once more.");
  await mine.point(place);
  await expect(mine.page.getByRole("alert").filter({ hasText: "The pointer is added." })).toBeVisible();
  await mine.answer.fill("Mine, once more.");
  await expect(panel).toContainText("Theirs, once more.");
});

test("what is typed before the script arrives stays, and is saved", async ({ as }) => {
  const criterion = new CriterionPage(await as(contributor));
  const script = await hold(criterion.page, "**/_next/static/**/*.js");
  const words = "Typed while the line was slow.";
  await criterion.page.goto(`/csus/${unit}/checkpoints/3/criteria/3.L3`, { waitUntil: "commit" });
  await expect(criterion.answer).not.toHaveValue("");
  await criterion.answer.fill(words);
  script.comes();
  await scriptRuns(criterion.page);
  await expect(criterion.saveStatus).toHaveText(saved);
  await expect(criterion.answer).toHaveValue(words);
  await criterion.page.reload();
  await expect(criterion.answer).toHaveValue(words);
});

/** Nothing from these addresses is answered until it `comes`. */
async function hold(page: Page, addresses: string): Promise<{ comes: () => void }> {
  let comes = () => {};
  const held = new Promise<void>((resolve) => {
    comes = resolve;
  });
  await page.route(addresses, async (route) => {
    await held;
    await route.continue();
  });
  return { comes };
}
