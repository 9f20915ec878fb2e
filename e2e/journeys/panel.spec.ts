import { expect } from "@playwright/test";
import { paths } from "@/lib/paths";
import { expectSaid, ofWay, test } from "../fixtures/journey";
import { scoreTheRest } from "../fixtures/score-the-rest";
import { DeclarationPage } from "../pages/declaration-page";
import { ModerationPage } from "../pages/moderation-page";
import { MyWorkPage } from "../pages/my-work-page";
import { PanelPage } from "../pages/panel-page";
import { PanelProgressPage } from "../pages/panel-progress-page";
import { ReviewPage } from "../pages/review-page";

const reviewer = (number: number) => `Reviewer ${number}, NHS CB`;

// In the first a reviewer finds a conflict after scoring, and one of three has submitted; in the second, at the start.
const staffordshire = {
  slug: "staffordshire",
  name: "Staffordshire",
  moderator: 2,
  gone: 6,
  by: 1,
  stays: [1],
  left: 5,
};
const merseyside = { slug: "merseyside", name: "Merseyside", moderator: 1, gone: 3, by: 5, stays: [1, 5], left: 2 };
const statement = "Someone close to me works for their finance director.";
const reason = "Away until the end of October.";

test("a conflict closes the case, someone else takes the place, and the panel goes on without a third", async ({
  as,
  way,
  client,
}) => {
  const it = ofWay(way, staffordshire, merseyside);
  const gone = new DeclarationPage(await as(reviewer(it.gone)));
  await gone.goto(it.slug);
  await gone.declareConflict("");
  await expectSaid(gone.page, "Say what the conflict is");
  await gone.declareConflict(statement);
  await expectSaid(gone.page, "That case is closed for you");
  const answer = await gone.page.goto(paths.review(it.slug, 3));
  expect(answer?.status()).toBe(404);
  const goneWork = new MyWorkPage(gone.page);
  await goneWork.goto();
  await expect(goneWork.about(`${it.name}, checkpoint 3`)).toHaveCount(0);

  const office = new PanelPage(await as("Programme office, NHS CB"));
  const officeWork = new MyWorkPage(office.page);
  await officeWork.goto();
  await expect(officeWork.about(it.name)).toContainText(
    `${reviewer(it.gone)} declared a conflict on 14 September 2012`,
  );
  await officeWork.open("Find another reviewer", it.name);
  await expect(office.seat(reviewer(it.gone))).toContainText(statement);
  await office.replace(reviewer(it.gone), reviewer(it.by), "A conflict was declared.");
  await expectSaid(office.page, `${reviewer(it.by)} has taken the place`);

  for (const number of it.stays) {
    const review = new ReviewPage(await as(reviewer(number)));
    if (number === it.by) {
      await new MyWorkPage(review.page).open("Declare your interests", it.name);
      await new DeclarationPage(review.page).declareNone();
      await expect(review.page.getByRole("heading", { level: 1 })).toContainText("0 of 20 scored");
    }
    await review.goto(it.slug, "3.D5");
    await review.give("3", "The plan names who does it, and by when.");
    await review.saveAndGoOn();
    await review.page.waitForURL((url) => !url.pathname.endsWith("3.D5"));
    await scoreTheRest(client, it.slug, reviewer(number), "3.D5");
    await review.submit(it.slug);
    await expectSaid(review.page, "Your review is submitted.");
  }

  const progress = new PanelProgressPage(await as(`Moderator ${it.moderator}, NHS CB`));
  await progress.goto(it.slug);
  await progress.goAheadWithout(reviewer(it.left), "");
  await expectSaid(progress.page, "Say why the panel goes ahead");
  await progress.goAheadWithout(reviewer(it.left), reason);
  await expectSaid(progress.page, "The panel is complete. Moderation can start.");
  const agenda = new ModerationPage(progress.page);
  await agenda.goto(it.slug);
  const main = agenda.page.getByRole("main");
  await expect(main).toContainText(reviewer(it.by));
  await expect(main).not.toContainText(reviewer(it.gone));

  const leftWork = new MyWorkPage(await as(reviewer(it.left)));
  await leftWork.goto();
  await expect(leftWork.about(`${it.name}, checkpoint 3`)).toHaveCount(0);
  await office.goto(it.slug);
  await expect(office.seat(reviewer(it.left))).toContainText(`The moderator goes ahead without this review: ${reason}`);
  await officeWork.goto();
  await expect(officeWork.about(`${it.name}, checkpoint 3`)).toHaveCount(0);
});
