import { expect } from "@playwright/test";
import { paths } from "@/lib/paths";
import { expectSaid, ofWay, test } from "../fixtures/journey";
import { ReviewPage } from "../pages/review-page";

// One reviewer of three is left in Greater Manchester; all three are in Birmingham, with five criteria each.
const greaterManchester = {
  slug: "greater-manchester",
  left: ["Reviewer 1, NHS CB"],
  other: "Reviewer 2, NHS CB",
};
const birmingham = {
  slug: "birmingham-black-country",
  left: ["Reviewer 3, NHS CB", "Reviewer 5, NHS CB", "Reviewer 6, NHS CB"],
  other: "Reviewer 6, NHS CB",
};

const secret = "Page 4 names nobody who answers for continuity.";

test("reviewers score and submit, and see nothing of each other until all have", async ({ as, way }) => {
  const unit = ofWay(way, greaterManchester, birmingham);
  const moderation = paths.moderation(unit.slug, 3);
  const first = new ReviewPage(await as(unit.left[0] ?? ""));
  await first.page.goto(paths.review(unit.slug, 3));
  await expect(first.page.getByText("You will see other scores when the panel is complete.")).toBeVisible();
  await first.goto(unit.slug, "3.D2");
  await expect(first.page.getByRole("region", { name: /, Page \d+$/ })).toBeVisible();
  await first.score("2").check();
  await first.saveAndGoOn();
  await expectSaid(first.page, "There is a problem");
  await first.give("1", secret);
  await first.saveAndGoOn();
  await expect(first.heading("3.D3")).toBeVisible();

  const other = await as(unit.other);
  await other.goto(moderation);
  await expect(other.getByText("You will see other scores when the panel is complete.")).toBeVisible();
  await expect(other.getByRole("table")).toHaveCount(0);

  for (const name of unit.left) {
    const review = new ReviewPage(await as(name));
    await review.finish(unit.slug);
    await review.submit(unit.slug);
    await expectSaid(review.page, "Your review is submitted.");
    await review.goto(unit.slug, "3.D2");
    await expect(review.form).toHaveCount(0);
  }

  await other.goto(paths.moderateCriterion(unit.slug, 3, "3.D2"));
  await expect(other.getByText(secret)).toBeVisible();
  await other.goto(moderation);
  await expect(other.getByRole("table", { name: "Discuss first" })).toBeVisible();
});
