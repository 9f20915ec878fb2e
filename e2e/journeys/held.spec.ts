import { expect } from "@playwright/test";
import { paths } from "@/lib/paths";
import { expectSaid, ofWay, test } from "../fixtures/journey";
import { MyWorkPage } from "../pages/my-work-page";
import { OutcomePage } from "../pages/outcome-page";

// The time for representations is over in both.
const bestWest = { slug: "best-west", name: "Best West", moderator: 2, opens: "1 flag is open" };
const centralSouthern = {
  slug: "central-southern",
  name: "Central Southern",
  moderator: 1,
  opens: "3 flags are open",
};
const reason = "It goes out together with its neighbours.";

test("an outcome is held, decided, released and published, and each waits for whom it should", async ({ as, way }) => {
  const it = ofWay(way, bestWest, centralSouthern);
  const about = `${it.name}, checkpoint 3`;
  const office = new OutcomePage(await as("Programme office, NHS CB"));
  const officeWork = new MyWorkPage(office.page);
  await office.goto(it.slug);
  await office.hold("");
  await expectSaid(office.page, "Say why it is held");
  await office.hold(reason);
  await expectSaid(office.page, "The outcome is held.");
  await expect(office.page.getByText(`Why it is held: ${reason}`)).toBeVisible();

  const decider = new OutcomePage(await as("Decision maker, NHS CB"));
  const deciderWork = new MyWorkPage(decider.page);
  await deciderWork.open("Issue the outcome", about);
  await decider.decide();
  await expectSaid(decider.page, "Your decision is kept. The programme office releases it.");
  const moderatorWork = new MyWorkPage(await as(`Moderator ${it.moderator}, NHS CB`));
  for (const work of [deciderWork, moderatorWork]) {
    await work.goto();
    await expect(work.about(about)).toContainText("The programme office releases the outcome");
  }
  const unit = new OutcomePage(await as(`CSU lead, ${it.name}`));
  await unit.goto(it.slug);
  await expect(unit.page.getByRole("main")).not.toContainText(/Why it is held|programme office releases/);
  await unit.page.goto(paths.unitTimeline(it.slug));
  await expect(unit.page.getByRole("main")).not.toContainText(/Outcome decided|be held and released/);

  await officeWork.open("Release the outcome", about);
  await office.release("All of them are decided.");
  await expectSaid(office.page, it.opens);
  const ccg = await as("CCG lead, NHS Darlington");
  expect((await ccg.goto(paths.outcome(it.slug, 3)))?.status()).toBe(404);
  await officeWork.open("Publish the outcome", about);
  await office.publish();
  await expectSaid(office.page, "The outcome is published.");
  // Said once, and not again with the page.
  await office.page.reload();
  await expect(office.page.getByRole("alert").filter({ hasText: "The outcome is published." })).toHaveCount(0);
  await officeWork.goto();
  await expect(officeWork.about(about)).toHaveCount(0);
  // The first results of a checkpoint do not push those of the one before from the national picture.
  await office.page.goto(paths.programme("2012"));
  const counts = office.page.getByRole("table", { name: /^Checkpoint \d, units by published scenario/ });
  await expect(counts.getByRole("link", { name: "14 units, scenario A, all" })).toBeVisible();
  await office.page.getByRole("link", { name: /^Results of checkpoint 3: \d of \d+ published/ }).click();
  await expect(counts.getByRole("link", { name: /^0 units, scenario C, all/ })).toBeVisible();
  await ccg.goto(paths.outcome(it.slug, 3));
  const published = ccg.getByRole("main");
  await expect(published).toContainText("Published 14 September 2012");
  await expect(published).not.toContainText("Representations");
});
