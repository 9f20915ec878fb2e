import { expect } from "@playwright/test";
import { paths } from "@/lib/paths";
import { expectSaid, test } from "../fixtures/journey";
import { CriterionPage } from "../pages/criterion-page";
import { HandInPage } from "../pages/hand-in-page";
import { MyWorkPage } from "../pages/my-work-page";
import { ReviewPage } from "../pages/review-page";

// One unit of the demonstration was given part of its case back.
const unit = { slug: "norfolk-waveney", name: "Norfolk and Waveney" };
const about = `${unit.name}, checkpoint 3`;

test("a unit mends what was returned and resubmits, the review goes on, and the unit withdraws", async ({ as }) => {
  const office = new MyWorkPage(await as("Programme office, NHS CB"));
  const reviewer = new MyWorkPage(await as("Reviewer 4, NHS CB"));
  for (const work of [office, reviewer]) {
    await work.goto();
    await expect(work.about(about)).toContainText("The unit mends what was returned");
  }

  const contributor = new CriterionPage(await as(`CSU contributor, ${unit.name}`));
  await new MyWorkPage(contributor.page).open("Mend the returned criteria", "Checkpoint 3");
  await expect(contributor.page.getByText("NHS CB returned 3.B2 Four-year model and 3.B6 Resilience.")).toBeVisible();
  await expect(contributor.page.getByText("2 of 20 criteria returned.")).toBeVisible();
  await expect(contributor.page.getByText("As submitted", { exact: true })).toHaveCount(18);
  await contributor.goto(unit.slug, "3.B3");
  await expect(contributor.page.getByText(/^3\.B3 stands as submitted/)).toBeVisible();
  await expect(contributor.answer).toHaveCount(0);
  await new HandInPage(contributor.page).goto(unit.slug);
  await expect(contributor.page.getByText(/Nothing has changed since NHS CB returned it/)).toBeVisible();
  await contributor.goto(unit.slug, "3.B2");
  await expect(contributor.page.getByText(/NHS CB says: The sheet Income by customer stops/)).toBeVisible();
  const answer = "The sheet Income by customer runs over four years now.";
  await contributor.answer.fill(answer);
  await contributor.saveAndGoToTheList();
  await contributor.goto(unit.slug, "3.B6");
  const late = "Without its largest customer the unit breaks even in the second year.";
  await contributor.answer.fill(late);

  const lead = new HandInPage(await as(`CSU lead, ${unit.name}`));
  await lead.goto(unit.slug);
  await expect(lead.page.getByText(/Nothing has changed/)).toHaveCount(0);
  await lead.resubmit.click();
  await expect(lead.page.getByRole("heading", { name: "Submitted", level: 1 })).toBeVisible();
  await expect(lead.page.getByRole("heading", { name: "Earlier receipts of this case" })).toBeVisible();

  // The form is gone from the page that answers; what stood in it is not.
  await contributor.saveAndGoToTheList();
  await expectSaid(contributor.page, /can do this while the submission is being prepared/);
  await expect(contributor.page).toHaveTitle(/^Error: /);
  await expect(contributor.answer).toHaveCount(0);
  await expect(contributor.page.getByText(late)).toBeVisible();

  const leadWork = new MyWorkPage(lead.page);
  await leadWork.goto();
  await expect(leadWork.about("Checkpoint 3")).toContainText("NHS CB is reviewing it");

  await reviewer.open("Score 20 more criteria", about);
  const review = new ReviewPage(reviewer.page);
  await review.goto(unit.slug, "3.B2");
  await expect(review.page.getByText(answer)).toBeVisible();
  await review.give("3", "The sheet of customers on page 3 answers it.");
  await review.saveAndGoOn();
  await expect(review.heading("3.B3")).toBeVisible();

  await lead.goto(unit.slug);
  await lead.withdraw("");
  await expectSaid(lead.page, "Say why you withdraw it");
  await expect(lead.page).toHaveTitle(/^Error: /);
  await lead.withdraw("We prepare one case with a neighbouring unit instead.");
  await expectSaid(lead.page, "The submission is withdrawn, and stays on the record.");
  for (const work of [office, reviewer]) {
    await work.goto();
    await expect(work.about(about)).toHaveCount(0);
  }
  await leadWork.goto();
  await expect(leadWork.about("Checkpoint 3")).toHaveCount(0);
  await lead.page.goto(paths.unitTimeline(unit.slug));
  await expect(lead.page.getByText("We prepare one case with a neighbouring unit instead.")).toBeVisible();
});
